import Foundation
import JSONCoding
import Testing

struct LintTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private static let broken = """
    # 热线
    1、“您好，我是星河公司0826号客服，请问有什么可以帮您？”
    是，转9
    2、“请讲。”
    3、“谢谢您，再见！”

    """

  /// Copies the small repository of a script team into the folder.
  private func copyTeam() throws {
    let team = URL(fileURLWithPath: Package.corpus).appending(path: "Scripts/Team")
    let files = FileManager.default.enumerator(atPath: team.path)
    while let name = files?.nextObject() as? String {
      let file = team.appending(path: name)
      guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      try folder.write(Array(try Data(contentsOf: file)), to: name)
    }
  }

  // MARK: Exit codes

  @Test func saysWhyAConfigurationCannotBeRead() throws {
    try folder.write("客服：您好。\n", to: "s/a.txt")
    try folder.write(String(repeating: "# a remark\n", count: 120_000), to: "large.yml")
    let large = try CommandRun(["lint", "s", "--config", "large.yml"], in: folder)
    #expect(large.status == 2)
    #expect(large.errors.contains("large.yml: error: the file is too large"))
    let missing = try CommandRun(["lint", "s", "--config", "none.yml"], in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no such configuration"))
  }

  @Test func withoutAGateFindingsDoNotFail() throws {
    try folder.write(Self.broken, to: "a.md")
    let run = try CommandRun(["lint", "a.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("a.md:3:4: error: '是' leads to '9'"))
    #expect(run.output.contains("[branch-nowhere]"))
    #expect(run.lines.last?.hasSuffix("no gate (--fail-on)") == true)
  }

  @Test func theGateDecidesWordsAndExitCodeAlike() throws {
    try folder.write(Self.broken, to: "a.md")
    let failed = try CommandRun(["lint", "a.md", "--fail-on", "branch-nowhere"], in: folder)
    #expect(failed.status == 1)
    #expect(failed.lines.last?.hasSuffix("failed (branch-nowhere): 1 finding") == true)
    let passed = try CommandRun(["lint", "a.md", "--fail-on", "jargon"], in: folder)
    #expect(passed.status == 0)
    #expect(passed.lines.last?.hasSuffix("passed (jargon)") == true)
  }

  @Test(arguments: [
    ["missing.md"], ["a.docx"], ["a.md", "--fail-on", "brnch-nowhere"], [],
    ["a.md", "--format", "pdf"], ["a.md", "--baseline", "none.json"],
    ["a.md", "--config", "no.yml"],
    ["a.md", "--dry-run"], ["a.md", "--changed-from", "main"], ["a.md", "--today", "soon"],
    ["a.csv"], ["--stdin", "a.md"],
  ])
  func whatCannotBeDoneIsSaidAndExitsWithTwo(_ arguments: [String]) throws {
    try folder.write(Self.broken, to: "a.md")
    try folder.write("x", to: "a.docx")
    try folder.write("a,b\n", to: "a.csv")
    let run = try CommandRun(["lint"] + arguments, in: folder)
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty)
  }

  @Test func standardInputIsForEditors() throws {
    let run = try CommandRun(
      ["lint", "--stdin", "--stdin-name", "x/a.md", "--format", "json"], input: Self.broken,
      in: folder)
    #expect(run.status == 0)
    let document = try JSONReader().read(Array(run.output.utf8))
    let rules = document["findings"]?.array?.compactMap { $0["rule"]?.string } ?? []
    #expect(rules.contains("branch-nowhere"))
    #expect(document["findings"]?.array?.first?["file"]?.string == "x/a.md")
  }

  @Test func severalReportsComeFromOneRun() throws {
    try folder.write(Self.broken, to: "a.md")
    let run = try CommandRun(
      ["lint", "a.md", "-o", "a.sarif", "-o", "a.xml", "-o", "a.json", "-o", "b.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    for name in ["a.sarif", "a.xml", "a.json", "b.md"] {
      #expect(try folder.read(name).contains("branch-nowhere"))
    }
  }

  @Test func aMistakeInTheSettingsHasItsPlace() throws {
    try folder.write(Self.broken, to: "scripts/a.md")
    try folder.write("fail-on: [eror]\n", to: ".callgrade.yml")
    let run = try CommandRun(["lint", "scripts"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(".callgrade.yml:1:11: error: nothing can fail on 'eror'"))
    #expect(run.errors.contains("did you mean 'error'?"))
  }

  // MARK: Fixes

  @Test func fixesCanBeShownWrittenAndUndone() throws {
    let script = "客服：您好，请问有什么可以帮您？\n客服：你那边方便吗？\n"
    try folder.write(script, to: "s/a.md")
    let shown = try CommandRun(["lint", "s", "--fix", "--dry-run"], in: folder)
    #expect(shown.output.contains("-客服：你那边方便吗？\n+客服：您那边方便吗？"))
    #expect(try folder.read("s/a.md") == script)
    _ = try CommandRun(["lint", "s", "--fix"], in: folder)
    #expect(try folder.read("s/a.md") == script.replacing("你那边", with: "您那边"))
    let undone = try CommandRun(shell: "patch -s -R -p1 < callgrade-fix.patch", in: folder)
    if undone.status == 0 { #expect(try folder.read("s/a.md") == script) }
  }

  private static let mixed = "客服：您好，请问有什么可以帮您？\n客服：你那边方便吗？\n客服：你先听我说完。\n"

  /// One run leaves nothing to do, what it mended fails nothing, and no undo is written over.
  @Test func oneRunFixesAllThatIsCertain() throws {
    try folder.write(Self.mixed, to: "a.txt")
    let first = try CommandRun(
      ["lint", "a.txt", "--fix", "--fail-on", "address-mixed"], in: folder)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    let fixed = try folder.read("a.txt")
    #expect(fixed.contains("客服：您那边方便吗？"))
    _ = try CommandRun(["lint", "a.txt", "--fix"], in: folder)
    #expect(try folder.read("a.txt") == fixed)
    try folder.write(Self.mixed, to: "b.txt")
    _ = try CommandRun(["lint", "b.txt", "--fix"], in: folder)
    #expect(try folder.read("callgrade-fix.patch").contains("a/a.txt"))
    #expect(try folder.read("callgrade-fix-2.patch").contains("a/b.txt"))
  }

  @Test(arguments: ["gb18030", "utf-8 with a mark", "utf-16le"])
  func fixingKeepsTheEncodingAndCanBeUndone(_ encoding: String) throws {
    let script = Self.mixed
    let bytes: [UInt8] =
      switch encoding {
      case "gb18030":
        Array(try #require(script.data(using: String.Encoding(rawValue: 0x8000_0632))))
      case "utf-16le":
        [0xFF, 0xFE] + script.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: [0xEF, 0xBB, 0xBF] + Array(script.utf8)
      }
    try folder.write(bytes, to: "s/a.txt")
    try folder.write("", to: "t/x")
    let run = try CommandRun(shell: "cd t && callgrade lint ../s/a.txt --fix", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("patch -d .. -R -p1 < callgrade-fix.patch"))
    func now() throws -> [UInt8] {
      Array(try Data(contentsOf: folder.url.appending(path: "s/a.txt")))
    }
    #expect(try now() != bytes)
    #expect(try now().prefix(2) == bytes.prefix(2))
    let undone = try CommandRun(
      shell: "cd t && patch -s -d .. -R -p1 < callgrade-fix.patch", in: folder)
    if undone.status == 0 { #expect(try now() == bytes) }
  }

  /// Text and exit code agree on a run that could not read everything.
  @Test func aScriptThatCannotBeReadIsNoPass() throws {
    try folder.write("客服：您好。\n", to: "a.txt")
    try folder.write("steps:\n  - sya: 您好\n", to: "b.yaml")
    let run = try CommandRun(["lint", "a.txt", "b.yaml", "--fail-on", "error"], in: folder)
    #expect(run.status == 2)
    #expect(run.lines.last?.contains("1 file not checked") == true)
    #expect(run.lines.last?.hasSuffix("not done: 1 file cannot be read") == true)
  }

  // MARK: A team's repository

  @Test func theTeamsRepositoryPassesWithItsBaselineAndSuppression() throws {
    try copyTeam()
    let run = try CommandRun(["lint", "--today", "2026-06-01"], in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("30 files"))
    #expect(run.output.contains("1 suppressed"))
    #expect(run.output.contains("in the baseline"))
    #expect(run.output.contains("passed (error)"))
    // Found from a folder below as well.
    let below = try CommandRun(shell: "cd scripts && callgrade lint visits", in: folder)
    #expect(below.status == 0, "\(below.output)")
    #expect(below.output.contains("10 files"))
  }

  @Test func onlyWhatChangedIsChecked() throws {
    try copyTeam()
    let git =
      "export GIT_CONFIG_GLOBAL=/dev/null; g() { git -c user.name=a -c user.email=a@example.org \"$@\"; }; "
      + "g init -q -b main && g add -A && g commit -qm one && g checkout -q -b change && "
    let script = try folder.read("scripts/visits/hotel.md")
    try folder.write(script, to: "scripts/visits/hotel.md")
    let clean = try CommandRun(
      shell: git + "callgrade lint --changed-from main --today 2026-06-01", in: folder)
    #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
    #expect(clean.output.contains("0 files"))
    // A branch of the changed script leads nowhere: the build fails.
    try folder.write(
      script.replacing("方便，转3", with: "方便，转30"), to: "scripts/visits/hotel.md")
    let failed = try CommandRun(
      shell: "callgrade lint --changed-from main --today 2026-06-01", in: folder)
    #expect(failed.status == 1, "\(failed.output)\(failed.errors)")
    #expect(failed.output.contains("1 file:"))
    #expect(failed.output.contains("[branch-nowhere]"))
    #expect(failed.output.contains("failed (error)"))
    let unknown = try CommandRun(shell: "callgrade lint --changed-from nowhere", in: folder)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("git knows no revision 'nowhere'"))
  }

  @Test func explainKnowsTheRules() throws {
    let run = try CommandRun(["explain", "branch-nowhere", "--lang", "zh"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("branch-nowhere  分支没有去处"))
    #expect(run.output.contains("有问题："))
    let both = try CommandRun(["explain", "blame"], in: folder)
    #expect(both.output.contains("── callgrade lint ──"))
  }
}
