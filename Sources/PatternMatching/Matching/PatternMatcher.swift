package import TextAnalysis

/// Finds the patterns of a set in one text after the other, with working space that is kept.
///
/// ```swift
/// var matcher = PatternMatcher(set)
/// for turn in call.turns { use(matcher.hits(in: FoldedText(turn.text))) }
/// ```
package struct PatternMatcher {
  private let tables: PatternTables
  private var scan = ScanResult()
  private var rescan = ScanResult()
  private var spans: SegmentSpans
  private var joiner = PatternJoiner()
  private var hits: [PatternHit] = []

  /// Makes working space for a set: O(segments of the set).
  package init(_ set: PatternSet) {
    tables = set.tables
    spans = SegmentSpans(set.tables)
  }

  /// Finds every pattern in a text.
  ///
  /// - Returns: The hits by place, then by pattern; hits of one pattern do not overlap.
  package mutating func hits(in text: FoldedText) -> [PatternHit] {
    tables.automaton.scan(text.letters, into: &scan)
    let isPlain = !scan.notice.hasFillers && !scan.notice.hasStutter
    if scan.events.isEmpty, tables.alternatives.slotOnly.isEmpty, !scan.notice.hasRepetition {
      return []
    }
    let hasFillerWords = spans.add(scan.events)
    var weightless: Weightless?
    var cleaned: Weightless.Cleaned?
    if hasFillerWords || scan.notice.hasFillers || scan.notice.hasRepetition {
      weightless = Weightless(text)
      if hasFillerWords || scan.notice.hasRepetition { cleaned = weightless?.cleaned }
    }
    if let cleaned {
      tables.automaton.scan(cleaned.letters, into: &rescan)
      spans.addCleaned(rescan.events)
    }
    var view = TextView(
      text: text, classes: scan.classes, isPlain: isPlain, weightless: weightless,
      cleaned: cleaned.map { ($0, rescan.classes) }, mayStutter: tables.automaton.mayStutter)
    hits.removeAll(keepingCapacity: true)
    spans.open(view)
    joiner.join(tables, &spans, &view, into: &hits)
    spans.clear(view)
    return hits
  }
}

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

  /// Things made of numbers, recognised when a pattern first asks for one.
  private(set) lazy var entities = EntityRecognizer.entities(in: text)

  init(
    text: FoldedText, classes: [UInt16], isPlain: Bool, weightless: Weightless?,
    cleaned: (text: Weightless.Cleaned, classes: [UInt16])?, mayStutter: [Bool]
  ) {
    self.text = text
    self.classes = classes
    self.isPlain = isPlain
    self.weightless = weightless
    self.cleaned = cleaned
    self.mayStutter = mayStutter
  }

  /// Whether nothing was passed over within some letters.
  func isPlain(_ letters: Range<Int>) -> Bool {
    var previous: UInt16 = 0
    for letterClass in classes[letters] {
      if letterClass == LetterClasses.skip { return false }
      if letterClass == previous, mayStutter[Int(letterClass)] { return false }
      previous = letterClass
    }
    return true
  }

  /// How many letters of a range mean something.
  func weight(of range: Range<Int>) -> Int { weightless?.weight(of: range) ?? range.count }

  /// Whether a sentence ends within a gap: before its first letter, inside, or before what follows.
  func hasSentenceEnd(in gap: Range<Int>) -> Bool {
    // A break stands with the letter that follows it; the one at the gap's end counts too.
    for index in gap where text.breaks[index] == .sentence { return true }
    return gap.upperBound < text.letters.count && text.breaks[gap.upperBound] == .sentence
  }

  /// The earliest place from which only weightless letters lead here.
  func start(before index: Int) -> Int { weightless?.start(before: index) ?? index }

  /// The latest place to which only weightless letters lead from here.
  func end(after index: Int) -> Int { weightless?.end(after: index) ?? index }

  // MARK: Words of an alphabet

  /// Whether a word of an alphabet can begin or end here: not in the middle of one.
  func isWordBoundary(_ index: Int) -> Bool {
    guard index > 0, index < text.letters.count, text.breaks[index] == .none else { return true }
    let before = text.letters[index - 1]
    let after = text.letters[index]
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
