import Diagnostics
import Transcripts

/// Notices times in a wrong unit: ten or a thousand times too long or too short for the words.
///
/// People say between 1.5 and 30 characters a second. A call whose pace is far from that and would
/// be right with a power of ten is in another unit than its format promises.
enum UnitCheck {
  /// Calls with fewer timed characters say nothing about a pace.
  private static let leastCharacters = 40
  private static let plausible = 1.5...30.0
  private static let suspicious = 0.6...40.0

  /// Warns about a wrong unit, and corrects one that is wrong by a thousand or more.
  static func run(on draft: inout DraftCall, sink: inout ImportSink) {
    guard draft.facts.channel != .chat else { return }
    var (spoken, characters) = (0.0, 0)
    var timed = 0
    for turn in draft.turns {
      guard let start = turn.start, let end = turn.end, end > start else { continue }
      timed += 1
      spoken += end - start
      // No white space lies above U+3000; asking for a property costs far more than comparing.
      characters += turn.text.unicodeScalars.count {
        $0.value > 0x3000 || !$0.properties.isWhitespace
      }
    }
    guard spoken > 0 else { return }
    let pace = Double(characters) / spoken
    // Few characters show nothing but times that are a thousand times too long; and our own format
    // counts seconds, so that it is only asked about.
    guard draft.hasSegments, characters >= leastCharacters else {
      if timed >= 2, pace < 0.05, let factor = factor(for: pace), factor == 0.001 {
        report(factor, pace: pace, corrects: false, &draft, &sink)
      }
      return
    }
    if !suspicious.contains(pace), let factor = factor(for: pace) {
      report(factor, pace: pace, corrects: !draft.hasFixedUnit, &draft, &sink)
    } else {
      compareWithDuration(draft, &sink)
    }
  }

  /// The power of ten that times must be multiplied with for a plausible pace.
  private static func factor(for pace: Double) -> Double? {
    for power in [1000.0, 10, 100, 10_000, 1_000_000, 10_000_000] {
      if plausible.contains(pace / power) { return power }
      if plausible.contains(pace * power) { return 1 / power }
    }
    return nil
  }

  private static func report(
    _ factor: Double, pace: Double, corrects: Bool, _ draft: inout DraftCall,
    _ sink: inout ImportSink
  ) {
    let isShort = factor > 1
    let size = isShort ? factor : 1 / factor
    let times = Int(size.rounded())
    let corrected = corrects && times >= 1000
    let fate =
      corrected
      ? "they were \(isShort ? "multiplied" : "divided") by \(times)"
      : "measures of time will be wrong"
    sink.note(
      "implausible-times", .warning, line: draft.turns.first?.line,
      "the times look \(times) times too \(isShort ? "short" : "long") for the words "
        + "(\(rounded(pace)) characters a second); \(fate)",
      expected: "times that are \(draft.timing?.en ?? "in seconds")")
    guard corrected else { return }
    let convert = { (value: Double) in
      Timeline.rounded(isShort ? value * size : value / size)
    }
    for index in draft.turns.indices {
      draft.turns[index].start = draft.turns[index].start.map(convert)
      draft.turns[index].end = draft.turns[index].end.map(convert)
    }
  }

  /// The last word should be near the end of the recording.
  private static func compareWithDuration(_ draft: DraftCall, _ sink: inout ImportSink) {
    let last = draft.lastEnd
    guard let duration = draft.facts.duration, duration > 0, last > 0 else { return }
    // Recordings go on after the last word; words do not go on after the recording.
    guard last > duration * 5, last > duration + 60 else { return }
    sink.note(
      "implausible-times", .warning, line: draft.turns.first?.line,
      "the last turn ends at \(rounded(last)) s, and the call is said to last \(rounded(duration)) s",
      expected: "a last turn within the call")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
