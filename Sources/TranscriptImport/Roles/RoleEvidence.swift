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
      let own = Self.withoutQuotations(turn)
      words.add(own)
      Self.append(own, to: &compact)
      compact.append(0x0A)
    }
    weighCues(in: compact)
    weigh(words, turns: sample.count)
  }

  private mutating func weighCues(in text: [UInt8]) {
    var heaviest = 0.0
    for (index, isFound) in CueScan.found(in: text).enumerated() where isFound {
      let (cue, weight) = RoleCues.all[index]
      if weight > 0 { agent += weight } else { customer -= weight }
      if abs(weight) > heaviest {
        heaviest = abs(weight)
        strongest = cue
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
        if scalar.isLetter, scalar.isASCII {
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

  /// The words that a speaker repeats of somebody else say nothing about the speaker.
  private static func withoutQuotations(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "“" || $0 == "「" || $0 == "『" }) else {
      return text
    }
    var own = String.UnicodeScalarView()
    var closing: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let mark = closing {
        if scalar == mark { closing = nil }
        continue
      }
      switch scalar {
      case "“": closing = "”"
      case "「": closing = "」"
      case "『": closing = "』"
      default: own.append(scalar)
      }
    }
    // A mark that is never closed quotes nothing.
    return closing == nil ? String(own) : text
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
      } else if scalar.isLetter {
        buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
