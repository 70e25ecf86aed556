import Diagnostics
import Testing

@testable import Evaluation

/// Damaged labels are told apart from good ones, whatever the damage.
struct GoldFuzzTests {
  @Test(arguments: UInt64(1)...8)
  func readsOrReportsWhateverItIsGiven(seed: UInt64) {
    let text = Array(
      """
      {"schema": "callgrade.gold/1", "call": "通话一", "criteria":
        [{"id": "a", "verdict": "missed", "evidence": [0, 2], "note": "\\u4e00"}],
       "phases": [{"phase": "opening", "first": 0, "last": 4}],
       "styles": [{"turn": 4, "style": "neutral"}], "serviceType": "cold"}
      """.utf8)
    var generator = SplitMix64(seed: seed)
    var read = 0
    for _ in 0..<500 {
      let bytes = Self.damaged(text, &generator)
      let outcome = GoldReader().read([("fuzz.json", bytes)])
      let isReported = outcome.diagnostics.contains { $0.severity == .error }
      #expect(outcome.calls.isEmpty == isReported)
      read += outcome.calls.count
    }
    // Some damage lies inside words and harms nothing.
    #expect(0 < read && read < 500)
  }

  private static func damaged(_ text: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
    var bytes = text
    for _ in 0...generator.next(below: 3) {
      let place = generator.next(below: bytes.count)
      switch generator.next(below: 4) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place...].prefix(12), at: place)
      default: bytes[place] = [0x22, 0x2C, 0x30, 0x5B, 0x7D, 0x0A][generator.next(below: 6)]
      }
    }
    return bytes
  }
}
