/// Finds patterns by trying everything everywhere, as `Docs/Patterns.md` tells it.
///
/// A pattern is spread into readings: rows of words and gaps. Words are looked for in the text with
/// filler sounds passed over, and in the text with all fillers and repeated pairs taken out.
struct ReferenceMatcher {
  /// Letters that sound alike have the same first one.
  private static let soundsLike: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: ["工公", "号好", "是事"].map(ReferenceText.letters).flatMap { alike in
      alike.map { ($0, alike[0]) }
    })

  enum Item {
    case letter(UInt32, bySound: Bool)
    case gap(ClosedRange<Int>)
    case rest
  }

  /// A pattern with its readings.
  struct Prepared {
    var pattern: ReferencePattern
    var readings: [[Item]]

    init(_ pattern: ReferencePattern, lists: [[ReferencePattern.Part]]) {
      self.pattern = pattern
      readings = ReferenceMatcher.readings(pattern.body, lists)
    }
  }

  let text: ReferenceText
  /// The places of the letters that are looked at, first with filler sounds, then with all left out.
  private let views: [[Int]]

  init(_ text: String) {
    let text = ReferenceText(text)
    self.text = text
    views = [
      text.letters.indices.filter { !ReferenceText.fillerLetters.contains(text.letters[$0]) },
      text.letters.indices.filter { !text.removed[$0] },
    ]
  }

  /// Every stretch that a pattern can cover.
  ///
  /// - Parameters:
  ///   - prepared: The pattern.
  ///   - mayBeginTwice: Whether a stretch may begin with a stutter: 很很高兴 instead of 很高兴 in it.
  /// - Returns: The stretches of letters.
  func spans(of prepared: Prepared, mayBeginTwice: Bool) -> Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    let pattern = prepared.pattern
    for reading in prepared.readings where isPossible(reading) {
      spans.formUnion(self.spans(of: reading[...], mayBeginTwice))
    }
    var tied: Set<Range<Int>> = []
    for span in spans {
      guard let start = start(span.lowerBound, pattern.start),
        let end = end(span.upperBound, pattern.end)
      else { continue }
      tied.insert(start..<end)
    }
    return tied
  }

  // MARK: Readings

  private static func readings(
    _ part: ReferencePattern.Part, _ lists: [[ReferencePattern.Part]]
  ) -> [[Item]] {
    func letters(_ letter: Character, bySound: Bool) -> [[Item]] {
      [ReferenceText.letters(String(letter)).map { .letter($0, bySound: bySound) }]
    }
    switch part {
    case .letter(let letter): return letters(letter, bySound: false)
    case .sound(let letter): return letters(letter, bySound: true)
    case .gap(let range): return [[.gap(range)]]
    case .rest: return [[.rest]]
    case .list(let number): return readings(.choice(lists[number]), lists)
    case .optional(let part): return readings(part, lists) + [[]]
    case .choice(let parts): return parts.flatMap { readings($0, lists) }
    case .sequence(let parts):
      return parts.reduce([[]]) { heads, part in
        let tails = readings(part, lists)
        return heads.flatMap { head in tails.map { head + $0 } }
      }
    }
  }

  /// Whether the text has all the letters that must be as they are written.
  private func isPossible(_ reading: [Item]) -> Bool {
    reading.allSatisfy { item in
      guard case .letter(let letter, bySound: false) = item else { return true }
      return text.letters.contains(letter)
    }
  }

  private func spans(of reading: ArraySlice<Item>, _ mayBeginTwice: Bool) -> Set<Range<Int>> {
    var chains: Set<Range<Int>>?
    var gap: ClosedRange<Int>?
    var rest = reading
    while let item = rest.first {
      switch item {
      case .gap(let range):
        gap =
          gap.map { $0.lowerBound + range.lowerBound...$0.upperBound + range.upperBound } ?? range
        rest.removeFirst()
      case .rest:
        chains = chains.map { Set($0.map { $0.lowerBound..<wordEnd($0.upperBound) }) }
        rest.removeFirst()
      case .letter:
        let words = rest.prefix { if case .letter = $0 { true } else { false } }
        rest = rest.dropFirst(words.count)
        var goesOn = false
        if case .rest? = rest.first { goesOn = true }
        let places = self.places(of: words, mayBeginTwice, goesOn: goesOn)
        chains = chains.map { link($0, gap, places) } ?? places
        gap = nil
      }
    }
    return chains ?? []
  }

  private func link(
    _ heads: Set<Range<Int>>, _ gap: ClosedRange<Int>?, _ places: Set<Range<Int>>
  ) -> Set<Range<Int>> {
    var linked: Set<Range<Int>> = []
    for head in heads {
      for place in places where place.lowerBound >= head.upperBound {
        let between = head.upperBound..<place.lowerBound
        let weight = between.count { !text.removed[$0] }
        guard (gap ?? 0...0).contains(weight) else { continue }
        if gap != nil,
          (between.lowerBound...between.upperBound).contains(where: { text.begins[$0] })
        {
          continue
        }
        linked.insert(head.lowerBound..<place.upperBound)
      }
    }
    return linked
  }

  // MARK: Words

  /// Where letters stand one after another.
  private func places(of words: ArraySlice<Item>, _ mayBeginTwice: Bool, goesOn: Bool) -> Set<
    Range<Int>
  > {
    var places: Set<Range<Int>> = []
    for view in views {
      for first in view.indices {
        var ends: Set<Int> = [first]
        var count = 0
        for word in words where !ends.isEmpty {
          var next: Set<Int> = []
          let mayStutter = count > 1 || count == 1 && mayBeginTwice
          for end in ends {
            next.formUnion(self.ends(of: word, after: end, in: view, mayStutter: mayStutter))
          }
          ends = next
          count += 1
        }
        for end in ends { places.insert(view[first]..<view[end - 1] + 1) }
      }
    }
    return places.filter {
      text.isBoundary($0.lowerBound) && (goesOn || text.isBoundary($0.upperBound))
    }
  }

  /// Where a letter can end that comes next, if the letter before it may be said again or not.
  private func ends(of item: Item, after end: Int, in view: [Int], mayStutter: Bool) -> Set<Int> {
    guard case .letter(let wanted, let bySound) = item else { return [] }
    var ends: Set<Int> = []
    for index in end..<max(end, view.count) {
      let letter = text.letters[view[index]]
      if letter == wanted || bySound && Self.soundsLike[letter] == Self.soundsLike[wanted] {
        ends.insert(index + 1)
      }
      guard mayStutter, letter == text.letters[view[end - 1]], ReferenceText.mayStutter(letter)
      else { break }
    }
    return ends
  }

  private func wordEnd(_ index: Int) -> Int {
    var end = index
    while !text.isBoundary(end) { end += 1 }
    return end
  }

  // MARK: Edges

  /// Where a stretch begins whose words begin at a place: at the edge, if it is tied to one.
  private func start(_ index: Int, _ edge: ReferencePattern.Edge?) -> Int? {
    switch edge {
    case nil: return index
    case .turn(let gap):
      return start(index, gap, edges: [0])
    case .sentence(let gap):
      return start(index, gap, edges: (0...index).filter { text.begins[$0] })
    case .not(let words):
      let isExcluded = words.contains {
        text.letters[..<index].suffix($0.unicodeScalars.count).elementsEqual(
          ReferenceText.letters($0))
      }
      return isExcluded ? nil : index
    }
  }

  private func start(_ index: Int, _ gap: ClosedRange<Int>?, edges: [Int]) -> Int? {
    for edge in edges.reversed() {
      let first = (edge..<index).first { !text.removed[$0] } ?? index
      let crosses = first < index && (first + 1...index).contains { text.begins[$0] }
      if (gap ?? 0...0).contains((first..<index).count { !text.removed[$0] }), !crosses {
        return first
      }
    }
    return nil
  }

  private func end(_ index: Int, _ edge: ReferencePattern.Edge?) -> Int? {
    let count = text.letters.count
    switch edge {
    case nil: return index
    case .turn(let gap):
      return end(index, gap, edges: [count])
    case .sentence(let gap):
      return end(index, gap, edges: (index...count).filter { text.begins[$0] })
    case .not(let words):
      let isExcluded = words.contains {
        text.letters[index...].prefix($0.unicodeScalars.count).elementsEqual(
          ReferenceText.letters($0))
      }
      return isExcluded ? nil : index
    }
  }

  private func end(_ index: Int, _ gap: ClosedRange<Int>?, edges: [Int]) -> Int? {
    for edge in edges {
      let last = (index..<edge).last { !text.removed[$0] }.map { $0 + 1 } ?? index
      let crosses = (index..<last).contains { text.begins[$0] }
      if (gap ?? 0...0).contains((index..<last).count { !text.removed[$0] }), !crosses {
        return last
      }
    }
    return nil
  }
}
