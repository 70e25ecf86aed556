import ScriptLint
import Testing

/// What is no fault of a reply, though it looks like one.
struct ReplyTests {
  private func rules(_ script: String) throws -> Set<String> {
    Set(try LintRun.shared.report(on: script, format: .text).findings.map(\.rule))
  }

  /// Reading back, asking for consent and asking for more follow up no problem.
  @Test(arguments: [
    "客服：跟您确认一下，要退的是鞋子，对吗？", "客服：请问还有其他需要吗？", "客服：我给您约明天上门，您看可以吗？",
  ])
  func checksAreNoClosedFirstQuestions(_ line: String) throws {
    let script = "客服：您好，请问有什么可以帮您？\n客户：我要退货。\n\(line)\n客户：好。\n客服：再见。\n"
    #expect(!(try rules(script)).contains("question-closed-first"))
  }

  @Test(arguments: ["客服：请问商品拆封了吗？", "客服：这封信已经密封了。"])
  func plainQuestionsAttackNobody(_ line: String) throws {
    let script = "客服：您好，请问有什么可以帮您？\n客户：我要退货。\n\(line)\n客服：再见。\n"
    #expect(!(try rules(script)).contains("conflict-style"))
  }

  @Test func aThreatIsOne() throws {
    let script = "客服：您好，请问有什么可以帮您？\n客户：我要投诉！\n客服：再吵就把你的账号封了。\n客服：再见。\n"
    // A sentence that breaks a prohibition is not held against the script a second time for its style.
    #expect(!(try rules(script)).isDisjoint(with: ["command-tone", "conflict-style"]))
  }
}
