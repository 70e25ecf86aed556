import Scoring
import Transcripts

/// When who speaks in a call, for a picture.
///
/// What the score says about silences and interruptions is worked out elsewhere and more carefully;
/// this shows where they are.
struct CallTimes: Sendable {
  /// Silences that are shorter are breath.
  static let shortestSilence = 3.0

  /// A timed turn.
  struct Span: Sendable {
    var turn: Int
    var role: Role
    var start: Double
    var end: Double
  }

  /// Time in which nobody speaks.
  struct Silence: Sendable {
    var start: Double
    var end: Double
    /// The turn that ends it.
    var before: Int
    var seconds: Double { end - start }
  }

  /// Timed turns in order of their start.
  let spans: [Span]
  let silences: [Silence]
  /// The end of the last turn.
  let length: Double

  /// Works out a call's times: O(n log n); `nil` where fewer than two turns have any.
  init?(_ transcript: Transcript) {
    var spans: [Span] = []
    for (index, turn) in transcript.turns.enumerated() where turn.role != .system {
      guard let start = turn.start, let end = turn.end, start.isFinite, end.isFinite, start >= 0,
        end >= start
      else { continue }
      spans.append(Span(turn: index, role: turn.role, start: start, end: end))
    }
    guard spans.count > 1 else { return nil }
    spans.sort { ($0.start, $0.turn) < ($1.start, $1.turn) }
    var silences: [Silence] = []
    var last = spans[0].end
    for span in spans.dropFirst() {
      if span.start - last >= Self.shortestSilence {
        silences.append(Silence(start: last, end: span.start, before: span.turn))
      }
      last = max(last, span.end)
    }
    guard last > 0 else { return nil }
    self.spans = spans
    self.silences = silences
    length = last
  }

  /// Seconds that a side speaks.
  func talk(of role: Role) -> Double {
    spans.filter { $0.role == role }.reduce(0) { $0 + $1.end - $1.start }
  }
}
