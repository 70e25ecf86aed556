/// Where the segments of a set stand in one text.
///
/// The scan says where the segments end that call up patterns; where they began is worked out only if
/// some pattern asks, and other segments are looked for only then.
struct SegmentSpans {
  private let segmentCount: Int
  private var events: [Automaton.Event] = []
  /// Events of the text with fillers taken out begin here.
  private var firstCleaned = 0
  /// For each segment, its last event; -1 for none.
  private var last: [Int32]
  /// For each event, the event of the same segment before it; -1 for none.
  private var previous: [Int32] = []
  /// The segments that were found.
  private(set) var found: [Int32] = []
  /// For each segment whose spans are known, where they are in `spans`.
  private var known: [Range<Int32>?]
  /// The segments whose spans are known.
  private var asked: [Int] = []
  private var spans: [Range<Int>] = []
  private var walk: BackwardWalk
  private var search: ForwardSearch

  private var cleanedSearch: ForwardSearch

  init(_ tables: PatternTables) {
    segmentCount = tables.segments.count
    last = Array(repeating: -1, count: segmentCount)
    known = Array(repeating: nil, count: segmentCount)
    let largestSize = tables.segments.largestSize
    walk = BackwardWalk(tables, largestSize: largestSize)
    search = ForwardSearch(tables, largestSize: largestSize)
    cleanedSearch = search
  }

  /// Takes in the events of a text.
  ///
  /// - Returns: Whether filler words are among them, so that a second look is worth it.
  mutating func add(_ new: [Automaton.Event]) -> Bool {
    var hasFillerWords = false
    for event in new {
      if event.segment < segmentCount {
        append(event)
      } else {
        hasFillerWords = true
      }
    }
    firstCleaned = events.count
    return hasFillerWords
  }

  /// Takes in the events of the same text with fillers taken out.
  mutating func addCleaned(_ new: [Automaton.Event]) {
    for event in new where event.segment < segmentCount { append(event) }
  }

  private mutating func append(_ event: Automaton.Event) {
    let segment = Int(event.segment)
    if last[segment] < 0 { found.append(event.segment) }
    previous.append(last[segment])
    last[segment] = Int32(events.count)
    events.append(event)
  }

  /// Prepares to look for segments in a text; ``clear(_:)`` must follow before the next.
  mutating func open(_ view: TextView) {
    search.open(view.classes)
    if let cleaned = view.cleaned { cleanedSearch.open(cleaned.classes) }
  }

  /// Forgets the text, in time linear in it and in what was found.
  mutating func clear(_ view: TextView) {
    search.close(view.classes)
    if let cleaned = view.cleaned { cleanedSearch.close(cleaned.classes) }
    for segment in found { last[Int(segment)] = -1 }
    for segment in asked { known[segment] = nil }
    found.removeAll(keepingCapacity: true)
    asked.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    previous.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  func has(_ segment: Int32) -> Bool { last[Int(segment)] >= 0 }

  /// The stretches that a segment covers, by start, the longer first.
  ///
  /// - Parameters:
  ///   - segment: The segment's number.
  ///   - isReported: Whether the scan reports it.
  ///   - view: The text.
  /// - Returns: The stretches; none if it stands nowhere.
  mutating func spans(of segment: Int, isReported: Bool, in view: TextView)
    -> ArraySlice<Range<Int>>
  {
    if let known = known[segment] { return spans[Int(known.lowerBound)..<Int(known.upperBound)] }
    let first = spans.count
    if isReported { addReported(segment, in: view) } else { addSearched(segment, in: view) }
    if spans.count - first > 1 { sortFrom(first) }
    known[segment] = Int32(first)..<Int32(spans.count)
    asked.append(segment)
    return spans[first...]
  }

  private mutating func addSearched(_ segment: Int, in view: TextView) {
    search.search(segment, in: view.classes)
    for span in search.spans { add(span, view) }
    guard let cleaned = view.cleaned else { return }
    cleanedSearch.search(segment, in: cleaned.classes)
    let origins = cleaned.text.origins
    for span in cleanedSearch.spans {
      add(origins[span.lowerBound]..<origins[span.upperBound - 1] + 1, view)
    }
  }

  private mutating func addReported(_ segment: Int, in view: TextView) {
    var index = last[segment]
    while index >= 0 {
      let event = events[Int(index)]
      let end = Int(event.end)
      if index < firstCleaned {
        addSpans(of: event, in: view)
      } else if let cleaned = view.cleaned {
        walk.walk(segment, endingAt: end, in: cleaned.classes)
        for start in walk.starts {
          let origins = cleaned.text.origins
          add(origins[Int(start)]..<origins[end - 1] + 1, view)
        }
      }
      index = previous[Int(index)]
    }
  }

  private mutating func addSpans(of event: Automaton.Event, in view: TextView) {
    let end = Int(event.end)
    let letters = end - Int(event.length)..<end
    if event.length > 0, view.isPlain || view.isPlain(letters) {
      add(letters, view)
      return
    }
    walk.walk(
      Int(event.segment), endingAt: end, in: view.classes)
    for start in walk.starts { add(Int(start)..<end, view) }
  }

  private mutating func add(_ span: Range<Int>, _ view: TextView) {
    if view.isWordBoundary(span.lowerBound) { spans.append(span) }
  }

  private mutating func sortFrom(_ first: Int) {
    spans[first...].sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var end = first
    for index in first..<spans.count where index == first || spans[index] != spans[end - 1] {
      spans[end] = spans[index]
      end += 1
    }
    spans.removeSubrange(end...)
  }
}
