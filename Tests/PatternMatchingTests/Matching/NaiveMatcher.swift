import TextAnalysis

@testable import PatternMatching

/// Finds patterns by trying everything everywhere: slow, and simple enough to be believed.
struct NaiveMatcher {
  let text: FoldedText
  private let weightless: Weightless
  private let fillers: Set<UInt32>

  /// Folds a text; fillers are letters that may stand between any two letters of a phrase.
  init(_ text: String, fillers: Set<UInt32>) {
    self.fillers = fillers
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
    var spans = spans(of: node, in: text.letters)
    if let cleaned = weightless.cleaned {
      for span in self.spans(of: node, in: cleaned.letters) {
        spans.insert(
          cleaned.origins[span.lowerBound]..<(cleaned.origins[span.upperBound - 1] + 1))
      }
    }
    return spans
  }

  private func spans(of node: PatternNode, in letters: [UInt32]) -> Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    for start in letters.indices {
      for end in ends(of: node, from: start, in: letters) where end > start {
        spans.insert(start..<end)
      }
    }
    return spans
  }

  /// A place that a partial match has reached, and the letter that it matched last.
  private struct Reached: Hashable {
    var end: Int
    var last: UInt32?
  }

  private func ends(of node: PatternNode, from start: Int, in letters: [UInt32])
    -> Set<Int>
  {
    Set(reach(node, from: Reached(end: start), in: letters).map(\.end))
  }

  /// Where a node can end; between letters fillers and repetitions of the last letter may stand.
  private func reach(_ node: PatternNode, from place: Reached, in letters: [UInt32])
    -> Set<Reached>
  {
    switch node {
    case .letter(let letter, let soundsLike):
      var reached: Set<Reached> = []
      for index in place.end..<max(place.end, letters.count) {
        if Self.same(letters[index], letter, soundsLike) {
          reached.insert(Reached(end: index + 1, last: letters[index]))
        }
        guard let last = place.last else { break }
        let isStutter = letters[index] == last && Fillers.mayStutter(last)
        guard isStutter || fillers.contains(letters[index]) else { break }
      }
      return reached
    case .sequence(let nodes):
      return nodes.reduce([place]) { places, node in
        places.reduce(into: []) { $0.formUnion(reach(node, from: $1, in: letters)) }
      }
    case .choice(let branches):
      return branches.reduce(into: []) { $0.formUnion(reach($1, from: place, in: letters)) }
    case .optional(let inner):
      return reach(inner, from: place, in: letters).union([place])
    case .gap, .wordRest, .slot, .list, .anchor, .not: return []
    }
  }

  private static func same(_ letter: UInt32, _ wanted: UInt32, _ soundsLike: Bool) -> Bool {
    if letter == wanted { return true }
    guard soundsLike, let syllable = Pinyin.syllable(of: wanted) else { return false }
    return Pinyin.syllable(of: letter) == syllable
  }
}
