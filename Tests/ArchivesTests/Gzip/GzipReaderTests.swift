import Archives
import PackedSamples
import Testing

struct GzipReaderTests {
  private let text = Array(String(repeating: "客服：您好，请问有什么可以帮您？\n", count: 400).utf8)

  /// Feeds a stream in pieces and gathers what comes out in pieces.
  private func unpack(
    _ packed: [UInt8], piece: Int, atMost count: Int = 1 << 12
  ) throws(ArchiveFailure) -> [UInt8] {
    var reader = GzipReader()
    var rest = packed[...]
    var out: [UInt8] = []
    while true {
      switch try reader.next(atMost: count) {
      case .bytes(let bytes):
        #expect(!bytes.isEmpty && bytes.count <= count)
        out += bytes
      case .needsInput:
        reader.feed(Array(rest.prefix(piece)))
        rest = rest.dropFirst(piece)
      case .end: return out
      }
    }
  }

  @Test(arguments: [1, 2, 7, 1000, 1 << 20], [1, 100, 1 << 20])
  func doesNotCareHowTheInputIsCut(piece: Int, count: Int) throws {
    #expect(try unpack(Deflater.pack(text), piece: piece, atMost: count) == text)
  }

  @Test(arguments: [1, 3, 1 << 16])
  func readsMembersInARow(piece: Int) throws {
    let packed =
      Deflater.pack(Array("a".utf8)) + Deflater.pack([]) + Deflater.pack(text)
      + Deflater.pack(Array("b".utf8))
    #expect(try unpack(packed, piece: piece) == Array("a".utf8) + text + Array("b".utf8))
  }

  @Test(arguments: [1, 1 << 16])
  func passesOverPadding(piece: Int) throws {
    let padding = [UInt8](repeating: 0, count: 600)
    #expect(try unpack(Deflater.pack(text) + padding, piece: piece) == text)
  }

  @Test func aStreamMayHoldNothing() throws {
    #expect(try GzipReader.unpack(Deflater.pack([])).isEmpty)
  }

  @Test(arguments: [1, 5, 9, 10, 30, 60])
  func tellsWhereAStreamStops(count: Int) {
    let packed = Array(Deflater.pack(text).prefix(count))
    let failure = #expect(throws: ArchiveFailure.self) { try GzipReader.unpack(packed) }
    #expect(failure?.code == .truncated)
    #expect(failure?.offset == count)
    #expect(failure?.message == "the gzip data stop after byte \(count), before their end")
  }

  @Test func tellsThatASecondMemberStops() {
    let first = Deflater.pack(text)
    let failure = #expect(throws: ArchiveFailure.self) {
      try GzipReader.unpack(first + Deflater.pack(text).dropLast(4))
    }
    #expect(failure?.code == .truncated)
    #expect(failure?.offset == first.count * 2 - 4)
  }

  @Test func tellsWhereAStreamIsDamaged() {
    var packed = Deflater.pack(text)
    packed[packed.count - 6] ^= 0xFF
    let failure = #expect(throws: ArchiveFailure.self) { try GzipReader.unpack(packed) }
    #expect(failure?.code == .damaged)
    #expect(
      failure?.message
        == "the gzip data are damaged at byte \(packed.count - 4) (incorrect data check)")
  }

  @Test func tellsWhatFollowsTheData() {
    let packed = Deflater.pack(text)
    let failure = #expect(throws: ArchiveFailure.self) {
      try GzipReader.unpack(packed + Array("rubbish".utf8))
    }
    #expect(failure?.code == .damaged)
    #expect((failure?.offset ?? 0) >= packed.count)
    let behindPadding = #expect(throws: ArchiveFailure.self) {
      try GzipReader.unpack(packed + [0, 0, 0, 7])
    }
    #expect(behindPadding?.offset == packed.count + 3)
  }

  @Test func refusesBombsByTheirRatio() {
    let bomb = Deflater.pack([UInt8](repeating: 0x20, count: 80 << 20))
    let failure = #expect(throws: ArchiveFailure.self) { try GzipReader.unpack(bomb) }
    #expect(failure?.code == .tooLarge)
    #expect(failure?.expected == "less than 500 bytes for each packed one")
  }

  @Test func refusesBombsByTheirSize() {
    var limits = ArchiveLimits()
    limits.memberBytes = 1 << 20
    let failure = #expect(throws: ArchiveFailure.self) {
      try GzipReader.unpack(Deflater.pack([UInt8](repeating: 7, count: 2 << 20)), limits: limits)
    }
    #expect(failure?.code == .tooLarge)
  }

  @Test func oneCallRepeatedForEverIsNoBomb() throws {
    let calls = String(
      repeating: "{\"id\":\"c\",\"turns\":[{\"role\":\"agent\",\"text\":\"您好，请讲\"}]}\n",
      count: 1_000_000)
    let packed = Deflater.pack(Array(calls.utf8))
    #expect(try GzipReader.unpack(packed).count == calls.utf8.count)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let packed = Deflater.pack(text) + Deflater.pack(Array("x".utf8))
    var failures = 0
    for _ in 0..<400 {
      var bytes = packed
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        if bytes.isEmpty { bytes = [0x1F] }
      }
      do throws(ArchiveFailure) {
        _ = try unpack(bytes, piece: Int.random(in: 1...64, using: &random))
      } catch {
        failures += 1
        #expect((0...bytes.count).contains(error.offset))
      }
    }
    #expect(failures > 200)
  }
}
