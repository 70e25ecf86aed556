import TextAnalysis

/// A text as the joining of segments sees it.
struct TextView {
  let text: FoldedText
  let classes: [UInt16]
  /// Whether nothing was passed over inside any segment.
  let isPlain: Bool
  /// Which letters mean nothing; `nil` where all of them mean something.
  let weightless: Weightless?
  /// The text with fillers and repetitions taken out, with its classes, where that differs.
  let cleaned: (text: Weightless.Cleaned, classes: [UInt16])?
  let mayStutter: [Bool]
  /// Things made of numbers.
  let entities: [Entity]
  /// Which kinds of them there are: a bit for each.
  let entityKinds: UInt16

  init(
    text: FoldedText, classes: [UInt16], isPlain: Bool, weightless: Weightless?,
    cleaned: (text: Weightless.Cleaned, classes: [UInt16])?, mayStutter: [Bool],
    entities: [Entity]
  ) {
    self.text = text
    self.classes = classes
    self.isPlain = isPlain
    self.weightless = weightless
    self.cleaned = cleaned
    self.mayStutter = mayStutter
    self.entities = entities
    var kinds: UInt16 = 0
    for index in entities.indices { kinds |= 1 << UInt16(entities[index].kind.rawValue) }
    entityKinds = kinds
  }

  /// Whether anything could fill a slot, going by its kind.
  @inline(__always)
  func mayFill(_ slot: PatternSlot) -> Bool {
    entityKinds >> UInt16(slot.entityKind.rawValue) & 1 == 1
  }

  /// Whether nothing was passed over within some letters.
  func isPlain(_ span: LetterSpan) -> Bool { isPlain(span, classes) }

  /// Whether nothing was passed over within some letters of the cleaned text.
  func isPlainCleaned(_ span: LetterSpan) -> Bool {
    cleaned.map { isPlain(span, $0.classes) } ?? true
  }

  private func isPlain(_ span: LetterSpan, _ classes: [UInt16]) -> Bool {
    var previous: UInt16 = 0
    for index in Int(span.start)..<Int(span.end) {
      let letterClass = classes[index]
      if letterClass == LetterClasses.skip { return false }
      if letterClass == previous, mayStutter[Int(letterClass)] { return false }
      previous = letterClass
    }
    return true
  }

  /// Where letters of the cleaned text stand in the whole.
  func original(_ span: LetterSpan) -> LetterSpan {
    guard let origins = cleaned?.text.origins else { return span }
    return LetterSpan(origins[Int(span.start)], origins[Int(span.end) - 1] + 1)
  }

  /// How many letters of a range mean something.
  @inline(__always)
  func weight(of range: Range<Int>) -> Int { weightless?.weight(of: range) ?? range.count }

  /// Whether a sentence ends within a gap: before its first letter, inside, or before what follows.
  func hasSentenceEnd(in gap: Range<Int>) -> Bool {
    if let weightless { return weightless.hasSentenceEnd(in: gap) }
    // A break stands with the letter that follows it; the one at the gap's end counts too.
    for index in gap where text.breaks[index] == .sentence { return true }
    return gap.upperBound < text.letters.count && text.breaks[gap.upperBound] == .sentence
  }

  /// The last place up to a letter where a sentence ends; further back than so many letters that mean
  /// something it need not be found.
  func lastSentenceEnd(upTo index: Int, within weight: Int) -> Int? {
    if let weightless { return weightless.lastSentenceEnd(upTo: index) }
    for place in stride(from: index, through: max(0, index - weight), by: -1)
    where text.breaks[place] == .sentence { return place }
    return nil
  }

  /// The first place from a letter on where a sentence ends; as far as above.
  func firstSentenceEnd(from index: Int, within weight: Int) -> Int? {
    if let weightless { return weightless.firstSentenceEnd(from: index) }
    for place in index...min(text.letters.count, index + weight)
    where text.breaks[place] == .sentence { return place }
    return nil
  }

  /// The earliest place from which only weightless letters lead here.
  func start(before index: Int) -> Int { weightless?.start(before: index) ?? index }

  /// The latest place to which only weightless letters lead from here.
  func end(after index: Int) -> Int { weightless?.end(after: index) ?? index }

  // MARK: Words of an alphabet

  /// Whether a word of an alphabet can begin or end here: not in the middle of one.
  @inline(__always)
  func isWordBoundary(_ index: Int) -> Bool {
    guard index > 0, index < text.letters.count else { return true }
    let after = text.letters[index]
    // Spares most letters of a Chinese text the rest.
    guard after < 0x530, text.breaks[index] == .none else { return true }
    let before = text.letters[index - 1]
    return !(before.isLatinLetter || before.isDigit) || !(after.isLatinLetter || after.isDigit)
      || before.isDigit != after.isDigit
  }

  /// Where the Latin word ends that goes on here.
  func wordEnd(after index: Int) -> Int {
    var end = index
    while end < text.letters.count, text.breaks[end] == .none, text.letters[end].isLatinLetter {
      end += 1
    }
    return end
  }
}
