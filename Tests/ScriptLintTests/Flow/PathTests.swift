import Diagnostics
import Rubrics
import ScriptLint
import Testing

struct PathTests {
  @Test func aLackOnOneBranchNamesThePath() throws {
    let script = """
      # 回访
      1、“您好，我是星河公司0826号客服，想了解一下使用情况，您现在方便吗？”
      是，转2
      否，转5
      2、“请问您对服务有什么意见？”
      3、“请问您还有其他需要吗？”
      4、“谢谢您，祝您工作顺利，再见！”
      是，“好。”结束
      其他，“好。”结束
      5、“好的。”
      """
    let report = try LintRun.shared.report(on: script, format: .text)
    let finding = try #require(
      report.findings.first { $0.criterion == "farewell" && $0.rule == "required-missing" })
    #expect(finding.notes.first?.zh == "路径：1(否) → 5")
    #expect(finding.message.zh.contains("3 条路径中有 1 条没有"))
  }

  @Test func aStepWithAJumpIsNotFollowedByTheOneBelow() throws {
    let script = """
      # 回访
      1、“您好，我是星河公司0826号客服。”转3
      2、“这里没有人到。”
      3、“谢谢您，再见！”
      """
    let unreached = try LintRun.shared.report(on: script, format: .text)
    #expect(unreached.findings.first { $0.rule == "step-unreachable" }?.range.start.line == 3)
    let endless = try LintRun.shared.report(
      on: script.replacing("再见！”", with: "再见！”转1"), format: .text)
    #expect(endless.findings.contains { $0.rule == "loop-without-exit" })
  }

  /// Behind a goodbye stands what answers lead to; nobody goes on there.
  @Test func aGoodbyeEndsTheCallBeforeAStepThatAnswersLeadTo() throws {
    let script = """
      1、您好，我是星河公司0826号客服，请问您现在方便吗？
      方便，转2；不方便，转4
      2、请问您用得怎么样？
      3、谢谢您，再见。
      4、那我改天再打。
      """
    let report = try LintRun.shared.report(on: script, format: .text)
    let finding = try #require(report.findings.first { $0.criterion == "farewell" })
    #expect(finding.notes.first?.zh == "路径：1(不方便) → 4")
    #expect(!report.findings.contains { $0.notes.contains { $0.zh.contains("3 → 4") } })
  }

  /// Twelve questions with two answers each have 4,096 paths: some are taken, every edge is on one.
  @Test func veryManyPathsAreBoundedAndSaid() throws {
    var script = "# 回访\n"
    for step in 1...12 {
      script += "\(step)、“请问您对第\(step)项服务满意吗？”\n满意，转\(step + 1)\n"
      let answer = step == 7 ? "把号码报一下！" : "很抱歉，我记下来。"
      script += "不满意或一般，“\(answer)”转\(step + 1)\n"
    }
    script += "13、“谢谢您，再见！”\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    let bound = try #require(report.bounds.first)
    #expect(bound.paths <= 48)
    // The words of a single branch are heard all the same.
    #expect(report.findings.contains { $0.rule == "command-tone" })
  }

  /// The shortest ways that cover every edge all ask for the backup.
  ///
  /// Whoever takes the long way first takes the short one then; the way that is long twice lacks it.
  @Test func theWayAroundIsFoundAmongVeryManyPaths() throws {
    var script = """
      # 热线
      1、“您好，请问您急吗？”
      急，“升级之前请问您备份过数据吗？”转3
      不急，转2
      2、“请您稍等。”
      3、“请问您方便吗？”
      方便，“升级之前请问您备份过数据吗？”转5
      不方便，转4
      4、“请您稍候。”
      5、“我现在给您升级数据库。”

      """
    for step in 6...12 {
      script += "\(step)、“请问您对第\(step)项服务满意吗？”\n满意，转\(step + 1)\n"
      script += "不满意或一般，“很抱歉，我记下来。”转\(step + 1)\n"
    }
    script += "13、“谢谢您，再见！”\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(report.bounds.count == 1)
    let finding = try #require(report.findings.first { $0.criterion == "backup-confirmed" })
    #expect(finding.notes.first?.zh.hasPrefix("路径：1(不急) → 2 → 3(不方便) → 4 → 5") == true)
    let asked = script.replacing("4、“请您稍候。”", with: "4、“升级之前请问您备份过数据吗？”")
    let sound = try LintRun.shared.report(on: asked, format: .text)
    #expect(!sound.findings.contains { $0.criterion == "backup-confirmed" })
  }

  /// Sixty questions with two answers each: two paths come by every edge, and so by the only backup.
  @Test func whatOneOfVeryManyBranchesDoesIsSeen() throws {
    var script = "# 热线\n1、“您好，请问有什么可以帮您？”\n"
    for step in 2...61 {
      script += "\(step)、“请问您对第\(step)项服务满意吗？”\n满意，转\(step + 1)\n"
      let answer = step == 50 ? "升级之前请问您备份过数据吗？" : "很抱歉，我记下来。"
      script += "不满意或一般，“\(answer)”转\(step + 1)\n"
    }
    script += "62、“我现在给您升级数据库。”\n63、“谢谢您，再见！”\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    let bound = try #require(report.bounds.first)
    #expect(bound.paths < 20)
    let finding = try #require(report.findings.first { $0.criterion == "backup-confirmed" })
    #expect(finding.message.zh == "有的路径没有“确认备份”")
  }

  /// A script says in a step what a call says in a turn among many: near the end is not the last third.
  @Test func aRecapInTheSecondHalfStandsLateEnough() throws {
    let script = """
      # 热线
      1、“您好，我是星河公司0826号客服，请问有什么可以帮您？”
      2、“我给您安排师傅明天上午十点上门检修，您看可以吗？”
      3、“好的，我已经登记好了。”
      4、“跟您确认一下：师傅明天上午十点上门，检修免费，我下午五点前给您回电，对吗？”
      5、“请问还有其他可以帮您的吗？”
      6、“感谢您的来电，再见！”
      """
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(!report.findings.contains { $0.criterion == "summary" })
    let early = script.replacing("1、“您好", with: "1、“跟您确认一下：师傅明天上午十点上门，检修免费。您好")
      .replacing("跟您确认一下：师傅明天上午十点上门，检修免费，我下午五点前给您回电，对吗？", with: "好的。")
    let misplaced = try LintRun.shared.report(on: early, format: .text)
    #expect(
      misplaced.findings.contains { $0.criterion == "summary" && $0.rule == "required-misplaced" })
  }

  /// Half of what is asked for is not in the wrong place.
  @Test func aPartOfABehaviourIsToldAsAPart() throws {
    let script = """
      # 热线
      1、“您好，我是星河公司0826号客服，请问有什么可以帮您？”
      2、“麻烦您稍等一分钟，我查一下库存，可以吗？”
      3、“库存还有三件。”
      4、“感谢您的来电，再见！”
      """
    let report = try LintRun.shared.report(on: script, format: .text)
    let finding = try #require(report.findings.first { $0.criterion == "hold-courtesy" })
    #expect(finding.rule == "required-missing")
    #expect(finding.range.start.line == 3)
    #expect(finding.notes.first?.zh.hasPrefix("只做到一部分") == true)
  }

  @Test func backupMayBeAskedOnEveryWayButOne() throws {
    let script = """
      # 热线
      1、“您好，请问您现在方便吗？”
      是，转2
      否，转3
      2、“升级之前请问您备份过数据吗？”
      3、“我现在给您升级数据库。”
      4、“再见。”
      """
    let report = try LintRun.shared.report(on: script, format: .text)
    let finding = try #require(report.findings.first { $0.criterion == "backup-confirmed" })
    #expect(finding.severity == .error)
    #expect(finding.notes.first?.zh == "路径：1(否) → 3 → 4")
  }

  @Test func gapsAreFilledBeforeGrading() throws {
    let script = "# 热线\n1、您好，我是XX公司XX号客服，很高兴为您服务，请问有什么可以帮您？\n2、请讲。\n3、再见。"
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(!report.findings.contains { $0.criterion == "job-number" || $0.criterion == "brand" })
  }
}
