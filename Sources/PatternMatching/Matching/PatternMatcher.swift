package import TextAnalysis

/// Finds the patterns of a set in one text after the other, with working space that is kept.
///
/// ```swift
/// var matcher = PatternMatcher(set)
/// for turn in call.turns { use(matcher.hits(in: FoldedText(turn.text))) }
/// ```
package struct PatternMatcher {
  private let patterns: PatternSet
  private var scan = ScanResult()
  private var rescan = ScanResult()
  private var spans: SegmentSpans
  private var joiner = PatternJoiner()

  /// For each label that n-grams speak for or against, the sum of their weights in the last text.
  package private(set) var sums: [Int32]

  /// Makes working space for a set: O(segments of the set).
  package init(_ set: PatternSet) {
    patterns = set
    spans = SegmentSpans(set.tables)
    sums = Array(repeating: 0, count: set.tables.weights.labelCount)
  }

  /// How many patterns the set has.
  package var patternCount: Int { patterns.count }

  /// Finds every pattern in a text.
  ///
  /// - Returns: The hits by place, then by pattern; hits of one pattern do not overlap.
  package mutating func hits(in text: FoldedText) -> [PatternHit] {
    var hits: [PatternHit] = []
    find(
      in: text, entities: patterns.asksForEntities ? EntityRecognizer.entities(in: text) : [],
      into: &hits)
    return hits.sorted(by: PatternHit.byPlace)
  }

  /// Finds patterns in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - entities: What is made of numbers in it; looked at only if the set asks for such things.
  ///   - wanted: For each pattern whether it is looked for; without it, all are.
  ///   - hits: Receives the hits by pattern, then by place; hits of one pattern do not overlap.
  package mutating func find(
    in text: FoldedText, entities: [Entity], among wanted: [Bool]? = nil,
    into hits: inout [PatternHit]
  ) {
    let tables = patterns.tables
    scan.scan(text.letters, by: tables.automaton)
    countWeights()
    let notice = scan.notice
    if scan.events.isEmpty, !notice.hasRepetition,
      tables.alternatives.slotOnly.isEmpty || entities.isEmpty
    {
      return
    }
    let hasFillerWords = spans.add(scan.events, fillers: tables.fillers)
    var weightless: Weightless?
    var cleaned: Weightless.Cleaned?
    if hasFillerWords || notice.hasFillers || notice.hasRepetition {
      weightless = Weightless(text)
      if hasFillerWords || notice.hasRepetition { cleaned = weightless?.cleaned }
    }
    if let cleaned {
      scan.scanRest(cleaned.origins, by: tables.automaton, into: &rescan)
      spans.addCleaned(rescan.events)
    }
    let view = TextView(
      text: text, classes: scan.classes, isPlain: !notice.hasFillers && !notice.hasStutter,
      weightless: weightless, cleaned: cleaned.map { ($0, rescan.classes) },
      mayStutter: tables.automaton.mayStutter, entities: entities)
    joiner.join(tables, scan.signature, among: wanted, &spans, view, into: &hits)
    spans.clear(view)
  }

  /// Sums up what the n-grams of the text say.
  private mutating func countWeights() {
    guard !sums.isEmpty else { return }
    for label in sums.indices { sums[label] = 0 }
    let first = patterns.tables.fillers.upperBound
    for index in scan.events.indices where scan.events[index].segment >= first {
      patterns.tables.weights.count(Int(scan.events[index].segment - first), into: &sums)
    }
  }
}
