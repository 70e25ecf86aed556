import Testing

@testable import ScriptLint

struct CallAssemblyTests {
  private func parts(_ text: String, _ format: ScriptFormat = .text) throws -> [ScriptPart] {
    try #require(ScriptReader.read(text, file: "a", format: format).template).parts
  }

  private static let opening = "客服：您好，恒通宽带，请问有什么可以帮您？\n客户：断网了。\n"
  private static let middle = "客服：请问您的账号是多少？\n客户：……\n客服：我给您约师傅，您看行吗？\n"
  private static let closing = "客服：还有其他需要吗？\n客服：感谢您的来电，再见。\n"

  @Test(
    arguments: [
      "\(opening)\(middle)\(closing)",
      "热线\n\n一、开场\n\(opening)二、核实\n\(middle)三、结束\n\(closing)",
      "【开场】\n\(opening)【核实】\n\(middle)【结束】\n\(closing)",
      "第一部分 开场\n\(opening)第二部分 核实\n\(middle)第三部分 结束\n\(closing)",
      "\(middle)\(closing)",
    ])
  func aDialogueIsOneCall(_ text: String) throws {
    #expect(try parts(text).map(\.kind) == [.call])
  }

  @Test func headingsOfMarkdownCutNoCallApart() throws {
    let text = "# 热线\n## 开场\n\(Self.opening)## 核实\n\(Self.middle)## 结束\n\(Self.closing)"
    #expect(try parts(text, .markdown).map(\.kind) == [.call])
  }

  @Test func eachGreetingBeginsACallOfItsOwn() throws {
    let call = "\(Self.opening)\(Self.middle)\(Self.closing)"
    let found = try parts("一、报修\n\(call)二、退订\n\(call)")
    #expect(found.map(\.kind) == [.call, .call])
    #expect(found.map { $0.heading?.string } == ["报修", "退订"])
  }

  @Test func specialCasesStayForThemselves() throws {
    let text = "一、开场\n\(Self.opening)二、结束\n\(Self.closing)三、特殊情况\n客服：我理解您的心情。\n"
    #expect(try parts(text).map(\.kind) == [.call, .fragment])
  }

  @Test func singleRepliesAreNoCall() throws {
    let text = "客户：太贵了。\n客服：我理解。\n客户：能退吗？\n客服：七天内可以。\n客户：找谁修？\n客服：我帮您约。\n"
    #expect(try parts(text).map(\.kind) == [.fragment])
  }

  /// Branches lead to stretches by their numbers.
  @Test func aStretchIsLedToByItsNumber() throws {
    let text = """
      一、开场
      客服：您好，请问账号是多少？
      二、核对
      客服：账号是XX，对吗？
      对，转四；不对，转三
      三、再核对
      客服：请您再报一遍，好吗？
      四、结束
      客服：感谢来电，再见。
      """
    let steps = try #require(parts(text).first).steps
    #expect(steps.map(\.label) == ["1", "2", "3", "4"])
    #expect(steps[1].branches.map(\.target) == [.step("4"), .step("3")])
  }

  /// Numbers that begin anew are told apart by the stretch that they stand in.
  @Test func numbersThatBeginAnewGetTheirStretchInFront() throws {
    let text = """
      一、开场
      1、您好，这里是恒通宽带，请问有什么可以帮您？
      2、请问账号是多少？
      是，转2
      二、处理
      1、请您重启光猫。
      能上网，转三
      2、我给您约师傅。
      三、结束
      1、还有其他需要吗？
      2、感谢来电，再见。
      """
    let steps = try #require(parts(text).first).steps
    #expect(steps.map(\.label) == ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"])
    #expect(steps[1].branches.map(\.target) == [.step("1.2")])
    #expect(steps[2].branches.map(\.target) == [.step("3.1")])
  }

  /// A stretch behind the goodbye belongs to the call if the call leads to it.
  @Test(arguments: [("太久了，转三", [2]), ("太久了，转二", [1, 1])])
  func stretchesBehindTheGoodbyeMayBelongToIt(_ branch: String, _ expected: [Int]) throws {
    let text = "一、开场\n客服：您好，车什么时候到家？\n可以，转二；\(branch)\n二、结束\n客服：感谢来电，再见。\n三、换车\n客服：我给您换一辆，行吗？\n"
    let parts = try parts(text)
    #expect(parts.first?.steps.count == (expected.count == 1 ? 3 : 2))
    #expect(parts.count == expected.count)
  }

  /// A title that speaks of something out of the ordinary is the title of a whole call all the same.
  @Test func aTitleIsNoHeadingOfSpecialCases() throws {
    let text = "# 水费异常\n\(Self.opening)\(Self.middle)\(Self.closing)"
    #expect(try parts(text, .markdown).map(\.kind) == [.call])
  }

  @Test(arguments: ["A：", "B："])
  func speakersMayBeLetters(_ agent: String) throws {
    let customer = agent == "A：" ? "B：" : "A："
    let text = [
      Self.opening, "【等客户说完】\n", Self.middle, "客服：【查询系统】查到了。\n", Self.closing, "【等客户先挂机】\n",
    ]
    .joined().replacing("客服：", with: agent).replacing("客户：", with: customer)
    let part = try #require(parts(text).first)
    #expect(part.kind == .call)
    let lines = part.steps.flatMap(\.lines)
    #expect(lines.count { $0.speaker == .agent } == 6)
    #expect(lines.filter { $0.speaker == .customer }.map(\.words.string) == ["断网了。", "……"])
    #expect(part.steps.flatMap(\.branches).count == 0)
  }
}
