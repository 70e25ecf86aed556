import RubricLoading
import Rubrics
import Testing

struct DocumentCodingTests {
  private func sample() throws -> DocumentNode {
    try #require(YAMLReader.read(SamplePack.text, file: "pack.yaml").document)
  }

  /// A tree as text, to compare trees without their places.
  private func outline(_ node: DocumentNode) -> String {
    switch node.content {
    case .scalar(let text): "'\(text)'"
    case .list(let items): "[" + items.map(outline).joined(separator: ",") + "]"
    case .mapping(let members):
      "{" + members.map { $0.key + ":" + outline($0.value) }.joined(separator: ",") + "}"
    }
  }

  @Test func comesBackAsItWas() throws {
    let document = try sample()
    let bytes = DocumentEncoder.encode(document)
    let back = try DocumentDecoder.decode(bytes)
    #expect(outline(back) == outline(document))
    #expect(DocumentEncoder.encode(back) == bytes)
    #expect(bytes.count < SamplePack.text.utf8.count)
  }

  @Test(arguments: ["", "a", "\u{0}", "\"\\\n", "客服：您好", "e\u{301}", "😀"])
  func keepsEveryText(_ text: String) throws {
    let node = DocumentNode(
      .mapping([.init(key: text, value: DocumentNode(.list([DocumentNode(.scalar(text))])))]))
    let back = try DocumentDecoder.decode(DocumentEncoder.encode(node))
    #expect(outline(back) == outline(node))
  }

  @Test func keepsTextsApartThatOnlyLookAlike() throws {
    let texts = ["\u{E9}", "e\u{301}", "\u{E9}"]
    let node = DocumentNode(.list(texts.map { DocumentNode(.scalar($0)) }))
    guard case .list(let back) = try DocumentDecoder.decode(DocumentEncoder.encode(node)).content
    else {
      Issue.record("not a list")
      return
    }
    #expect(back.map { Array(($0.text ?? "").utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func isValidTextThroughout() throws {
    let long = DocumentNode(.list((0..<2000).map { DocumentNode(.scalar("词\($0)")) }))
    for node in [try sample(), long] {
      #expect(String(validating: DocumentEncoder.encode(node), as: UTF8.self) != nil)
    }
  }

  @Test func refusesEveryCutAndEveryTail() throws {
    let bytes = DocumentEncoder.encode(try sample())
    for length in 0..<bytes.count {
      #expect(throws: DocumentDecoder.Damage.self) {
        try DocumentDecoder.decode(Array(bytes.prefix(length)))
      }
    }
    #expect(throws: DocumentDecoder.Damage.content) { try DocumentDecoder.decode(bytes + [0x30]) }
    #expect(throws: DocumentDecoder.Damage.header) {
      try DocumentDecoder.decode(Array("CGD2".utf8))
    }
  }

  @Test func refusesWhatIsNestedTooDeeply() {
    var node = DocumentNode(.scalar("x"))
    for _ in 0..<100 { node = DocumentNode(.list([node])) }
    #expect(throws: DocumentDecoder.Damage.depth) {
      try DocumentDecoder.decode(DocumentEncoder.encode(node))
    }
  }

  @Test func survivesDamageOfAnyKind() throws {
    let bytes = DocumentEncoder.encode(try sample())
    var random = SplitMix(state: 20_240_601)
    var refused = 0
    for _ in 0..<4000 {
      var damaged = bytes
      for _ in 0..<Int(1 + random.next() % 4) {
        let place = Int(random.next() % UInt64(damaged.count))
        damaged[place] = UInt8(truncatingIfNeeded: random.next())
      }
      do {
        let node = try DocumentDecoder.decode(damaged)
        // Whatever could be read is a document: encoding it again is stable.
        let again = DocumentEncoder.encode(node)
        let twice = DocumentEncoder.encode(try DocumentDecoder.decode(again))
        #expect(twice == again)
        _ = PackDecoder(checks: .withoutPatterns).decode(node)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 1000)
  }

  @Test func survivesNoise() {
    var random = SplitMix(state: 7)
    for _ in 0..<4000 {
      let length = Int(random.next() % 64)
      // Mostly digits of the format, so that the noise gets far.
      let noise = (0..<length).map { _ in UInt8(0x30 + random.next() % 0x40) }
      let node = try? DocumentDecoder.decode(Array("CGD1".utf8) + noise)
      if let node { #expect(!DocumentEncoder.encode(node).isEmpty) }
    }
  }

  @Test func digestTellsContentsApart() throws {
    let document = try sample()
    let digest = DocumentDigest.of(document)
    #expect(digest == "df42d7fafde9c870")
    #expect(DocumentDigest.of(document, base: digest) != digest)
    let other = try #require(
      YAMLReader.read(SamplePack.text.replacing("您好", with: "您早"), file: "x").document)
    #expect(DocumentDigest.of(other) != digest)
  }
}

/// A small generator with a fixed seed.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
