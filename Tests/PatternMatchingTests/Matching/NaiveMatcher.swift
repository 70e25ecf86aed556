import TextAnalysis

@testable import PatternMatching

/// Finds patterns by trying everything everywhere: slow, and simple enough to be believed.
struct NaiveMatcher {
  let text: FoldedText
  private let weightless: Weightless

  init(_ text: String) {
    self.text = FoldedText(text)
    weightless = Weightless(self.text)
  }

  /// Every stretch that an alternative without slots and edges can cover.
  func spans(of alternative: PatternAlternative) -> Set<Range<Int>> {
    var spans: Set<Range<Int>>?
    var gap = 0...0
    for part in alternative.parts {
      switch part {
      case .gap(let range): gap = range
      case .slot, .wordRest: return []
      case .segment(let node):
        let places = segmentSpans(of: node)
        if let before = spans {
          var linked: Set<Range<Int>> = []
          for head in before {
            for place in places where place.lowerBound >= head.upperBound {
              let between = head.upperBound..<place.lowerBound
              let fits = gap.contains(weightless.weight(of: between))
              let crosses = gap.upperBound > 0 && weightless.hasSentenceEnd(in: between)
              if fits, !crosses { linked.insert(head.lowerBound..<place.upperBound) }
            }
          }
          spans = linked
        } else {
          spans = places
        }
        gap = 0...0
      }
    }
    return spans ?? []
  }

  /// Every stretch of a gapless node, in the text as it is and with fillers taken out.
  func segmentSpans(of node: PatternNode) -> Set<Range<Int>> {
    var spans = Self.spans(of: node, in: text.letters)
    if let cleaned = weightless.cleaned {
      for span in Self.spans(of: node, in: cleaned.letters) {
        spans.insert(
          cleaned.origins[span.lowerBound]..<(cleaned.origins[span.upperBound - 1] + 1))
      }
    }
    return spans
  }

  private static func spans(of node: PatternNode, in letters: [UInt32]) -> Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    for start in letters.indices {
      for end in ends(of: node, from: start, in: letters, isFirst: true) where end > start {
        spans.insert(start..<end)
      }
    }
    return spans
  }

  /// Where a node can end that begins at a place; between letters fillers and stutters may stand.
  private static func ends(
    of node: PatternNode, from start: Int, in letters: [UInt32], isFirst: Bool
  ) -> Set<Int> {
    switch node {
    case .letter(let letter, let soundsLike):
      var place = start
      while true {
        if place < letters.count, same(letters[place], letter, soundsLike) { return [place + 1] }
        let skips =
          !isFirst && place < letters.count
          && (Fillers.letters.contains(letters[place]) || stutters(at: place, in: letters))
        guard skips else { return [] }
        place += 1
      }
    case .sequence(let nodes):
      var ends: Set<Int> = [start]
      for node in nodes {
        var next: Set<Int> = []
        for end in ends {
          next.formUnion(
            Self.ends(of: node, from: end, in: letters, isFirst: isFirst && end == start))
        }
        ends = next
      }
      return ends
    case .choice(let branches):
      return branches.reduce(into: []) {
        $0.formUnion(ends(of: $1, from: start, in: letters, isFirst: isFirst))
      }
    case .optional(let inner):
      return ends(of: inner, from: start, in: letters, isFirst: isFirst).union([start])
    case .gap, .wordRest, .slot, .list, .anchor, .not: return []
    }
  }

  private static func same(_ letter: UInt32, _ wanted: UInt32, _ soundsLike: Bool) -> Bool {
    if letter == wanted { return true }
    guard soundsLike, let syllable = Pinyin.syllable(of: wanted) else { return false }
    return Pinyin.syllable(of: letter) == syllable
  }

  /// Whether a letter only repeats what stands before it, fillers aside.
  private static func stutters(at place: Int, in letters: [UInt32]) -> Bool {
    guard Fillers.mayStutter(letters[place]) else { return false }
    var before = place - 1
    while before >= 0, Fillers.letters.contains(letters[before]) { before -= 1 }
    return before >= 0 && letters[before] == letters[place]
  }
}
