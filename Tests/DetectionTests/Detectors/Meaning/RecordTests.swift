import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct RecordTests {
  private static let needsRecord = Judged(.notEvaluated, reason: "needs-record")

  private func judged(
    _ metadata: [String: MetadataValue], _ agreement: RecordDetector.Agreement?
  ) throws -> Judged {
    var call = talk("客户：我的宽带断了，电话13800138000", "客服：明天师傅上门更换光猫，订单号20250304001")
    call.metadata = metadata
    let detector = RecordDetector(fields: ["phone", "电话", "内容"], agreement: agreement)
    return try judge(call, by: .meaning(.record(detector)))
  }

  @Test func aFieldMustBeFilledIn() throws {
    #expect(try judged([:], nil) == Self.needsRecord)
    #expect(try judged(["phone": .string("  ")], nil) == Self.needsRecord)
    #expect(try judged(["电话": .string("13800138000")], nil) == Judged(.met))
    #expect(try judged(["电话": .number(13_800_138_000)], .figure(.phone)).verdict == .met)
  }

  @Test(
    arguments: [
      (.phone, "138 0013 8000", Judged(.met, ["0:13800138000"])),
      (.phone, "13900139000", Judged(.missed, ["0:13800138000"])),
      (.phone, "无", Judged(.missed, ["0:13800138000"])),
      (.orderNumber, "20250304001", Judged(.met, ["1:20250304001"])),
      (.orderNumber, "20250304002", Judged(.missed, ["1:20250304001"])),
      (.amount, "50元", Judged(.missed, ["0:"])),
    ] as [(FigureKind, String, Judged)])
  func aFigureMustBeTheOneThatWasSaid(
    kind: FigureKind, field: String, expected: Judged
  ) throws {
    #expect(try judged(["phone": .string(field)], .figure(kind)) == expected)
  }

  @Test func wordingMustHaveBeenSaid() throws {
    let wording = RecordDetector.Agreement.wording(share: 0.6)
    #expect(
      try judged(["内容": .string("宽带断了，上门更换光猫")], wording).verdict == .met)
    #expect(try judged(["内容": .string("客户咨询资费，已解答")], wording).verdict == .missed)
    #expect(try judged([:], wording) == Self.needsRecord)
  }
}
