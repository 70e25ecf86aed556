import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct ExemptionTests {
  /// One condition, calls that it excuses, and calls that it does not.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var exemption: Exemption
    var excused: [Transcript]
    var notExcused: [Transcript]

    init(
      _ name: String, excused: [Transcript], notExcused: [Transcript],
      _ conditions: [(WritableKeyPath<Exemption, [PatternSource]>, String)] = [],
      quoted: Bool = false, question: Bool = false
    ) {
      testDescription = name
      exemption = Exemption(id: "it")
      for (path, word) in conditions {
        exemption[keyPath: path].append(PatternSource(text: word))
      }
      exemption.isQuoted = quoted
      exemption.isQuestion = question
      self.excused = excused
      self.notExcused = notExcused
    }
  }

  static let cases = [
    Case(
      "covered by", excused: [talk("客服：您能报一下吗"), talk("客服：您能，报一下")],
      notExcused: [talk("客服：你报一下"), talk("客服：能。快报一下")],
      [(\.coveredBy, "能报一下")]),
    Case(
      "preceded by",
      excused: [
        talk("客服：麻烦您报一下"), talk("客服：麻烦您 报一下"), talk("客服：麻烦您把它报一下"),
        talk("客服：麻烦您。麻烦您报一下"),
      ],
      notExcused: [
        talk("客服：麻烦您把号码报一下"), talk("客服：麻烦您，报一下"), talk("客服：麻烦您。报一下"),
        talk("客服：报一下麻烦您"), talk("客服：麻烦您", "客服：报一下"),
      ], [(\.precededBy, "麻烦您")]),
    Case(
      "followed by", excused: [talk("客服：报一下好吗"), talk("客服：报一下号码好吗")],
      notExcused: [
        talk("客服：报一下手机号好吗"), talk("客服：报一下，好吗"), talk("客服：好吗报一下"),
        talk("客服：报一下", "客服：好吗"),
      ], [(\.followedBy, "好吗")]),
    Case(
      "in the sentence", excused: [talk("客服：谢谢您，请报一下。好"), talk("客服：好。报一下，谢谢")],
      notExcused: [talk("客服：谢谢您。报一下。"), talk("客服：报一下！谢谢"), talk("客服：报一下\n谢谢")],
      [(\.inSentence, "谢谢")]),
    Case(
      "in the turn", excused: [talk("客服：谢谢您。报一下。"), talk("客服：报一下！谢谢")],
      notExcused: [talk("客服：报一下", "客服：谢谢"), talk("客服：谢谢", "客服：报一下")],
      [(\.inTurn, "谢谢")]),
    Case(
      "both in the turn", excused: [talk("客服：谢谢。报一下。麻烦您")],
      notExcused: [talk("客服：谢谢。报一下"), talk("客服：麻烦您。报一下")],
      [(\.inTurn, "谢谢"), (\.alsoInTurn, "麻烦您")]),
    Case(
      "in the turn before", excused: [talk("客户：怎么办", "客服：报一下"), talk("客服：怎么办", "客服：报一下")],
      notExcused: [
        talk("客户：怎么办", "客服：好", "客服：报一下"), talk("客服：怎么办，报一下"),
        talk("客服：报一下", "客户：怎么办"),
      ], [(\.previousTurn, "怎么办")]),
    Case(
      "in the next turn", excused: [talk("客服：报一下", "客户：怎么报")],
      notExcused: [talk("客户：怎么报", "客服：报一下"), talk("客服：报一下", "客户：喂", "客户：怎么报")],
      [(\.nextTurn, "怎么报")]),
    Case(
      "quoted",
      excused: [
        talk("客服：他说“报一下”"), talk("客服：他说「报一下」的"), talk("客服：『快报一下吧』"),
        talk("客服：‘报一下’"), talk("客服：他说\"报一下\""), talk("客服：“甲”和“报一下”"),
        talk("客服：\"甲\"和\"报一下\""),
      ],
      notExcused: [
        talk("客服：“号码”报一下"), talk("客服：报一下“号码”"), talk("客服：“甲”报一下“乙”"),
        talk("客服：“报一下"), talk("客服：报一下”"), talk("客服：\"甲\"报一下\"乙\""), talk("客服：\"报一下"),
      ], quoted: true),
    Case(
      "a question", excused: [talk("客服：报一下？"), talk("客服：好。报一下，可以吗？"), talk("客服：报一下?!")],
      notExcused: [talk("客服：报一下。可以吗？"), talk("客服：报一下"), talk("客服：可以吗？报一下！")],
      question: true),
    Case(
      "every condition of one exemption", excused: [talk("客服：谢谢，报一下？")],
      notExcused: [talk("客服：谢谢，报一下。"), talk("客服：报一下？")],
      [(\.inSentence, "谢谢")], question: true),
    Case(
      "one of several words", excused: [talk("客服：麻烦您报一下"), talk("客服：请您报一下")],
      notExcused: [talk("客服：您报一下")], [(\.precededBy, "麻烦您"), (\.precededBy, "请您")]),
  ]

  @Test(arguments: cases)
  func excusesWhatItsConditionsSay(of item: Case) throws {
    let detector = Detector.words("报一下", unless: [item.exemption])
    let rubric = try CompiledRubric(.small([.small(kind: .prohibition, detect: detector)]))
    for call in item.excused {
      #expect(rubric.judge(call).judgements[0].verdict == .met, "\(call.turns)")
    }
    for call in item.notExcused {
      #expect(rubric.judge(call).judgements[0].verdict == .missed, "\(call.turns)")
    }
  }

  @Test func anyExemptionExcuses() throws {
    var thanks = Exemption(id: "thanks")
    thanks.inTurn = [PatternSource(text: "谢谢")]
    var asking = Exemption(id: "asking")
    asking.isQuestion = true
    let detector = Detector.words("报一下", unless: [thanks, asking])
    let calls = [talk("客服：报一下，谢谢"), talk("客服：报一下？"), talk("客服：报一下")]
    let verdicts = try calls.map { try judge($0, by: detector, kind: .prohibition).verdict }
    #expect(verdicts == [.met, .met, .missed])
  }

  @Test func onlyTheExcusedHitIsDropped() throws {
    var polite = Exemption(id: "polite")
    polite.precededBy = [PatternSource(text: "麻烦您")]
    let call = talk("客服：麻烦您报一下。你报一下！", "客服：麻烦您报一下")
    let found = try judge(
      call, by: .words("报一下", unless: [polite]), kind: .prohibition)
    #expect(found == Judged(.missed, ["0:报一下"]))
    #expect(call.turns[0].text.hasSuffix("你报一下！"))
  }
}
