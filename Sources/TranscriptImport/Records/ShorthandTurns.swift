import JSONCoding
import Transcripts

/// Turns that are written shorter than as objects with keys for speaker and words.
///
/// ```
/// [{"agent": "您好"}, {"customer": "喂"}]     [["Agent", "Hello"], ["Customer", "Hi"]]
/// ```
enum ShorthandTurns {
  /// The same turns as objects with `speaker` and `text`; `nil` unless all elements are written so.
  ///
  /// O(elements).
  static func expanded(_ elements: JSONArray) -> JSONArray? {
    guard elements.count >= 2, let first = elements.first else { return nil }
    let isKeyed = first.object != nil
    guard isKeyed || first.array != nil else { return nil }
    var turns: [JSONArray.Entry] = []
    var roles: Set<String> = []
    var labels: [String: Int] = [:]
    for (index, element) in elements.enumerated() {
      guard let members = isKeyed ? keyed(element) : listed(element),
        let label = members.first?.value.string
      else { return nil }
      if let match = RoleDictionary.match(label), match.strength == .exact {
        roles.insert(match.role.rawValue)
      }
      labels[label, default: 0] += 1
      turns.append(
        JSONArray.Entry(
          value: .object(JSONObject(members: members)), offset: elements.offset(at: index)))
    }
    // Users and their names are a list of something else.
    let isTalk = roles.contains("agent") && roles.contains("customer")
    let recurs = !isKeyed && labels.count >= 2 && labels.count * 2 <= turns.count
    return isTalk || recurs ? JSONArray(entries: turns) : nil
  }

  /// `{"agent": "您好", "start": 0.5}`: a role's word for its key, and nothing but times beside it.
  private static func keyed(_ element: JSONValue) -> [JSONObject.Member]? {
    guard let object = element.object, (1...5).contains(object.members.count) else { return nil }
    var turn: [JSONObject.Member] = []
    var rest: [JSONObject.Member] = []
    for member in object.members {
      if let words = member.value.string, RoleDictionary.match(member.key)?.strength == .exact {
        guard turn.isEmpty else { return nil }
        turn = [
          JSONObject.Member(key: "speaker", value: .string(member.key)),
          JSONObject.Member(key: "text", value: .string(words)),
        ]
      } else if let meaning = ColumnMeaning.of(member.key)?.meaning,
        [.start, .end, .length, .number, .confidence].contains(meaning)
      {
        rest.append(member)
      } else {
        return nil
      }
    }
    return turn.isEmpty ? nil : turn + rest
  }

  /// `["Agent", "Hello"]`, with a time before, between or behind them perhaps.
  private static func listed(_ element: JSONValue) -> [JSONObject.Member]? {
    guard let parts = element.array, (2...4).contains(parts.count) else { return nil }
    var texts: [String] = []
    var times: [JSONValue] = []
    for part in parts {
      if let text = part.string, TableTime(text) == nil {
        texts.append(text)
      } else if part.string != nil || part.double != nil {
        times.append(part)
      } else {
        return nil
      }
    }
    guard texts.count == 2, texts[0].unicodeScalars.count <= RoleDictionary.longestLabel else {
      return nil
    }
    var members = [
      JSONObject.Member(key: "speaker", value: .string(texts[0])),
      JSONObject.Member(key: "text", value: .string(texts[1])),
    ]
    for (key, time) in zip(["start", "end"], times) {
      members.append(JSONObject.Member(key: key, value: time))
    }
    return members
  }
}
