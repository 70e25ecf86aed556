import Diagnostics
import Rubrics
import Testing

@testable import ScriptLint

/// The ways in which teams write one and the same branch.
struct BranchFormTests {
  private func step(_ branches: String, _ format: ScriptFormat) throws -> ScriptStep {
    let text = "1、“您好，请问您现在方便吗？”\n\(branches)\n\n2、“第一件。”\n\n3、“第二件。”\n\n4、“再见。”\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: format).template)
    return try #require(template.parts.first?.steps.first)
  }

  /// A name that is nearly a heading was meant to be one; other words say what is to be done.
  @Test func misspelledHeadingsAreToldWithTheRightOne() throws {
    let script =
      "# 开场\n客服：机器还能开机吗？\n- 能 -> 远程检察\n- 不能 -> 记录型号\n\n# 远程检查\n客服：好的，我来看看。\n"
    let report = try LintRun.shared.report(on: script, format: .markdown)
    let nowhere = report.findings.filter { $0.rule == "branch-nowhere" }
    #expect(nowhere.count == 1)
    #expect(nowhere.first?.range.start.line == 3)
    #expect(nowhere.first?.notes.first?.zh.contains("远程检查") == true)
  }

  @Test(
    arguments: [
      "若是，则到第3步\n若否，则到第4步", "如果是转3\n如果不是转4", "是，转3\n否，转4", "是 → 3\n否 → 4",
      "如客户回答“是” → 第3步\n如客户回答“否” → 第4步",
      "如客户说“方便”，转第3步；如客户说“不方便”，转第4步", "（是 → 3，不是 → 4）", "（方便转3，不方便转4）",
      "是→3  否→4", "是→3，否→4", "是转3，否转4", "如方便则转3，否则转4", "方便的话转3，不方便的话转4",
      "- 若方便，则到第3步\n- 若不方便，则到第4步", "- 若客户方便，执行第3步\n- 若客户不方便，执行第4步",
      "- 方便：见第3步\n- 不方便：见第4步", "- 方便：继续第3步\n- 不方便：继续第4步",
      "- 方便：请看3\n- 不方便：请看4", "- 方便：步骤3\n- 不方便：步骤4", "- 方便（3）\n- 不方便（4）",
      "- 方便 ➡ 3\n- 不方便 --> 4", "- 方便 >> 3\n- 不方便 ⟹ 步骤 4", "- **方便** → **3**\n- **不方便** → **4**",
      "方便，转３\n不方便，转④", "是，转三\n否，转四", "方便，转(3)\n不方便，转“4”", "方便，轉3\n不方便，轉到第四步",
      "客户：方便。→3\n客户：不方便。→4", "A. 方便 → 3\nB. 不方便 → 4", "A：方便（转3）\nB：不方便（转4）",
      "① 方便，转3\n② 不方便，转4", "a) 方便，转3\nb) 不方便，转4", "1) 是，转3\n2) 否，转4",
      "   1. 是，转3\n   2. 否，转4", "选A → 3\n选B → 4", "[方便] → 3\n[不方便] → 4", "【方便】转3\n【不方便】转4",
      "客户表示同意继续沟通的，转3\n客户表示现在不方便接听电话的，转4", "IF 方便 THEN 3 ELSE 4", "是：GOTO 3\n否：GOTO 4",
      "方便，进入步骤3；不方便，进入步骤4", "方便，请转至第3步\n不方便，请转至第4步", "是：→3\n否：→4", "是，到3\n否，到4",
      "是，接3\n否，接4", "是｜转3\n否｜转4", "是……转3\n否……转4", "是  转 3 步\n否  转 4 步",
      "是，直接转3\n否，话术转4", "- 方便\n  - 转 3\n- 不方便\n  - 转 4", "- 方便：\n    → 3\n- 不方便：\n    → 4",
      "滿意，進入步驟3\n不滿意，進入步驟4",
    ], [ScriptFormat.markdown, .text])
  func twoAnswersLeadToTwoSteps(_ branches: String, _ format: ScriptFormat) throws {
    let step = try step(branches, format)
    #expect(step.branches.map(\.target) == [.step("3"), .step("4")])
    #expect(step.jump == nil)
  }

  @Test(
    arguments: [
      "(Yes: Step 3. No: Step 4.)", "(Yes: Step 3; no: Step 4)", "(Yes: 3. No: 4.)",
      "- Yes\n  - go to 3\n- No\n  - go to 4",
      "- Yes -> step 3\n- No -> step 4", "Yes: go to Step 3\nNo: go to Step 4",
      "If the customer agrees, continue with step 3.\nIf the customer does not agree, continue with step 4.",
      "- if YES goto 3\n- if NO goto 4", "(Yes → 3 / No → 4)", "[Yes] → 3\n[No] → 4",
      "Yes → 3, No → 4", "If \"yes\", go to step 3; if \"no\", go to step 4.",
      "If the customer says it is a convenient time → 3\nIf the customer says it is not → 4",
      "- The customer says yes: move on to step 3\n- The customer says no: skip to step 4",
      "Option A: yes – go to 3\nOption B: no – go to 4",
      "Customer: \"Yes.\" → 3\nCustomer: \"No.\" → 4", "- Yes (3)\n- No (4)",
      "- Yes, see step 3\n- No, see step 4", "- Yes: step 3\n- No: step 4",
      "YES – GO TO STEP 3\nNO – GO TO STEP 4", "Y → 3 | N → 4", "Y: goto 3\nN: goto 4",
      "If satisfied with the answer, go to 3; otherwise go to 4",
      "- Customer wants a refund instead of a repair, go to 3\n- Customer wants a repair, go to 4",
      "- Wants to speak to a manager → 3\n- Happy to wait → 4",
      "Yes, proceed to step 3. No, return to step 4.", "If yes, resume at 3; else 4",
    ], [ScriptFormat.markdown, .text])
  func twoAnswersLeadToTwoStepsInEnglish(_ branches: String, _ format: ScriptFormat) throws {
    let step = try step(branches, format)
    #expect(step.branches.map(\.target) == [.step("3"), .step("4")])
    #expect(step.jump == nil)
  }

  @Test(arguments: [
    "| 客户回答 | 下一步 |\n|---|---|\n| 方便 | 3 |\n| 不方便 | 4 |",
    "| 客户回答 | 转 |\n|---|---|\n| 方便 | 转3 |\n| 不方便 | 转4 |",
    "| Answer | Go to |\n|---|---|\n| Yes | Step 3 |\n| No | 4 |",
    "- [方便](#3) → 3\n- [不方便](#4) → 4",
  ])
  func markdownHasWaysOfItsOwn(_ branches: String) throws {
    let step = try step("\n" + branches, .markdown)
    #expect(step.branches.map(\.target) == [.step("3"), .step("4")])
  }

  @Test(arguments: [
    "看情况转2或者转3", "如果不方便再说，转3 → 4 → 5", "转2或转3", "Whatever suits, go to 2 or go to 3",
  ])
  func whatCannotBeReadIsTold(_ line: String) throws {
    let report = try LintRun.shared.report(
      on: "1、“您好，您方便吗？”\n\(line)\n2、“第一件。”\n3、“再见。”\n", format: .text)
    #expect(report.findings.contains { $0.rule == "branch-unread" && $0.range.start.line == 2 })
    #expect(!report.findings.contains { $0.rule == "step-unreachable" })
  }

  @Test(arguments: [
    "营业时间是上午9点到11。", "请您到3号窗口，转1号线也可以。", "我们退回50元给您。", "好的，那我改天再联系您。", "请您在手机上进入2楼导航。",
    "Please go to 3 Main Street.", "You can go back to 50 percent later.", "开场白（1）", "请看3楼的指示牌。",
  ])
  func whatTheAgentSaysIsNoBranch(_ line: String) throws {
    let text = "1、您好。\n\(line)\n2、请讲。\n3、再见。\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    let step = try #require(template.parts.first?.steps.first)
    #expect(step.branches.isEmpty && step.jump == nil && template.unreadJumps.isEmpty)
    #expect(step.lines.count == 2)
  }

  @Test(arguments: ["“再见！”结束", "“再见！”（结束）", "“再见！”（挂机）", "“Goodbye!” End call", "“再见！”\n结束通话"])
  func aStepMayEndTheCall(_ line: String) throws {
    let text = "1、“您好。”\n2、\(line)\n3、“没有人会说到这里。”\n"
    let report = try LintRun.shared.report(on: text, format: .text)
    #expect(
      report.findings.contains { $0.rule == "step-unreachable" && $0.range.start.line == 3 }
        || report.findings.contains { $0.rule == "step-unreachable" && $0.range.start.line == 4 })
  }

  @Test(
    arguments: [
      ("%、", "3"), ("第%步：", "第3步"), ("【步骤%】", "步骤3"), ("S%：", "S3"), ("Q%. ", "Q3"),
      ("[%] ", "[3]"),
      ("1.% ", "1.3"), ("%.0 ", "3"), ("0% ", "3"), ("#% ", "#3"), ("% ", "3"), ("%-", "3"),
      ("Step % – ", "step 3"), ("STEP% ", "3"), ("环节%：", "3"), ("**%.** ", "3"), ("节点%：", "3"),
      ("话术%：", "话术3"), ("（%）", "（3）"), ("步骤% ", "步骤三"), ("%a. ", "3a"), ("## %. 标题\n", "3"),
      ("### Step %\n", "Step 3"), ("S%：", "3"), ("%，", "3"),
    ])
  func stepsAreFoundByTheirNumbers(_ label: String, _ target: String) throws {
    var text = ""
    for (index, words) in ["您好，方便吗？", "第一件。", "第二件。", "再见。"].enumerated() {
      text += label.replacing("%", with: String(index + 1)) + words + "\n"
      if index == 0 {
        text += "方便 → \(target)\n不方便 → 4\n".replacing("4", with: target.replacing("3", with: "4"))
      }
    }
    let report = try LintRun.shared.report(on: text, format: .text)
    let found = report.findings.filter { ["branch-nowhere", "step-unreachable"].contains($0.rule) }
    #expect(found.map(\.rule) == ["step-unreachable"], "\(text)")
  }

  @Test(arguments: [
    "3 天之内给您答复。", "1.5 小时之内上门。", "9:30 开门。", "3次以内不收费。", "2个工作日。",
  ])
  func numbersOfOtherThingsAreNoSteps(_ line: String) {
    #expect(Numbering(PlacedText(line, line: 1)) == nil)
  }

  @Test(arguments: [("一、", "三"), ("①", "③"), ("A. ", "C"), ("第一步：", "第三步"), ("（一）", "（三）")])
  func stepsAreFoundByNumbersInOtherScripts(_ first: String, _ target: String) throws {
    let labels = [["一", "①", "A"], ["二", "②", "B"], ["三", "③", "C"], ["四", "④", "D"]]
    var text = ""
    for (index, words) in ["您好，方便吗？", "第一件。", "第二件。", "再见。"].enumerated() {
      var label = first
      for (from, to) in zip(labels[0], labels[index]) { label = label.replacing(from, with: to) }
      text += label + words + "\n"
      if index == 0 {
        var other = target
        for (from, to) in zip(labels[2], labels[3]) { other = other.replacing(from, with: to) }
        text += "方便 → \(target)\n不方便 → \(other)\n"
      }
    }
    let report = try LintRun.shared.report(on: text, format: .text)
    let found = report.findings.filter { ["branch-nowhere", "step-unreachable"].contains($0.rule) }
    #expect(found.map(\.rule) == ["step-unreachable"], "\(text)")
  }

  @Test func namesInBoldTypeAreTheTitlesOfSteps() throws {
    let text =
      "**Q1 开场**\n您好，选A还是B？\n\n> 选A → Q2\n> 选B → Q3\n\n**Q2 退款**\n退款已经提交。\n\n**Q3 重送**\n商家在做了。\n"
    let part = try #require(
      ScriptReader.read(text, file: "a", format: .markdown).template?.parts.first)
    #expect(part.steps.map(\.label) == ["Q1", "Q2", "Q3"])
    #expect(part.steps[0].branches.map(\.target) == [.step("Q2"), .step("Q3")])
    #expect(part.steps.map { $0.lines.count } == [1, 1, 1])
  }

  @Test func aListWithinAStepIsNoStep() throws {
    let text = "1、客服：您好。\n2、客服：（1）请您关机。\n（2）再请您开机。\n3、客服：再见。\n"
    let report = try LintRun.shared.report(on: text, format: .text)
    #expect(!report.findings.contains { $0.rule == "step-repeated" })
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    #expect(template.parts.flatMap(\.steps).map(\.label) == ["1", "2", "3"])
  }

  /// Conditions in italics are branches, not stage directions.
  @Test func conditionsMayBeInItalics() throws {
    let step = try step("*如果客户方便，转3。如果客户不方便，转4。*", .markdown)
    #expect(step.branches.map(\.target) == [.step("3"), .step("4")])
  }

  /// What the agent says before a jump stays said: it is no answer.
  @Test(arguments: [
    ("好的。是您自己没有看清条款。（转2）", 0, "2" as String?), ("好的。是您自己没有看清条款。→ 2", 0, "2"),
    ("请问收到了吗？跟您核对一下：今天先挂失，说清楚了吗？（跳至第2步）", 0, "2"),
    ("对吗？开户要先登记，是因为要核实身份。我现在帮您登记。（转 2）", 0, "2"),
    ("材料要看清。是您自己没有看清条款。您看好吗？好，转2；不好，转3。", 2, nil),
    ("需要证明，是因为要核对片区。我把清单发给您，您看好吗？（好转②，不好转③）", 2, nil),
    ("是我没看清条款，我重新记录。（记录后跳至第2步）", 0, "2"), ("您收到短信了吗？收到了，转2", 1, nil), ("您要红的还是蓝的？红的，转2", 1, nil),
  ])
  func whatIsSaidBeforeAJumpIsNoAnswer(_ line: String, branches: Int, jump: String?) throws {
    for lead in ["1、", "1、客服："] {
      let text = "\(lead)\(line)\n2、\(lead.dropFirst(2))您请讲。\n3、\(lead.dropFirst(2))再见。\n"
      let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
      let step = try #require(template.parts.first?.steps.first)
      #expect(step.branches.count == branches)
      #expect(step.jump?.label == jump)
      let said = step.lines.map(\.words.string).joined()
      #expect(said.contains("看清条款") == line.contains("看清条款"))
    }
  }
}
