import Rubrics
import Transcripts

/// How fast somebody speaks: characters a minute, a Latin word counting as one character.
///
/// Turns shorter than some seconds say little about speed and are skipped; so are turns without
/// times. Where nothing is left, the answer is `needs-timing`. The average is all characters by all
/// the time of the turns that count.
enum SpeechRate {
  static func finding(
    in call: CallAnalysis, turns: [Int], per reading: MeasureDetector.Reading, shortest: Double,
    within bounds: Bounds
  ) -> Finding {
    var rates: [Measured] = []
    var length = 0
    var seconds = 0.0
    for turn in turns {
      guard let span = Timeline.span(of: call.transcript.turns[turn], in: call.transcript)
      else { continue }
      let time = span.upperBound - span.lowerBound
      guard time > 0, !Seconds.exceed(shortest, time) else { continue }
      let said = call.text(of: turn).spokenLength()
      length += said
      seconds += time
      rates.append(Measured(Double(said) / time * 60, [call.evidence(ofTurn: turn)]))
    }
    guard seconds > 0 else { return .needsTiming }
    switch reading {
    case .average: return .measured(Double(length) / seconds * 60, within: bounds)
    case .each: return .measured(rates, within: bounds, isComplete: true)
    }
  }
}
