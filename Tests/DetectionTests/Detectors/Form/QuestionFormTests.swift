import Rubrics
import SmallPacks
import TextAnalysis
import Testing
import Transcripts

@testable import Detection

struct QuestionFormTests {
  /// The questions of a turn, `form:words`.
  private func forms(_ text: String) throws -> [String] {
    let call = Transcript(turns: [Turn(role: .agent, text: text)])
    let analysis = try analysis(call)
    return QuestionReader(text: FoldedText(text)).questions.map { question in
      let place = analysis.evidence(at: .init(turn: 0, letters: question.letters))
      return question.form.rawValue + shown(place, in: call).dropFirst()
    }
  }

  @Test(arguments: [
    // Open.
    ("请问怎么回事？", ["open:请问怎么回事"]), ("能具体描述一下吗？", ["open:能具体描述一下吗"]), ("当时发生了什么", ["open:当时发生了什么"]),
    ("您之前做过什么操作？", ["open:您之前做过什么操作"]), ("为什么要退呢？", ["open:为什么要退呢"]), ("请您说说看", ["open:请您说说看"]),
    ("What happened then?", ["open:What happened then"]), ("why is that?", ["open:why is that"]),
    ("Could you tell me more?", ["open:Could you tell me more"]),
    ("How did it start?", ["open:How did it start"]),
    // Closed.
    ("现在能上网吗", ["closed:现在能上网吗"]), ("什么型号？", ["closed:什么型号"]), ("您贵姓？", ["closed:您贵姓"]),
    ("怎么称呼您？", ["closed:怎么称呼您"]), ("灯亮不亮", ["closed:灯亮不亮"]), ("什么时候买的", ["closed:什么时候买的"]),
    ("重启过没有", ["closed:重启过没有"]), ("真的？", ["closed:真的"]), ("Is it on?", ["closed:Is it on"]),
    ("How many lights?", ["closed:How many lights"]),
    ("what model is it", ["closed:what model is it"]),
    // Leading.
    ("您也觉得挺划算的吧", ["leading:您也觉得挺划算的吧"]), ("您没有重启过对吧", ["leading:您没有重启过对吧"]),
    ("这样不是更好吗？", ["leading:这样不是更好吗"]), ("是您自己取消的，对吧？", ["leading:是您自己取消的，对吧"]),
    ("Don't you think that's fair?", ["leading:Don't you think that's fair"]),
    ("You cancelled it, right?", ["leading:You cancelled it, right"]),
    // Choice.
    ("您要红的还是蓝的？", ["choice:您要红的还是蓝的"]), ("是手机还是电脑", ["choice:是手机还是电脑"]),
    ("周五方便，还是周六方便？", ["choice:周五方便，还是周六方便"]), ("Red or blue?", ["choice:Red or blue"]),
    // Rhetorical.
    ("难道是我们的错吗？", ["rhetorical:难道是我们的错吗"]), ("我不是跟您说过了吗", ["rhetorical:我不是跟您说过了吗"]),
    ("您怎么能这样呢", ["rhetorical:您怎么能这样呢"]),
    ("How many times do I have to say it?", ["rhetorical:How many times do I have to say it"]),
    // Several.
    ("怎么了？现在亮吗？", ["open:怎么了", "closed:现在亮吗"]), ("什么颜色，什么型号", ["closed:什么颜色", "closed:什么型号"]),
    // None.
    ("好的。", []), ("请您稍等，好吗？", []), ("麻烦您报一下号码可以吗", []), ("有什么可以帮您？", []),
    ("How can I help you today?", []), ("我看看是什么原因", []), ("我告诉您怎么操作", []), ("没什么。", []),
    ("我还是先帮您登记", []), ("不管多少都可以退", []), ("Let me check what happened.", []), ("", []),
    ("换谁都着急，您怎么能不着急呢，我马上查", []),
  ])
  func tellsTheFormOfEachQuestion(text: String, expected: [String]) throws {
    #expect(try forms(text) == expected)
  }

  private static let questions = talk(
    "客服：什么型号？", "客户：怎么回事？", "客服：发生了什么？", "客服：亮吗？什么颜色？通不通？")

  @Test(
    arguments: [
      ([.open], 1, Judged(.met, ["2:发生了什么"])), ([.open], 2, Judged(.missed, ["2:发生了什么"])),
      ([.choice], 1, Judged(.missed, ["0:"])), ([.stacked], 1, Judged(.met, ["3:亮吗？什么颜色？通不通"])),
      ([.open, .closed], 5, Judged(.met, ["0:什么型号", "2:发生了什么", "3:亮吗", "3:什么颜色", "3:通不通"])),
    ] as [([QuestionForm], Int, Judged)])
  func countsQuestionsOfTheFormsAskedFor(
    forms: [QuestionForm], minimum: Int, expected: Judged
  ) throws {
    let detector = Detector.form(.questions(forms, minimum: minimum, scope: Scope()))
    #expect(try judge(Self.questions, by: detector) == expected)
  }

  @Test(
    arguments: [
      (talk("客服：怎么回事？", "客服：亮吗？"), Judged(.met, ["0:怎么回事", "1:亮吗"])),
      (talk("客服：怎么回事？现在亮吗？"), Judged(.met, ["0:怎么回事", "0:现在亮吗"])),
      (talk("客服：亮吗？", "客服：怎么回事？"), Judged(.missed, ["0:亮吗"])),
      (talk("客服：怎么回事？", "客户：亮吗？"), Judged(.met, ["0:怎么回事"])),
      (talk("客服：亮吗？", "客户：怎么回事？"), Judged(.missed, ["0:亮吗"])),
      (talk("客服：您好。", "客户：怎么回事？"), Judged(.missed, ["0:"])),
    ])
  func aFunnelGoesFromOpenToClosed(call: Transcript, expected: Judged) throws {
    let funnel = Detector.form(.funnel([.open, .closed], scope: Scope()))
    #expect(try judge(call, by: funnel) == expected)
  }

  @Test func whoAsksMustBeKnown() throws {
    let detector = Detector.form(.questions([.open], minimum: 1, scope: Scope()))
    #expect(
      try judge(talk("某人：怎么回事？"), by: detector)
        == Judged(.notEvaluated, reason: "needs-roles"))
  }
}
