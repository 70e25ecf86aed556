import BuiltinRubrics
import Diagnostics
import RubricLoading
import Rubrics
import Testing

struct PackLoaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func loader(explicit: [String] = [], named: [String] = []) -> PackLoader {
    let path = RubricSearchPath(
      explicit: explicit.map { folder.path + "/" + $0 },
      environment: [
        "CALLGRADE_RUBRICS": named.map { folder.path + "/" + $0 }.joined(separator: ":")
      ], home: folder.path + "/home", project: folder.path + "/project")
    return PackLoader(
      searchPath: path,
      builtin: BuiltinDocuments(ids: BuiltinPacks.ids) { BuiltinPacks.document($0) },
      decoder: PackDecoder())
  }

  @Test func looksInTheUsualPlacesInOrder() {
    let path = RubricSearchPath(
      explicit: ["a"], environment: ["CALLGRADE_RUBRICS": "b:c::", "XDG_CONFIG_HOME": "/x"],
      home: "/home/me")
    #expect(
      path.entries.map(\.folder) == ["a", "b", "c", ".callgrade/rubrics", "/x/callgrade/rubrics"])
    #expect(path.entries.map(\.origin) == [.option, .environment, .environment, .project, .user])
    let plain = RubricSearchPath(environment: [:], home: "/home/me")
    #expect(
      plain.entries.map(\.folder)
        == [".callgrade/rubrics", "/home/me/.config/callgrade/rubrics"])
    #expect(RubricSearchPath(environment: [:], home: nil).entries.count == 1)
  }

  @Test func takesTheFirstPackOfAnId() throws {
    try folder.writePack("mine", title: "用户", in: "home/.config/callgrade/rubrics")
    try folder.writePack("mine", title: "项目", in: "project/.callgrade/rubrics")
    try folder.writePack("mine", title: "环境", in: "named")
    try folder.writePack("mine", title: "选项", in: "given")
    #expect(loader().load("mine").pack?.title.zh == "项目")
    #expect(loader(named: ["named"]).load("mine").pack?.title.zh == "环境")
    let loader = loader(explicit: ["given"], named: ["named"])
    #expect(loader.load("mine").pack?.title.zh == "选项")
    let listed = loader.list().filter { $0.id == "mine" }
    #expect(listed.map(\.origin) == [.option, .environment, .project, .user])
    #expect(listed.map(\.isShadowed) == [false, true, true, true])
  }

  @Test func listsBuiltinPacksLast() throws {
    try folder.writePack("aaa", in: "given")
    let listed = loader(explicit: ["given"]).list()
    #expect(listed.first?.id == "aaa")
    #expect(listed.map(\.id) == listed.map(\.id).sorted())
    #expect(Set(BuiltinPacks.ids).isSubset(of: Set(listed.map(\.id))))
    #expect(loader().load("service-call").listing?.origin == .builtin)
  }

  @Test func notesThatABuiltinPackIsReplaced() throws {
    try folder.writePack("service-call", title: "我的", in: "project/.callgrade/rubrics")
    let result = loader().load("service-call")
    #expect(result.pack?.title.zh == "我的")
    #expect(result.diagnostics.map(\.id) == ["replaces-builtin"])
    #expect(result.diagnostics.first?.severity == .note)
    try folder.writePack("service-call", title: "指名", in: "given")
    let named = loader(explicit: ["given"]).load("service-call")
    #expect(named.pack?.title.zh == "指名")
    #expect(named.diagnostics.isEmpty)
  }

  @Test func loadsAFolderByItsPath() throws {
    try folder.writePack("mine", in: "anywhere")
    let result = loader().load(folder.path + "/anywhere/mine")
    #expect(result.diagnostics.isEmpty)
    #expect(result.pack?.id == "mine")
    #expect(result.listing?.folder == folder.path + "/anywhere/mine")
  }

  @Test(arguments: ["nothing", "../secrets", "/nowhere", "", "a b", "~", "..", "mine\u{0}"])
  func findsNothingElse(_ name: String) {
    let result = loader().load(name)
    #expect(result.pack == nil)
    #expect(result.diagnostics.contains { $0.severity == .error })
  }

  @Test func extendsABuiltinPackFromAFolder() throws {
    let base = try #require(BuiltinPacks.pack(id: "service-call"))
    try folder.write(
      """
      schema: callgrade.pack/1
      id: team
      version: 1.0.0
      languages: [zh]
      title: {zh: 班组, en: Team}
      source: 自定
      extends: {pack: service-call, version: "1"}
      """, to: "given/team/pack.yaml")
    let result = loader(explicit: ["given"]).load("team")
    #expect(result.diagnostics.isEmpty)
    #expect(result.pack?.criteria.map(\.id) == base.criteria.map(\.id))
  }

  @Test func tellsTheMistakesOfAllFilesWithTheirLines() throws {
    try folder.writePack("mine", in: "given")
    try folder.write(
      TemporaryFolder.criteria.replacing("您好]", with: "(您好]")
        .replacing("means", with: "meanz"), to: "given/mine/criteria/a.yaml")
    try folder.write(
      "hello: {phrases: [再见]}\n\"您好\": {use: helo}\n", to: "given/mine/detectors/b.yaml")
    let loader = loader(explicit: ["given"])
    let told = loader.load("mine").diagnostics.map {
      DiagnosticRenderer().render($0, line: loader.sourceLine(of: $0))
        .replacing(folder.path + "/given/", with: "")
    }
    #expect(
      told.joined(separator: "\n") == """
        mine/criteria/a.yaml:1:3: error: missing key 'means' [missing-key]
          1 | - id: greeting
            |   ^^
        mine/criteria/a.yaml:4:3: error: unknown key 'meanz' [unknown-key]
          4 |   meanz: {zh: 问候, en: Greets}
            |   ^^^^^
            = expected: one of applies, coaching, detect, examples, id, kind, label, means, points, \
        section, severity, source, status, title
            = did you mean 'means'?
        mine/criteria/a.yaml:7:22: error: '(' is never closed [unclosed-bracket]
          7 |   detect: {phrases: [(您好]}
            |                      ^
            = expected: ')'
        mine/detectors/b.yaml:2:2: error: '您好' is not an id [bad-value]
          2 | "您好": {use: helo}
            |  ^^^^
            = expected: small letters, digits and single hyphens, such as job-number
        mine/detectors/b.yaml:2:13: error: unknown detector 'helo' [unknown-detector]
          2 | "您好": {use: helo}
            |               ^^^^
            = expected: one of hello, 您好
            = did you mean 'hello'?
        """)
  }

  @Test func tellsTheMistakesOfABrokenBase() throws {
    try folder.writePack("base", in: "given")
    try folder.write("- id: [", to: "given/base/criteria/b.yaml")
    try folder.writePack("mine", in: "given")
    try folder.write(
      TemporaryFolder.header.replacing("ID", with: "mine")
        + "extends: {pack: base, version: \"1\"}\n", to: "given/mine/pack.yaml")
    let result = loader(explicit: ["given"]).load("mine")
    #expect(result.pack == nil)
    #expect(result.diagnostics.map(\.id) == ["yaml-syntax", "broken-base"])
  }
}
