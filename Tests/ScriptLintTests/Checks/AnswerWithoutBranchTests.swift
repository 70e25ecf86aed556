import ScriptLint
import Testing

struct AnswerWithoutBranchTests {
  /// A question with its branches, and whether an answer is left without one.
  struct Case: Sendable, CustomTestStringConvertible {
    var question: String
    var answers: [String]
    var isFound: Bool
    var testDescription: String { question + answers.joined(separator: "/") }
  }

  static let cases = [
    Case(question: "请问包裹您签收了吗？", answers: ["签收了"], isFound: true),
    Case(question: "短信您收到了吗？", answers: ["收到了"], isFound: true),
    Case(question: "短信您收到了吗？", answers: ["没收到"], isFound: true),
    Case(question: "您会操作吗？", answers: ["不会"], isFound: true),
    Case(question: "您会操作吗？", answers: ["会", "不会"], isFound: false),
    Case(question: "周五方便吗？", answers: ["可以", "换时间", "不约了"], isFound: false),
    Case(question: "这个方案您看可以吗？", answers: ["可以", "太贵了"], isFound: false),
    Case(question: "给您换一台可以吗？", answers: ["客户同意", "客户嫌慢"], isFound: false),
    Case(question: "电瓶没电是停放太久。预计十分钟到，可以吗？", answers: ["可以", "太久了"], isFound: false),
    Case(question: "请问是哪一种问题？", answers: ["登录"], isFound: false),
    Case(question: "您要红色还是蓝色的呢？是吗？", answers: ["红色"], isFound: false),
    Case(question: "灯亮了没有？", answers: ["亮了", "其他"], isFound: false),
    Case(question: "您还有印象吗？", answers: ["不确定"], isFound: false),
    Case(question: "Did the parcel arrive?", answers: ["not yet"], isFound: true),
  ]

  @Test(arguments: cases)
  func opposites(_ example: Case) throws {
    let branches = example.answers.map { "      - {answer: \"\($0)\", to: b}" }
    let script = """
      title: 回访
      steps:
        - id: a
          say: "\(example.question)"
          branches:
      \(branches.joined(separator: "\n"))
        - id: b
          say: "谢谢您，再见。"
      """
    let report = try LintRun.shared.report(on: script, format: .yaml)
    #expect(report.findings.contains { $0.rule == "answer-without-branch" } == example.isFound)
  }
}
