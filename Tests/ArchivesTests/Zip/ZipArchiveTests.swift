import Archives
import PackedSamples
import Testing

struct ZipArchiveTests {
  private let text = Array(String(repeating: "Agent: Hello, how can I help?\n", count: 900).utf8)

  private func members(_ archive: ZipArchive) throws(ArchiveFailure) -> [ZipMember] {
    var all: [ZipMember] = []
    var members = archive.members
    while let member = try members.next() { all.append(member) }
    return all
  }

  private func contents(_ bytes: [UInt8]) throws(ArchiveFailure) -> [String: [UInt8]] {
    let archive = try ZipArchive(bytes)
    var found: [String: [UInt8]] = [:]
    for member in try members(archive) { found[member.name] = try archive.contents(of: member) }
    return found
  }

  private func failure(_ builder: ZipBuilder) -> ArchiveFailure? {
    #expect(throws: ArchiveFailure.self) { try contents(builder.bytes) }
  }

  @Test func readsStoredAndDeflatedFiles() throws {
    var builder = ZipBuilder([
      .init("a.txt", text), .init("b/c.txt", text, method: 0), .init("空.txt", []),
      .init("d", [], method: 0),
    ])
    builder.remark = Array("made by hand".utf8)
    #expect(try contents(builder.bytes) == ["a.txt": text, "b/c.txt": text, "空.txt": [], "d": []])
  }

  @Test func tellsFoldersFromFiles() throws {
    let archive = try ZipArchive(ZipBuilder([.init("b/", ""), .init("b/c", "x")]).bytes)
    #expect(try members(archive).map(\.isFolder) == [true, false])
    #expect(archive.count == 2)
  }

  @Test func readsManyFilesThroughASmallWindow() throws {
    let builder = ZipBuilder((0..<5000).map { .init("calls/\($0).txt", "客服：\($0)") })
    let archive = try ZipArchive(builder.bytes)
    let all = try members(archive)
    #expect(all.count == 5000)
    #expect(try archive.contents(of: all[4711]) == Array("客服：4711".utf8))
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc/passwd"), ("/etc/passwd", "etc/passwd"), ("a/./b//c", "a/b/c"),
    ("..\\..\\x.txt", "x.txt"), ("a\u{1B}[31m.txt", "a\u{FFFD}[31m.txt"), ("..", ""),
    ("a\u{202E}txt.exe", "a\u{FFFD}txt.exe"), ("C:\\x\\y.txt", "C:/x/y.txt"), ("b/..", "b"),
  ])
  func namesAreHarmless(stored: String, shown: String) throws {
    let archive = try ZipArchive(ZipBuilder([.init(stored, "x")]).bytes)
    #expect(try members(archive).map(\.name) == [shown])
  }

  @Test func namesInOtherEncodingsAreDecoded() throws {
    var builder = ZipBuilder([.init("", "x")])
    builder.members[0].flags = 0
    builder.members[0].name = [0xB2, 0xE2, 0x94]
    #expect(try members(ZipArchive(builder.bytes)).map(\.name) == ["▓Γö"])
    let archive = try ZipArchive(builder.bytes, legacyName: { "\($0.count) bytes" })
    #expect(try members(archive).map(\.name) == ["3 bytes"])
  }

  @Test func refusesLockedFiles() {
    var builder = ZipBuilder([.init("a.txt", "x")])
    builder.members[0].flags = 1
    #expect(failure(builder)?.message == "'a.txt' is locked with a password")
    builder.members[0].flags = 0
    builder.members[0].method = 12
    #expect(failure(builder)?.message == "'a.txt' is packed with method 12")
    #expect(failure(builder)?.code == .unsupported)
  }

  @Test func noticesWhatIsNotAsTheDirectorySays() {
    var builder = ZipBuilder([.init("a.txt", text)])
    builder.members[0].claimedSum = 1
    #expect(failure(builder)?.code == .damaged)
    builder.members[0].claimedSum = nil
    builder.members[0].claimedSize = 5
    #expect(failure(builder)?.code == .damaged)
    builder.members[0].claimedSize = nil
    builder.members[0].claimedOffset = 1 << 30
    #expect(failure(builder)?.message == "'a.txt' lies outside the archive (byte 1073741824)")
    builder.members[0].claimedOffset = 7
    #expect(failure(builder)?.message == "'a.txt' does not begin at byte 7")
  }

  @Test func aCutArchiveHasNoDirectory() {
    let whole = ZipBuilder([.init("a.txt", text)]).bytes
    let failure = #expect(throws: ArchiveFailure.self) { try ZipArchive(Array(whole.dropLast(9))) }
    #expect(failure?.code == .truncated)
    #expect(failure?.offset == whole.count - 9)
  }

  @Test func refusesBombs() {
    let zeros = [UInt8](repeating: 0, count: 80 << 20)
    #expect(failure(ZipBuilder([.init("bomb", zeros)]))?.code == .tooLarge)
    // One that lies about its size is noticed while it unfolds.
    var builder = ZipBuilder([.init("bomb", zeros)])
    builder.members[0].claimedSize = 100
    #expect(failure(builder)?.code == .tooLarge)
  }

  @Test func refusesFilesThatShareTheirBytes() {
    var builder = ZipBuilder((0..<40).map { .init("\($0)", text, method: 0) })
    for index in builder.members.indices.dropFirst() {
      builder.members[index].isOnlyListed = true
      builder.members[index].claimedOffset = 0
    }
    #expect(failure(builder)?.message == "files of the archive lie upon one another")
  }

  @Test func refusesTooManyMembers() throws {
    var limits = ArchiveLimits()
    limits.members = 3
    let bytes = ZipBuilder((0..<4).map { .init("\($0)", "x") }).bytes
    let failure = #expect(throws: ArchiveFailure.self) { try ZipArchive(bytes, limits: limits) }
    #expect(failure?.message == "the archive has 4 files")
  }

  @Test func aMemberMayBeBounded() throws {
    var limits = ArchiveLimits()
    limits.memberBytes = 1 << 10
    let archive = try ZipArchive(ZipBuilder([.init("a", text)]).bytes, limits: limits)
    let member = try #require(try members(archive).first)
    #expect(throws: ArchiveFailure.self) { try archive.contents(of: member) }
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let whole = ZipBuilder([
      .init("a.txt", text), .init("b", "short"), .init("c/d.txt", text, method: 0),
    ]).bytes
    var failures = 0
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        // The heads and the directory are where damage does harm.
        let near = Bool.random(using: &random) ? bytes.count - 1 : min(40, bytes.count - 1)
        let place = max(0, near - Int.random(in: 0..<min(220, near + 1), using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        if bytes.isEmpty { bytes = [0x50] }
      }
      do throws(ArchiveFailure) { _ = try contents(bytes) } catch {
        failures += 1
        #expect(!error.message.isEmpty)
      }
    }
    #expect(failures > 250)
  }
}
