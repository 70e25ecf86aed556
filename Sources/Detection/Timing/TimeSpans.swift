import Transcripts

/// Stretches of time, joined where they touch or overlap.
struct TimeSpans: Sendable {
  private(set) var spans: [ClosedRange<Double>] = []

  /// Joins stretches in order of their start.
  ///
  /// O(n).
  init(sorted: some Sequence<ClosedRange<Double>>) {
    for span in sorted {
      if let last = spans.last, span.lowerBound <= last.upperBound {
        spans[spans.count - 1] =
          last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
  }

  /// Seconds in all; what is covered twice counts once.
  var total: Double { spans.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) } }

  /// Seconds that both cover.
  ///
  /// O(n).
  func shared(with other: TimeSpans) -> Double {
    var (mine, theirs, total) = (0, 0, 0.0)
    while mine < spans.count, theirs < other.spans.count {
      let (a, b) = (spans[mine], other.spans[theirs])
      total += max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
      if a.upperBound < b.upperBound { mine += 1 } else { theirs += 1 }
    }
    return total
  }
}
