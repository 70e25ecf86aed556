import Foundation
import JSONCoding
import Testing

struct FlowCommandTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func corpus(_ path: String) -> String { Package.corpus + "/Systems/" + path }

  @Test func showsThePathAndTheAnswers() throws {
    let run = try CommandRun(
      ["flow", corpus("return-visit/good-clinic.txt"), "--pack", "return-visit", "--lang", "en"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("All steps, in order, by the right branches."))
    #expect(run.output.contains("✓ Notes why not"))
    #expect(run.output.contains("「有点慢」"))
  }

  @Test func namesTheWrongBranch() throws {
    let run = try CommandRun(
      [
        "flow", corpus("supervision-onsite/bad-driving-school.txt"), "--pack", "supervision-onsite",
      ],
      in: folder)
    #expect(run.output.contains("Wrong branch: to “Was a backup made?” the customer answered “no”"))
  }

  @Test func theCareScriptItselfSkipsTheDetails() throws {
    let run = try CommandRun(
      ["flow", corpus("care/good-teahouse-birthday.txt"), "--pack", "care", "--lang", "zh"],
      in: folder)
    #expect(run.output.contains("流程本身会跳过“核对公司资料”"))
  }

  @Test func writesJSON() throws {
    let run = try CommandRun(
      [
        "flow", corpus("first-visit/bad-hardware-shop.txt"), "--pack", "first-visit", "--format",
        "json",
      ],
      in: folder)
    let reports = try JSONReader().read(Array(run.output.utf8))
    guard case .array(let list) = reports, let report = list.first else {
      Issue.record("no list of reports")
      return
    }
    #expect(report["schema"]?.string == "callgrade.path/1")
    guard case .array(let skipped)? = report["skipped"],
      case .array(let answers)? = report["answers"]
    else {
      Issue.record("no steps")
      return
    }
    #expect(skipped.compactMap(\.string).contains("training-time"))
    let training = answers.first { $0["step"]?.string == "training" }
    #expect(training?["answer"]?.string == "yes")
  }

  @Test(arguments: ["dot", "svg"])
  func drawsTheGraph(format: String) throws {
    let call = """
      客服：您好，请问是<script>&"园长"吗？
      客户：是我。
      客服：祝您工作顺利，再见。

      """
    try folder.write(call, to: "a<b>.txt")
    let run = try CommandRun(
      ["flow", "a<b>.txt", "--pack", "first-visit", "--format", format], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(format == "dot" ? "digraph \"first-visit\"" : "<svg "))
    #expect(run.output.contains("#1a7f37"))
    if format == "svg" {
      #expect(!run.output.contains("a<b>"))
      #expect(run.output.contains("a&lt;b&gt;.txt"))
      let parser = XMLDocumentCheck(run.output)
      #expect(parser.isWellFormed)
    }
  }

  @Test func aPackWithoutScriptIsAMistake() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["flow", "a.txt", "--pack", "hotline"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[missing-flow]"))
  }

  @Test func stepsAreCriteriaWithTheBasisFlow() throws {
    let run = try CommandRun(
      [
        "grade", corpus("care/bad-florist-new-year.txt"), "--pack", "care", "--format", "jsonl",
      ], in: folder)
    #expect(run.output.contains(#""id":"pass-on","verdict":"missed""#))
    #expect(run.output.contains(#""basis":"flow""#))
  }
}

/// Whether tags are closed in order: enough for what the command draws.
private struct XMLDocumentCheck {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isSound = true
    for part in text.split(separator: "<").map({ $0 }) {
      guard let end = part.firstIndex(of: ">") else { continue }
      let tag = part[..<end]
      let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
      if tag.hasPrefix("/") {
        isSound = isSound && open.popLast() == tag.dropFirst()
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    isWellFormed = isSound && open.isEmpty
  }
}
