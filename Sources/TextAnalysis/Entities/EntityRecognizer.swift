/// Finds numbers and what is made of them.
///
///     EntityRecognizer.entities(in: FoldedText("工号幺洞三，下午三点回电"))
///     // 幺洞三 is a number and a job number ("103"), 下午三点 a time ("15:00")
///
/// It reads numbers first and then looks at the letters around each; what a job number or an amount
/// means for a call is for patterns to tell. Everything takes O(letters).
package struct EntityRecognizer: Sendable {
  /// The entities of a text, by start, the longer first; kinds may overlap.
  ///
  /// Values: amounts in units of their currency, durations in seconds (a working day is a day),
  /// times in minutes after midnight where the half of the day is known. A range has the digits of
  /// both ends ("3-5") and the value of the upper one. Dates have none.
  ///
  /// - Parameter text: A folded text.
  /// - Returns: The entities. O(letters).
  package static func entities(in text: FoldedText) -> [Entity] {
    let view = LetterView(text)
    guard view.letters.contains(where: StartLetters.shared.contains) else { return [] }
    var recognizer = EntityRecognizer(view)
    recognizer.readTokens()
    recognizer.readWords()
    recognizer.readCodes()
    recognizer.addNumbers()
    return recognizer.sorted
  }

  let text: LetterView
  let tokens: [NumberToken]

  /// For each letter the token that starts there, or -1.
  private let tokenStarts: [Int32]

  /// For each token whether an amount, date, time or duration has taken it.
  var isTaken: [Bool]

  /// For each token whether it counts something, so that even a lone digit is a number.
  var isCounting: [Bool]

  var entities: [Entity] = []

  private init(_ text: LetterView) {
    self.text = text
    tokens = NumberScanner.tokens(in: text)
    var starts: [Int32] = []
    if !tokens.isEmpty {
      starts = Array(repeating: -1, count: text.count)
      for (index, token) in tokens.enumerated() { starts[token.letters.lowerBound] = Int32(index) }
    }
    tokenStarts = starts
    isTaken = Array(repeating: false, count: tokens.count)
    isCounting = isTaken
  }

  /// The token that starts at a letter.
  func token(at index: Int) -> Int? {
    guard index >= 0, index < tokenStarts.count, tokenStarts[index] >= 0 else { return nil }
    return Int(tokenStarts[index])
  }

  /// The token that goes on from the letter before an index.
  func token(after index: Int) -> Int? { text.isJoined(at: index) ? token(at: index) : nil }

  mutating func add(
    _ kind: Entity.Kind, _ letters: Range<Int>, digits: String, value: Double? = nil,
    taking taken: [Int] = []
  ) {
    entities.append(Entity(kind: kind, letters: letters, digits: digits, value: value))
    for token in taken {
      isTaken[token] = true
      isCounting[token] = true
    }
  }

  /// Tries every token as the start of something longer.
  private mutating func readTokens() {
    for index in tokens.indices where !isTaken[index] {
      if tokens[index].isPhone { continue }
      if readDate(at: index) || readTime(at: index) || readDuration(at: index) { continue }
      _ = readAmount(at: index)
    }
  }

  /// Things that start with a word, outside of what starts with a number.
  private mutating func readWords() {
    let spans = entities.map(\.letters)
    var span = 0
    var index = 0
    while index < text.count {
      guard StartLetters.shared.contains(text.letters[index]) else {
        index += 1
        continue
      }
      while span < spans.count, spans[span].upperBound <= index { span += 1 }
      if span < spans.count, spans[span].contains(index) {
        index = spans[span].upperBound
        continue
      }
      let end = readDateWord(at: index) ?? readTimeWord(at: index) ?? readHalf(at: index)
      index = max(end ?? 0, index + 1)
    }
  }

  private var sorted: [Entity] {
    entities.sorted {
      ($0.letters.lowerBound, $1.letters.upperBound, $0.kind.rawValue)
        < ($1.letters.lowerBound, $0.letters.upperBound, $1.kind.rawValue)
    }
  }
}
