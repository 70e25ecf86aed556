/// What one speaker's words say about the speaker's role.
struct RoleEvidence {
  /// Sum of the weights that speak for an agent.
  private(set) var agent = 0.0
  /// Sum of the weights that speak for a customer, positive.
  private(set) var customer = 0.0
  /// The heaviest cue found, as it is written in the table.
  private(set) var strongest: String?

  /// The balance; positive for an agent.
  var score: Double { agent - customer }

  /// Weighs the first 60 and the last 20 turns.
  ///
  /// O(text).
  init(turns: [String]) {
    let sample = turns.count <= 80 ? turns[...] : turns.prefix(60) + turns.suffix(20)
    var compact: [UInt8] = []
    var words = WordCounts()
    for turn in sample {
      words.add(turn)
      Self.append(turn, to: &compact)
      compact.append(0x0A)
    }
    weighCues(in: compact)
    weigh(words, turns: sample.count)
  }

  private mutating func weighCues(in text: [UInt8]) {
    var heaviest = 0.0
    for (cue, weight) in Self.cues where Self.contains(cue, in: text) {
      if weight > 0 { agent += weight } else { customer -= weight }
      if abs(weight) > heaviest {
        heaviest = abs(weight)
        strongest = cue.text
      }
    }
  }

  /// Who says 您 and your is more often the agent; who says my and our the customer.
  private mutating func weigh(_ words: WordCounts, turns: Int) {
    agent += min(2, Double(words.polite) * 0.25)
    let balance = min(2, max(-2, Double(words.yours - words.mine) * 0.3))
    if balance > 0 { agent += balance } else { customer -= balance }
    if turns > 0 { agent += min(0.6, Double(words.questions) / Double(turns)) }
  }

  private struct WordCounts {
    var polite = 0
    var yours = 0
    var mine = 0
    var questions = 0

    mutating func add(_ text: String) {
      var word = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "您": polite += 1
        case "?", "？": questions += 1
        default: break
        }
        if scalar.properties.isAlphabetic, scalar.isASCII {
          word.unicodeScalars.append(scalar)
        } else if !word.isEmpty {
          count(word)
          word = ""
        }
      }
      if !word.isEmpty { count(word) }
    }

    private mutating func count(_ word: String) {
      switch word.lowercased() {
      case "your", "you": yours += 1
      case "my", "our", "i": mine += 1
      default: break
      }
    }
  }

  struct Cue {
    var text: String
    var parts: [[UInt8]]
  }

  private static let cues: [(cue: Cue, weight: Double)] = RoleCues.all.map { cue, weight in
    (Cue(text: cue, parts: cue.split(separator: "…").map { Array($0.utf8) }), weight)
  }

  /// Appends lower-case text without spaces and punctuation.
  private static func append(_ text: String, to buffer: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): buffer.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          buffer.append(byte)
        default: break
        }
      } else if scalar.properties.isAlphabetic {
        buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether the parts of a cue occur in order, each within 45 bytes of the one before, in a turn.
  private static func contains(_ cue: Cue, in text: [UInt8]) -> Bool {
    guard let first = cue.parts.first else { return false }
    var from = 0
    while let start = find(first, in: text, from: from, to: text.count) {
      var place = start + first.count
      var isComplete = true
      for part in cue.parts.dropFirst() {
        let limit = min(text.count, place + 45 + part.count)
        let turnEnd = text[place..<limit].firstIndex(of: 0x0A) ?? limit
        guard let next = find(part, in: text, from: place, to: turnEnd) else {
          isComplete = false
          break
        }
        place = next + part.count
      }
      if isComplete { return true }
      from = start + 1
    }
    return false
  }

  private static func find(_ part: [UInt8], in text: [UInt8], from: Int, to end: Int) -> Int? {
    guard let first = part.first, end - from >= part.count else { return nil }
    var index = from
    let last = end - part.count
    while index <= last {
      if text[index] == first {
        var length = 1
        while length < part.count, text[index + length] == part[length] { length += 1 }
        if length == part.count { return index }
      }
      index += 1
    }
    return nil
  }
}
