import JSONCoding
import Testing

/// `pack new`, `pack diff`, `try` and `grade --route`.
struct PackToolTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  // MARK: pack new

  @Test(arguments: [false, true])
  func aNewPackIsSoundTestsGreenAndGrades(hasFlow: Bool) throws {
    let new = try CommandRun(
      ["pack", "new", "my-team", "--in", "packs"] + (hasFlow ? ["--flow"] : []), in: folder)
    #expect(new.status == 0)
    let valid = try CommandRun(["pack", "validate", "packs/my-team"], in: folder)
    #expect(valid.status == 0)
    #expect(valid.errors == "")
    #expect(valid.output.hasPrefix("✓ my-team 0.1.0"))
    let test = try CommandRun(["pack", "test", "packs/my-team"], in: folder)
    #expect(test.output == "\(hasFlow ? 7 : 4) passed, 0 failed, 0 todo\n")
    try folder.write(SampleCalls.plain, to: "a.txt")
    let grade = try CommandRun(["grade", "a.txt", "--pack", "packs/my-team"], in: folder)
    #expect(grade.status == 0)
  }

  @Test func neverOverwritesAndRefusesBadNames() throws {
    try folder.write("mine", to: "team/pack.yaml")
    let taken = try CommandRun(["pack", "new", "team"], in: folder)
    #expect(taken.status == 2)
    #expect(taken.errors.contains("[file-exists]"))
    #expect(try folder.read("team/pack.yaml") == "mine")
    let bad = try CommandRun(["pack", "new", "My_Team"], in: folder)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("did you mean 'my-team'?"))
    let path = try CommandRun(["pack", "new", "../team"], in: folder)
    #expect(path.status == 2)
  }

  // MARK: try

  @Test func marksEveryHit() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["try", "(线路|宽带)", "a.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.first == "a.txt:1 agent: 您好，星河【宽带】，工号零四一七，请问有什么可以帮您？")
    #expect(run.lines.last == "hits: 4, turns: 4, calls: 1 (1 looked at)")
    let agent = try CommandRun(["try", "宽带", "a.txt", "--role", "customer", "--count"], in: folder)
    #expect(agent.output == "hits: 1, turns: 1, calls: 1 (1 looked at)\n")
  }

  @Test func drawsTheMistakeOfAPattern() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["try", "您好(宽带", "a.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("PATTERN:1:3: error: "))
    #expect(run.errors.contains("  1 | 您好(宽带\n    |     ^"))
  }

  @Test func lendsTheWordListsOfAPack() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let without = try CommandRun(["try", "{hello}", "a.txt"], in: folder)
    #expect(without.status == 2)
    _ = try CommandRun(["pack", "new", "team"], in: folder)
    let with = try CommandRun(["try", "{hello}", "a.txt", "--pack", "./team"], in: folder)
    #expect(with.output.contains("【您好】"))
  }

  // MARK: pack diff

  @Test func tellsWhichCallsChangeAndWhy() throws {
    try folder.writePack()
    for (path, text) in SampleCalls.pack {
      var text = text
      if let range = text.firstRange(of: "phrases: [您好]") {
        text.replaceSubrange(range, with: "phrases: [早上好]")
      }
      if let range = text.firstRange(of: "客服：[[您好]]，请讲。") {
        text.replaceSubrange(range, with: "客服：[[早上好]]，请讲。")
      }
      try folder.write(text, to: "next/tiny/\(path)")
    }
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write("客服：说。\n客户：断网了，怎么办？\n客服：重启一下吧。\n客户：好。\n", to: "calls/b.txt")
    let run = try CommandRun(
      ["pack", "diff", "packs/tiny", "next/tiny", "--calls", "calls", "--fail-on-change"],
      in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("calls/a.txt  100.0 % pass → 0.0 % fail  (-100.0)\n"))
    #expect(run.output.contains("  hello: met 10/10 → missed 0/10\n"))
    #expect(!run.output.contains("calls/b.txt"))
    let same = try CommandRun(
      ["pack", "diff", "packs/tiny", "packs/tiny", "--calls", "calls", "--fail-on-change"],
      in: folder)
    #expect(same.status == 0)
    #expect(same.output.hasSuffix("2 calls: the score of 0 changed, a verdict in 0.\n"))
  }

  // MARK: routes

  @Test func eachCallGetsItsPack() throws {
    try folder.writePack()
    try folder.write(
      """
      schema: callgrade.routes/1
      routes:
        - {pack: care, when: {phrases: [生日]}}
        - {pack: ./packs/tiny, when: {metadata: {field: queue, is: [broadband]}}}
      otherwise: hotline

      """, to: "routes.yaml")
    try folder.write(SampleCalls.plain, to: "calls/hotline.txt")
    try folder.write("客服：您好，祝您生日快乐！\n客户：谢谢。\n客服：再见。\n客户：再见。\n", to: "calls/care.txt")
    try folder.write(
      #"{"schema":"callgrade.transcript/1","id":"t","metadata":{"queue":"broadband"},"turns":[{"role":"agent","text":"您好，请讲。"},{"role":"customer","text":"宽带断了。"}]}"#
        + "\n", to: "calls/tiny.jsonl")
    let run = try CommandRun(
      ["grade", "calls", "--route", "routes.yaml", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    for (call, pack) in [("care.txt", "care"), ("hotline.txt", "hotline"), ("tiny.jsonl", "tiny")] {
      let line = run.lines.first { $0.contains(call) } ?? ""
      #expect(line.contains(",\(pack),"), "\(line)")
    }
  }

  /// Tables keep a column such as `queue` as the call's team; a route goes by either name.
  @Test(arguments: ["queue", "队列", "team", "业务线"])
  func aRouteGoesByTheColumnOfATable(column: String) throws {
    try folder.write(
      """
      schema: callgrade.routes/1
      routes:
        - {pack: care, when: {metadata: {field: \(column), is: [关怀]}}}
        - {pack: complaint, when: {metadata: {field: \(column), is: [投诉]}}}
      otherwise: hotline

      """, to: "routes.yaml")
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write(SampleCalls.plain, to: "calls/b.txt")
    try folder.write("文件名,\(column),坐席\na.txt,关怀,李\nb.txt,其他,王\n", to: "calls.csv")
    let run = try CommandRun(
      ["grade", "calls", "--route", "routes.yaml", "--metadata", "calls.csv", "--format", "csv"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.lines.contains { $0.contains("a.txt") && $0.contains(",care,") })
    #expect(run.lines.contains { $0.contains("b.txt") && $0.contains(",hotline,") })
    #expect(run.errors.contains("no call took route 2, to 'complaint'"))
    #expect(!run.errors.contains("route 1"))
  }

  @Test func routedPacksTakeTheModelThatIsAskedFor() throws {
    try folder.write(
      """
      schema: callgrade.routes/1
      routes:
        - {pack: complaint, when: {phrases: [投诉]}}
      otherwise: service-call

      """, to: "routes.yaml")
    try folder.write(SampleCalls.line("c1"), to: "a.jsonl")
    let arguments = ["grade", "a.jsonl", "--route", "routes.yaml", "--format", "jsonl", "--model"]
    let plain = try CommandRun(arguments + ["none"], in: folder)
    #expect(plain.status == 0)
    #expect(plain.output.contains("\"model\":null"))
    let learned = try CommandRun(arguments + ["shipped"], in: folder)
    #expect(learned.output.contains("\"model\":{\"name\":\"service-call\""))
    let missing = try CommandRun(arguments + ["nosuch.model"], in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nosuch.model"))
  }

  @Test func mistakesInRoutesHaveTheirPlace() throws {
    try folder.write(
      "schema: callgrade.routes/1\nroutes:\n  - {pack: care, when: {phrase: [生日]}}\n", to: "r.yaml")
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["grade", "a.txt", "--route", "r.yaml"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("r.yaml:3:25: error: unknown key 'phrase' in a detector"))
    #expect(run.errors.contains("did you mean 'phrases'?"))
  }
}
