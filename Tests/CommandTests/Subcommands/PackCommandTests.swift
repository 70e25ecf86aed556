import Testing

struct PackCommandTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  // MARK: packs

  /// A built-in pack is whole even where another is used in its place.
  @Test func aPackThatIsReplacedIsListedWithItsTitle() throws {
    try folder.writePack()
    try folder.write(
      "schema: callgrade.pack/1\nextends: {pack: service-call, version: \"1\"}\nid: window\n"
        + "version: 9.0.0\nlanguages: [zh, en]\ntitle: {zh: 自家窗口, en: Own window}\nsource: own\n",
      to: "packs/window/pack.yaml")
    let run = try CommandRun(["packs", "--rubrics", "packs", "--lang", "en"], in: folder)
    #expect(run.status == 0)
    let rows = run.lines.filter { $0.hasPrefix("window ") }
    #expect(rows.count == 2)
    #expect(rows.last?.contains("shadowed by the one before") == true)
    #expect(rows.allSatisfy { !$0.contains("has mistakes") })
  }

  /// A pack given by its folder finds the pack beside it that it extends.
  @Test func packsExtendTheirNeighbours() throws {
    try folder.writePack()
    try folder.write(
      "schema: callgrade.pack/1\nextends: {pack: tiny, version: \"1.2.3\"}\nid: mine\n"
        + "version: 1.0.0\nlanguages: [zh, en]\ntitle: {zh: 自家, en: Mine}\nsource: own\n",
      to: "packs/mine/pack.yaml")
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(
      ["grade", "a.txt", "--pack", "packs/mine", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("mine"))
  }

  // MARK: pack validate

  @Test func aSoundPackIsCounted() throws {
    try folder.writePack()
    let run = try CommandRun(["pack", "validate", "packs/tiny"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("✓ tiny 1.2.3: 1 criteria, 2 examples, 1 patterns"))
  }

  @Test func everyMistakeIsShownWithItsLineAndACaret() throws {
    try folder.writePack([
      "pack.yaml": ("title: {zh: 小包", "titl: {zh: 小包"),
      "criteria/opening.yaml": ("phrases: [您好]", "phrases: [(您好]"),
    ])
    let run = try CommandRun(["pack", "validate", "packs/tiny"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.output.contains(
        """
        packs/tiny/pack.yaml:6:1: error: unknown key 'titl' [unknown-key]
          6 | titl: {zh: 小包, en: Tiny}
            | ^^^^

        """))
    #expect(run.output.contains("    = did you mean 'title'?\n"))
    #expect(run.output.contains("packs/tiny/criteria/opening.yaml:9:15: error: "))
    #expect(run.output.contains("[unclosed-bracket]"))
    #expect(run.lines.last == "✗ packs/tiny: 3 errors")
  }

  @Test func aFolderOfPacksIsValidatedAsAWhole() throws {
    try folder.writePack()
    let run = try CommandRun(["pack", "validate", "packs"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func aFolderHereIsFoundByItsNameUnlessAPackHasIt() throws {
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "packs/a.txt")
    let run = try CommandRun(
      shell: "cd packs && callgrade grade a.txt --pack tiny --format jsonl", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains(#""pack":{"id":"tiny""#))
  }

  // MARK: pack test

  @Test func examplesThatHoldAreCounted() throws {
    try folder.writePack()
    let run = try CommandRun(["pack", "test", "packs/tiny"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "2 passed, 0 failed, 0 todo\n")
  }

  @Test func aFailureIsShownWithTheCallAndWhatWasGot() throws {
    try folder.writePack(["criteria/opening.yaml": ("客服：什么事？", "客服：您好，什么事？")])
    let run = try CommandRun(["pack", "test", "packs/tiny"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.output == """
        ✗ tiny/hello #2: wanted missed, got met
            agent: 您好，什么事？
            customer: 我想查话费。
            evidence: turn 0 “您好”
        1 passed, 1 failed, 0 todo

        """)
  }

  @Test func evidenceMustTouchTheMarkedWords() throws {
    try folder.writePack(["criteria/opening.yaml": ("[[您好]]，请讲", "您好，[[请讲]]")])
    let run = try CommandRun(["pack", "test", "packs/tiny"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("no evidence touches “请讲”"))
  }

  @Test func knownGapsAreCountedButDoNotFail() throws {
    try folder.writePack([
      "criteria/opening.yaml": (
        "- missed: |\n        客服：什么事？", "- todo: true\n      missed: |\n        客服：您好，什么事？"
      )
    ])
    let run = try CommandRun(["pack", "test", "packs/tiny"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.last == "1 passed, 0 failed, 1 todo")
  }

  // MARK: packs

  @Test func packsSaysWhereEachComesFromAndWhatIsShadowed() throws {
    try folder.writePack()
    try folder.write(
      try folder.read("packs/tiny/pack.yaml"), to: ".callgrade/rubrics/tiny/pack.yaml")
    try folder.write(
      try folder.read("packs/tiny/criteria/opening.yaml"),
      to: ".callgrade/rubrics/tiny/criteria/opening.yaml")
    let run = try CommandRun(["packs", "--rubrics", "packs"], in: folder)
    #expect(run.status == 0)
    let tiny = run.lines.filter { $0.hasPrefix("tiny") }
    #expect(tiny.count == 2)
    #expect(tiny.first?.contains("packs/tiny (command line)") == true)
    #expect(tiny.last?.contains("(project), shadowed") == true)
    #expect(run.lines.contains { $0.hasPrefix("service-call") && $0.hasSuffix("built-in") })
  }
}
