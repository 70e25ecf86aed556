import Diagnostics
import Foundation
import RubricLoading
import Rubrics
import Testing

struct PackFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writePack("sample")
  }

  private func read(limits: PackLimits = PackLimits()) -> (document: DocumentNode?, told: [String])
  {
    let source = PackFolder(path: folder.path + "/sample", limits: limits).read()
    let told = source.diagnostics.map {
      let file = $0.file?.replacing(folder.path + "/", with: "") ?? ""
      return "\(file): \($0.severity): \($0.message) [\($0.id)]"
    }
    return (source.document, told)
  }

  @Test func joinsItsFilesInTheOrderOfTheirNames() throws {
    let second = TemporaryFolder.criteria.replacing("id: greeting", with: "id: second")
    try folder.write(second, to: "sample/criteria/b.yaml")
    try folder.write("x: {phrases: [a]}\n", to: "sample/detectors/x.yaml")
    try folder.write("y: {phrases: [a]}\n", to: "sample/detectors/B.yaml")
    try folder.write("l: [a]\n", to: "sample/lexicons/l.yaml")
    let (document, told) = read()
    #expect(told == [])
    guard case .list(let criteria)? = document?["criteria"]?.content,
      case .mapping(let detectors)? = document?["detectors"]?.content
    else {
      Issue.record("parts are missing")
      return
    }
    #expect(criteria.map { $0["id"]?.text } == ["greeting", "second"])
    #expect(detectors.map(\.key) == ["y", "x"])
    #expect(document?["lexicons"]?["l"] != nil)
  }

  @Test(arguments: ["criteria/pipe.yaml", "flow.yaml", "pack.yaml"])
  func aPipeIsRefusedAtOnce(file: String) throws {
    let path = folder.path + "/sample/" + file
    try? FileManager.default.removeItem(atPath: path)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let (document, told) = read()
    #expect(document == nil)
    #expect(told == ["sample/\(file): error: the file cannot be read [unreadable-file]"])
  }

  @Test func tellsOfStrayFiles() throws {
    try folder.write("", to: "sample/criteria.yml")
    try folder.write("", to: "sample/Pack.yaml")
    try folder.write("", to: "sample/greeting.yaml")
    try folder.write("", to: "sample/criteria/b.yml")
    try folder.write("", to: "sample/criteria/deep/c.yaml")
    try folder.write("", to: "sample/.hidden.yaml")
    try folder.write("", to: "sample/criteria/.hidden.yaml")
    try folder.write("", to: "sample/README.md")
    let (document, told) = read()
    #expect(document != nil)
    #expect(
      told == [
        "sample/Pack.yaml: warning: the file is no part of the pack [stray-file]",
        "sample/criteria/b.yml: warning: the file is no part of the pack [stray-file]",
        "sample/criteria/deep: warning: the file is no part of the pack [stray-file]",
        "sample/criteria.yml: warning: the file is no part of the pack [stray-file]",
        "sample/greeting.yaml: warning: the file is no part of the pack [stray-file]",
      ])
  }

  @Test func refusesLinksThatLeaveThePack() throws {
    try folder.write("- id: secret", to: "outside.yaml")
    try folder.link("sample/criteria/z.yaml", to: folder.path + "/outside.yaml")
    try folder.link("sample/detectors", to: "/etc")
    #expect(read().document == nil)
    #expect(
      read().told == [
        "sample/criteria/z.yaml: error: the link leads out of the pack's folder [link-leaves-pack]",
        "sample/detectors: error: the link leads out of the pack's folder [link-leaves-pack]",
      ])
  }

  @Test func followsLinksWithinThePackAndToIt() throws {
    try folder.link("sample/criteria/again.yaml", to: "a.yaml")
    try folder.link("alias", to: "sample")
    #expect(read().told == [])
    let source = PackFolder(path: folder.path + "/alias").read()
    #expect(source.diagnostics.map(\.id) == ["folder-name"])
  }

  @Test func wantsOneNameForFolderAndId() throws {
    try folder.write(
      TemporaryFolder.header.replacing("ID", with: "other"), to: "sample/pack.yaml")
    let diagnostic = try #require(
      PackFolder(path: folder.path + "/sample/").read().diagnostics.first)
    #expect(diagnostic.id == "folder-name")
    #expect(diagnostic.message == "the pack 'other' lies in a folder named 'sample'")
    #expect(diagnostic.range == SourceRange(start: SourcePosition(line: 2, column: 5), length: 5))
  }

  @Test func refusesWhatIsNoText() throws {
    try folder.write("a: b\u{0}c", to: "sample/criteria/nul.yaml")
    try folder.write(Data([0x61, 0x3A, 0x20, 0xC4, 0xE3]), to: "sample/criteria/gbk.yaml")
    try folder.write("", to: "sample/criteria/none.yaml")
    try folder.write("# only a remark\n", to: "sample/criteria/remark.yaml")
    #expect(
      read().told == [
        "sample/criteria/gbk.yaml: error: the file is not UTF-8 text; it looks like GB18030 "
          + "[not-text]",
        "sample/criteria/none.yaml: error: the file is empty [empty-file]",
        "sample/criteria/nul.yaml: error: the file has a NUL character, so it is not text "
          + "[not-text]",
        "sample/criteria/remark.yaml: error: the file is empty [empty-file]",
      ])
  }

  @Test func readsPastAByteOrderMark() throws {
    try folder.write("\u{FEFF}" + TemporaryFolder.criteria, to: "sample/criteria/a.yaml")
    #expect(read().told == [])
  }

  @Test func refusesWhatIsTooLarge() throws {
    let large = "- " + String(repeating: "x", count: 1 << 20)
    try folder.write(large, to: "sample/criteria/large.yaml")
    #expect(
      read().told == ["sample/criteria/large.yaml: error: the file is too large [file-too-large]"])
    var limits = PackLimits()
    limits.packBytes = 300
    #expect(read(limits: limits).told.contains { $0.contains("[pack-too-large]") })
    limits = PackLimits()
    limits.files = 2
    #expect(read(limits: limits).told.contains { $0.contains("the pack has 3 files") })
  }

  @Test func wantsListsAndMappingsInTheirPlaces() throws {
    try folder.write("greeting: {phrases: [a]}\n", to: "sample/criteria/a.yaml")
    try folder.write("- a\n", to: "sample/lexicons/a.yaml")
    #expect(
      read().told == [
        "sample/criteria/a.yaml: error: the file must be a list of criteria [wrong-type]",
        "sample/lexicons/a.yaml: error: the file must be a mapping of names [wrong-type]",
      ])
  }

  @Test func wantsCriteriaInTheirOwnFolder() throws {
    let header = TemporaryFolder.header.replacing("ID", with: "sample")
    try folder.write(header + "criteria: []\n", to: "sample/pack.yaml")
    #expect(
      read().told == [
        "sample/pack.yaml: error: 'criteria' does not belong in pack.yaml [misplaced-key]"
      ])
  }

  @Test(arguments: ["missing", "empty"])
  func tellsThatThereIsNoPack(_ name: String) throws {
    try folder.write("", to: "empty/.keep")
    let source = PackFolder(path: folder.path + "/" + name).read()
    #expect(source.document == nil)
    #expect(source.diagnostics.contains { $0.id == "missing-file" })
  }
}
