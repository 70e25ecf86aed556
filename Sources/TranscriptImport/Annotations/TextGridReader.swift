import Diagnostics
import Transcripts

/// Reads the text grids of Praat, long or short.
///
/// Both forms have the same values in the same order; whatever stands around them in the long form
/// (`xmin = `, `intervals [1]:`) is passed over, as Praat itself does.
struct TextGridReader {
  private enum Value {
    case text(String)
    case number(Double)
  }

  private struct Tier {
    var name: String
    var isOfIntervals: Bool
    var turns: [DraftTurn]
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// Whether the first lines are those of a text grid.
  static func isTextGrid(_ lines: [TextLine]) -> Bool {
    let head = lines.filter { !$0.isBlank }.prefix(3).map(\.text)
    return head.contains {
      $0.contains("\"ooTextFile\"") || $0.contains("\"ooTextFile short\"")
        || $0.hasPrefix("ooTextFile")
    }
      && head.contains { $0.contains("TextGrid") }
  }

  /// The call; what is cut off at the end is told, and the rest is read.
  mutating func call(_ sink: inout ImportSink) -> DraftCall {
    var tiers: [Tier] = []
    var isCut = false
    while let value = next() {
      guard case .text(let kind) = value, kind == "IntervalTier" || kind == "TextTier" else {
        continue
      }
      let (tier, isWhole) = tier(isOfIntervals: kind == "IntervalTier")
      tiers.append(tier)
      isCut = isCut || !isWhole
    }
    if isCut {
      sink.note(
        "cut-text-grid", .warning, line: line, "the text grid stops before its end",
        expected: "as many intervals as each tier says it has")
    }
    var call = DraftCall()
    for tier in tiers where tier.isOfIntervals && !Self.isOfSounds(tier, tiers) {
      call.turns += tier.turns.filter { !$0.text.isEmpty }
    }
    for tier in tiers where !tier.isOfIntervals || Self.isOfSounds(tier, tiers) {
      guard let first = tier.turns.first else { continue }
      sink.report.drop(
        Phrase(zh: "层“\(tier.name)”的时点或音素标注", en: "points or sounds of the tier '\(tier.name)'"),
        line: first.line, count: tier.turns.count)
    }
    call.turns = call.turns.enumerated()
      .sorted { ($0.element.start ?? 0, $0.offset) < ($1.element.start ?? 0, $1.offset) }
      .map(\.element)
    call.line = call.turns.first?.line ?? 1
    return call
  }

  /// Aligners add a tier of sounds beside that of words.
  private static func isOfSounds(_ tier: Tier, _ all: [Tier]) -> Bool {
    let isSound = { (tier: Tier) in
      ["phones", "phonemes", "phone", "phoneme", "音素", "syllables"].contains {
        LabelText.key(tier.name).hasSuffix($0)
      }
    }
    return isSound(tier) && !all.allSatisfy(isSound)
  }

  private mutating func tier(isOfIntervals: Bool) -> (tier: Tier, isWhole: Bool) {
    var tier = Tier(name: "", isOfIntervals: isOfIntervals, turns: [])
    guard let name = text() else { return (tier, false) }
    tier.name = name
    guard number() != nil, number() != nil, let count = number(), count >= 0 else {
      return (tier, false)
    }
    let isRole = RoleDictionary.match(name)?.strength == .exact
    var done = 0.0
    while done < count {
      guard let start = number() else { return (tier, false) }
      let end = isOfIntervals ? number() : start
      let lineOfText = line
      guard let end, let words = text() else { return (tier, false) }
      tier.turns.append(
        DraftTurn(
          speaker: name.isEmpty ? nil : name, roleWord: isRole ? name : nil, text: trim(words),
          start: Timeline.rounded(start), end: Timeline.rounded(end), line: lineOfText))
      done += 1
    }
    return (tier, true)
  }

  private mutating func text() -> String? {
    let before = (index, line)
    if case .text(let text)? = next() { return text }
    (index, line) = before
    return nil
  }

  private mutating func number() -> Double? {
    let before = (index, line)
    if case .number(let number)? = next() { return number }
    (index, line) = before
    return nil
  }

  /// The next text in quotation marks or number that stands free.
  private mutating func next() -> Value? {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\"" { return quoted() }
      if scalar == "!" {
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
        continue
      }
      if Self.isBlank(scalar) {
        if scalar == "\n" { line += 1 }
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, !Self.isBlank(scalars[index]), scalars[index] != "\"" {
        index += 1
      }
      let word = scalars[start..<index]
      guard LabelText.isDigit(word[start]) || word[start] == "-" || word[start] == "+",
        word.count <= 30, let number = Double(String(scalars: word)), number.isFinite
      else { continue }
      return .number(number)
    }
    return nil
  }

  private mutating func quoted() -> Value? {
    var text = String.UnicodeScalarView()
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\n" { line += 1 }
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      guard index < scalars.count, scalars[index] == "\"" else { return .text(String(text)) }
      text.append("\"")
      index += 1
    }
    return nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{FEFF}"
  }
}
