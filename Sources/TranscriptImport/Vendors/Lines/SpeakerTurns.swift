/// Who speaks when, as an RTTM file says: `SPEAKER call 1 0.520 3.340 <NA> <NA> speaker_0 <NA>`.
struct SpeakerTurns {
  struct Span {
    var start: Double
    var end: Double
    var speaker: String
  }

  /// The spans of each recording in order of their starts.
  private(set) var spans: [String: [Span]] = [:]
  /// Words, which some files have beside the spans.
  private(set) var words: [(file: String, word: SpokenWord)] = []

  /// Whether a line is of this format; some files have 9 columns and some 10.
  static func isLine(_ line: ColumnLine) -> Bool {
    ["SPEAKER", "LEXEME", "SPKR-INFO", "NON-LEX", "NOSCORE", "SU"].contains(
      line.columns.first ?? "")
      && line.columns.count >= 8
  }

  init(_ lines: [ColumnLine]) {
    for line in lines where line.columns.count >= 8 {
      guard let start = line.number(3), let length = line.number(4), start >= 0, length >= 0 else {
        continue
      }
      let (file, speaker) = (line.columns[1], line.columns[7])
      let end = Timeline.rounded(start + length)
      switch line.columns[0] {
      case "SPEAKER":
        spans[file, default: []].append(Span(start: start, end: end, speaker: speaker))
      case "LEXEME":
        words.append(
          (
            file,
            SpokenWord(
              text: line.columns[5], start: start, end: end, speaker: speaker, line: line.number)
          ))
      default: continue
      }
    }
    for file in spans.keys { spans[file]?.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
  }

  /// The span that a word belongs to.
  ///
  /// People speak at once: a word that goes on where the one before it stopped stays with its
  /// speaker, and one that begins with a span belongs to it.
  ///
  /// - Parameters:
  ///   - word: Start and end, in seconds.
  ///   - file: The recording.
  ///   - last: The span of the word before.
  /// - Returns: The place among the recording's spans; `nil` when nobody speaks then.
  func span(of word: (start: Double, end: Double), in file: String, after last: Int?) -> Int? {
    let spans = spans[file] ?? spans.first?.value ?? []
    let middle = (word.start + word.end) / 2
    let open = candidates(at: middle, in: spans)
    if let beginning = open.first(where: { abs(spans[$0].start - word.start) < 0.02 && $0 != last })
    {
      return beginning
    }
    if let last, open.contains(last) { return last }
    return open.max {
      overlap(spans[$0], word) < overlap(spans[$1], word)
    }
  }

  /// The speaker of a span.
  func speaker(_ span: Int, in file: String) -> String? {
    let spans = spans[file] ?? spans.first?.value ?? []
    return spans.indices.contains(span) ? spans[span].speaker : nil
  }

  /// Spans that hold a moment: those that begin before it are at most a few.
  private func candidates(at moment: Double, in spans: [Span]) -> [Int] {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= moment { low = middle + 1 } else { high = middle }
    }
    return (max(0, low - 8)..<low).filter { spans[$0].end >= moment }
  }

  private func overlap(_ span: Span, _ word: (start: Double, end: Double)) -> Double {
    min(span.end, word.end) - max(span.start, word.start)
  }
}
