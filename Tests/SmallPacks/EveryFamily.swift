package import Rubrics
import Transcripts

extension RubricPack {
  /// A pack with every measure, comparison, form and fact that a detector can look for.
  package static let everyFamily: RubricPack = {
    let quantities: [MeasureDetector.Quantity] = [
      .speechRate(per: .each, shortest: 2), .speechRate(per: .average, shortest: 0),
      .responseTime(per: .each), .responseTime(per: .average),
      .silence(owedBy: nil, includesHolds: true), .silence(owedBy: .agent, includesHolds: false),
      .overlap, .hold, .talkShare(byLength: false), .talkShare(byLength: true), .callLength,
      .answerDelay(fields: MeasureDetector.answerDelayFields), .sentenceLength(per: .each),
      .sentenceLength(per: .average),
    ]
    let measures = quantities.map { Detector.measure(MeasureDetector($0, Bounds(over: 0.5))) }
    let scripts = ["您好，XX为您服务", "[您好]我来查", "谢谢……再见"]
    let forms = QuestionForm.allCases.map {
      Detector.form(.questions([$0], minimum: 1, scope: Scope()))
    }
    let addresses = AddressForm.allCases.map {
      Detector.form(.address($0, minimum: 1, scope: Scope()))
    }
    let figures = FigureKind.allCases.map {
      Detector.meaning(.entity(EntityDetector(kind: $0, repeats: $0 == .phone ? .customer : nil)))
    }
    let others: [Detector] = [
      .text(.similarity(SimilarityDetector(scripts: scripts, share: 0.4))),
      .text(.similarity(SimilarityDetector(scripts: scripts, share: 0.4, isJoined: true))),
      .text(.repetition(RepetitionDetector(times: 2, shortest: 2))),
      .text(.consistency(ConsistencyDetector())),
      .form(.funnel([.open, .closed], scope: Scope(role: nil))),
      .jargon(
        JargonDetector(
          terms: [PatternSource(text: "我来查")], explanations: [PatternSource(text: "什么")])),
      .meaning(.record(RecordDetector(fields: ["a"]))),
      .meaning(.metadata(MetadataCondition(fields: ["a"], bounds: Bounds(over: 1)))),
      .call(CallCondition(started: [DayTimes(from: 0, to: 720)])),
      .around(.words("您好"), anchor: .customer("怎么办"), turns: 2),
      .interruption(longerThan: 0, excusedBy: [], by: .customer),
      .words("您好", in: Scope(firstSeconds: 10)), .words("再见", in: Scope(lastSeconds: 10)),
    ]
    let all = measures + forms + addresses + figures + others
    return .small(
      all.enumerated().map { number, detector in .small("d\(number)", detect: detector) })
  }()
}
