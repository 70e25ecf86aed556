import Diagnostics
import Testing

@testable import ScriptLint

/// The tables that teams keep scripts in.
struct ScriptTableTests {
  @Test(arguments: [
    "步骤,话术,下一步\n1,您好,2\n2,方便吗,3\n3,再见,9\n",
    "步骤,话术,客户选择1,去向1,客户选择2,去向2\n1,您好,方便,2,不方便,9\n2,请讲,,,,\n3,再见,,,,\n",
    "Step,Agent says,Next\n1,Hello,Yes: 3; No: 9\n2,Go on,\n3,Goodbye,\n",
    "热线话术,,\n步骤,话术,跳转步骤\n1,您好,第9步\n2,请讲,\n3,再见,结束\n",
    "话术,,\n版本 2,,\n步骤,话术,跳转\n1,您好,转9\n2,请讲,\n3,再见,结束\n",
    "步骤,话术,客户回答,去向\n1,您好,方便,2\n1,,不方便,9\n2,请讲,,\n3,再见,,\n",
    "步骤,坐席说,客户可能的回答,下一步\n1,您好,方便,2\n1,,不方便,9\n2,请讲,,\n3,再见,,\n",
    "编号,客服话术,客户回答,下一步\n1,您好,方便/不方便,3/9\n2,请讲,,\n3,再见,,\n",
    "场景,步骤,话术,分支\n开场,1,您好,方便→2；不方便→9\n说明,2,请讲,\n结束,3,再见,\n",
    "步骤;话术;分支\n1;您好;方便→3；不方便→9\n2;请讲;\n3;再见;\n",
    "步骤,话术,分支\n1,您好,\"方便，转3\n不方便，转9\"\n2,请讲,\n3,再见,\n",
    "Step,Agent says,Customer says,Go to\n1,Hello,yes,3\n1,,no,9\n2,Go on,,\n3,Goodbye,,\n",
  ])
  func tablesSayWhereItGoesOn(_ table: String) throws {
    let report = try LintRun.shared.report(on: table, format: .csv)
    #expect(report.findings.filter { $0.rule == "branch-nowhere" }.count == 1, "\(table)")
    #expect(!report.findings.contains { $0.rule == "field-unread" })
  }

  @Test func unknownColumnsAreTold() throws {
    let report = try LintRun.shared.report(
      on: "步骤,话术,走法\n1,您好,\n2,请讲,\n3,再见,\n", format: .csv)
    let finding = try #require(report.findings.first { $0.rule == "field-unread" })
    #expect(finding.range.start.column == 7)
  }

  @Test func aStageInEachRowIsOneCall() throws {
    let table = "序号,场景,标准话术,客户回应,跳转步骤\n1,开场,您好,方便,3\n,,,不方便,3\n2,说明,请讲,,\n3,结束,再见,,结束\n"
    let template = try #require(ScriptReader.read(table, file: "a", format: .csv).template)
    #expect(template.parts.map(\.kind) == [.call])
    #expect(template.parts.first?.steps.map(\.label) == ["1", "2", "3"])
  }

  @Test func anOnlyReplyIsNoChoice() throws {
    let table = "步骤,话术,客户回应,去向\n1,我说清楚了吗？,清楚,2\n2,还有其他需要吗？,没有,3\n3,再见。,再见,结束\n"
    let report = try LintRun.shared.report(on: table, format: .csv)
    #expect(!report.findings.contains { $0.rule == "answer-without-branch" })
  }

  @Test func aCaseInEachRowIsNoCall() throws {
    let table = "序号,场景,话术\n1,嫌价格高,我给您算一下。\n2,要退款,我马上登记。\n3,没时间,我明天再打。\n"
    let template = try #require(ScriptReader.read(table, file: "a", format: .csv).template)
    #expect(template.parts.map(\.kind) == [.fragment, .fragment, .fragment])
  }
}
