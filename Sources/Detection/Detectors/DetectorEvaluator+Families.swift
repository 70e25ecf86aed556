import Rubrics
import Transcripts

/// Hands each detector what it looks at; the work is done by pure functions, one a file.
extension DetectorEvaluator {
  mutating func finding(of measure: MeasureDetector) -> Finding {
    let bounds = measure.bounds
    let scope = measure.scope
    switch measure.quantity {
    case .callLength: return CallLength.finding(in: call, timeline(), within: bounds)
    case .answerDelay(let fields):
      return AnswerDelay.finding(in: call.transcript, fields: fields, within: bounds)
    case .overlap:
      if call.lacks(.agent) || call.lacks(.customer) { return .needsRoles }
      return OverlapShare.finding(in: call, timeline(), within: bounds)
    case .talkShare(let byLength):
      if call.lacks(.agent) || call.lacks(.customer) { return .needsRoles }
      return TalkShare.finding(
        in: call, timeline(), of: scope.role, byLength: byLength, within: bounds)
    case .silence(let debtor, let includesHolds):
      // A silence may follow anybody's words: the role says who owes, not who spoke.
      var place = scope
      place.role = nil
      if call.lacks(debtor) { return .needsRoles }
      let timeline = timeline()
      return inTurns(of: place) { call, turns in
        SilenceDetection.finding(
          in: call, timeline, turns: turns, owedBy: debtor, includesHolds: includesHolds,
          within: bounds)
      }
    case .responseTime(let reading):
      if call.lacks(.agent) || call.lacks(.customer) { return .needsRoles }
      let timeline = timeline()
      return inTurns(of: scope) { call, turns in
        ResponseTime.finding(
          in: call, timeline, by: scope.role, turns: turns, per: reading, within: bounds)
      }
    case .hold:
      let timeline = timeline()
      return inTurns(of: scope) { call, turns in
        HoldLength.finding(in: call, timeline, turns: turns, within: bounds)
      }
    case .speechRate(let reading, let shortest):
      return inTurns(of: scope) { call, turns in
        SpeechRate.finding(
          in: call, turns: turns, per: reading, shortest: shortest, within: bounds)
      }
    case .sentenceLength(let reading):
      return inTurns(of: scope) { call, turns in
        SentenceLength.finding(in: call, turns: turns, per: reading, within: bounds)
      }
    }
  }

  mutating func finding(of detector: TextDetector) -> Finding {
    inTurns(of: detector.scope) { call, turns in
      switch detector {
      case .similarity(let detector): Similarity.finding(in: call, turns: turns, detector)
      case .repetition(let detector): Repetition.finding(in: call, turns: turns, detector)
      case .consistency(let detector): Consistency.finding(in: call, turns: turns, detector)
      }
    }
  }

  mutating func finding(of detector: FormDetector) -> Finding {
    inTurns(of: detector.scope) { call, turns in
      switch detector {
      case .questions(let forms, let minimum, _):
        QuestionFormDetection.finding(in: call, turns: turns, forms: forms, atLeast: minimum)
      case .funnel(let forms, _):
        QuestionFormDetection.funnel(in: call, turns: turns, forms: forms)
      case .address(let form, let minimum, _):
        AddressDetection.finding(in: call, turns: turns, form: form, atLeast: minimum)
      }
    }
  }

  mutating func finding(of detector: MeaningDetector) -> Finding {
    switch detector {
    case .entity(let detector):
      inTurns(of: detector.scope) { EntityDetection.finding(in: $0, turns: $1, detector) }
    case .record(let detector):
      inTurns(of: detector.scope) { RecordDetection.finding(in: $0, turns: $1, detector) }
    case .metadata(let condition): MetadataDetection.finding(in: call.transcript, condition)
    }
  }
}
