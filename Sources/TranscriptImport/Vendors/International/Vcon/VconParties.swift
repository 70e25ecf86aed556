import JSONCoding
import Transcripts

/// Who takes part in a vCon.
struct VconParties {
  private struct Party {
    var label: String
    var role: String?
    /// Whether the label is somebody's name, and no address, number or role.
    var isNamed: Bool
  }

  private let parties: [Party]

  init(_ list: JSONValue?) {
    parties = (list?.array ?? JSONArray([])).enumerated().map { index, party in
      let label =
        party.at("name")?.lenientText ?? party.at("tel", "mailto", "sip", "uuid")?.lenientText
      let name = party.at("name")?.lenientText
      return Party(
        label: label ?? "party \(index)",
        role: (party.at("role") ?? party.at("meta")?.at("role"))?.lenientText,
        isNamed: name.map { $0.count > 1 && RoleDictionary.match($0) == nil && !Self.isCounter($0) }
          ?? false)
    }
  }

  /// The name of a party by its place in the list.
  func label(of index: Int?) -> String? {
    index.flatMap { parties.indices.contains($0) ? parties[$0].label : nil }
  }

  /// The name of the one party of a list, if there is just one.
  func only(of places: JSONValue?) -> String? {
    if let one = places?.lenientInt { return label(of: one) }
    guard let list = places?.array, list.count == 1 else { return nil }
    return label(of: list.first?.lenientInt)
  }

  func roleWord(of index: Int?) -> String? {
    index.flatMap { parties.indices.contains($0) ? parties[$0].role : nil }
  }

  /// Names such as `ch_0`, `speaker 1` and `party 0` only count who speaks.
  private static func isCounter(_ name: String) -> Bool {
    let letters = name.lowercased().filter { $0.isLetter }
    // A number alone may be the agent's, unless it is very short.
    return name.contains(where: \.isNumber)
      && (letters.isEmpty && name.count < 3
        || ["ch", "channel", "spk", "speaker", "party", "s", "user"].contains(letters))
  }

  /// States the roles of parties wherever a speaker has a party's name.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - namesAgent: Whether the only agent's name is the agent of the call.
  func state(in call: inout DraftCall, namesAgent: Bool = true) {
    let agents = parties.filter { $0.role.flatMap(RoleDictionary.match)?.role == .agent }
    if namesAgent, agents.count == 1, agents[0].isNamed {
      call.facts.agent = call.facts.agent ?? agents[0].label
    }
    for party in parties {
      guard let role = party.role else { continue }
      for speaker in Set(call.turns.compactMap(\.speaker))
      where LabelText.key(speaker) == LabelText.key(party.label) {
        call.state(
          speaker, as: role,
          by: Phrase(
            zh: "vCon 的参与者“\(party.label)”写明是 \(role)",
            en: "the party '\(party.label)' of the vCon is \(role)"))
      }
    }
  }
}
