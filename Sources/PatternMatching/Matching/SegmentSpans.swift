/// Where the segments of a set stand in one text.
///
/// The scan says where the segments end that call up patterns; where they began is worked out only if
/// some pattern asks, and other segments are looked for only then.
struct SegmentSpans {
  /// What is known of one segment.
  private struct Entry {
    /// Its last event; -1 for none.
    var lastEvent: Int32 = -1
    /// Where its spans are, if they are known; -1 if not.
    var first: Int32 = -1
    var end: Int32 = -1
  }

  private let segmentCount: Int
  private var entries: [Entry]
  private var events = WorkingList<Automaton.Event>()
  /// For each event, the event of the same segment before it; -1 for none.
  private var previous = WorkingList<Int32>()
  /// Events of the text with fillers taken out begin here.
  private var firstCleaned: Int32 = 0
  /// The segments that were found.
  private(set) var found = WorkingList<Int32>()
  /// The segments whose spans are known.
  private var asked = WorkingList<Int32>()
  private(set) var spans = WorkingList<LetterSpan>()
  private var search: SegmentSearch
  private var cleanedSearch: SegmentSearch

  init(_ tables: PatternTables) {
    segmentCount = tables.graph.segmentCount
    entries = Array(repeating: Entry(), count: segmentCount)
    search = SegmentSearch(tables)
    cleanedSearch = search
  }

  /// Takes in the events of a text.
  ///
  /// - Returns: Whether filler words are among them, so that a second look is worth it.
  mutating func add(_ new: WorkingList<Automaton.Event>, fillers: Range<Int32>) -> Bool {
    var hasFillerWords = false
    for index in new.indices {
      let event = new[index]
      if event.segment < fillers.lowerBound {
        append(event)
      } else if event.segment < fillers.upperBound {
        hasFillerWords = true
      }
    }
    firstCleaned = Int32(events.count)
    return hasFillerWords
  }

  /// Takes in the events of the same text with fillers taken out.
  mutating func addCleaned(_ new: WorkingList<Automaton.Event>) {
    for index in new.indices where new[index].segment < segmentCount { append(new[index]) }
  }

  private mutating func append(_ event: Automaton.Event) {
    let segment = Int(event.segment)
    let last = entries[segment].lastEvent
    if last < 0 { found.append(event.segment) }
    previous.append(last)
    entries[segment].lastEvent = Int32(truncatingIfNeeded: events.count)
    events.append(event)
  }

  /// Forgets the text, in time linear in it and in what was found.
  mutating func clear(_ view: TextView) {
    search.close(view.classes)
    if let cleaned = view.cleaned { cleanedSearch.close(cleaned.classes) }
    for index in found.indices { entries[Int(found[index])] = Entry() }
    for index in asked.indices { entries[Int(asked[index])] = Entry() }
    found.removeAll()
    asked.removeAll()
    events.removeAll()
    previous.removeAll()
    spans.removeAll()
  }

  @inline(__always)
  func has(_ segment: Int32) -> Bool { entries[Int(segment)].lastEvent >= 0 }

  /// The stretches that a segment covers, by start, the longer first.
  ///
  /// - Parameters:
  ///   - segment: The segment's number.
  ///   - isReported: Whether the scan reports it.
  ///   - view: The text.
  ///   - tables: The set.
  /// - Returns: Where they are in ``spans``; empty if it stands nowhere.
  mutating func places(
    of segment: Int32, isReported: Bool, in view: TextView, _ tables: PatternTables
  ) -> Range<Int> {
    let entry = entries[Int(segment)]
    if entry.first >= 0 { return Int(entry.first)..<Int(entry.end) }
    let first = spans.count
    if !isReported || !addReported(entry.lastEvent, in: view) {
      spans.truncate(to: first)
      addSearched(Int(segment), in: view, tables)
    }
    if spans.count - first > 1 { sortFrom(first) }
    entries[Int(segment)].first = Int32(truncatingIfNeeded: first)
    entries[Int(segment)].end = Int32(truncatingIfNeeded: spans.count)
    asked.append(segment)
    return first..<spans.count
  }

  private mutating func addSearched(_ segment: Int, in view: TextView, _ tables: PatternTables) {
    search.search(segment, in: view.classes, tables)
    for index in search.spans.indices { add(search.spans[index], view) }
    guard let cleaned = view.cleaned else { return }
    cleanedSearch.search(segment, in: cleaned.classes, tables)
    for index in cleanedSearch.spans.indices {
      add(view.original(cleanedSearch.spans[index]), view)
    }
  }

  /// Adds the spans of a segment's events, if the events alone tell them: each reading has the same
  /// length, and nothing was passed over on the way.
  private mutating func addReported(_ lastEvent: Int32, in view: TextView) -> Bool {
    var index = lastEvent
    while index >= 0 {
      let event = events[Int(index)]
      guard event.length > 0 else { return false }
      let span = LetterSpan(Int(event.end - event.length), Int(event.end))
      if index < firstCleaned {
        guard view.isPlain || view.isPlain(span) else { return false }
        add(span, view)
      } else {
        guard view.isPlainCleaned(span) else { return false }
        add(view.original(span), view)
      }
      index = previous[Int(index)]
    }
    return true
  }

  @inline(__always)
  private mutating func add(_ span: LetterSpan, _ view: TextView) {
    if view.isWordBoundary(Int(span.start)) { spans.append(span) }
  }

  private mutating func sortFrom(_ first: Int) {
    // Events are linked from the last to the first.
    if LetterSpan.precedes(spans[spans.count - 1], spans[first]) { spans.reverse(from: first) }
    spans.sort(from: first, by: LetterSpan.precedes)
    var end = first
    for index in first..<spans.count where index == first || spans[index] != spans[end - 1] {
      spans[end] = spans[index]
      end += 1
    }
    spans.truncate(to: end)
  }
}
