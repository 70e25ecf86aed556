import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Broken input gives diagnostics, never a crash, and times that keep the model's promise.
struct ImporterFuzzTests {
  static let seeds: [String] = [
    "通话编号：A1 通话时间：2025-03-04 16:15\n[00:00:01] **客服：** 您好\n[00:00:04] 客户（王）：喂\n【通话结束】\n",
    "说话人 1 00:00\n您好\n\n说话人 2 00:04\n喂\n", "客服：您好。客户：喂。客服：好。\n> 客服：在\n",
    "角色,开始时间,结束时间,内容\n客服,0:00,0:02,\"您\"\"好\n吗\"\n客户,2.5,3,喂\n", "a;b;c\n客服;1,5;您好\n",
    "WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:02.000 align:start\n<v.agent 客服>您好 &amp; <i>x</i></v>\n- 客户：喂\n",
    "1\n00:00:01,000 --> 00:00:02,000\n>> AGENT: Hi\n\n2\n00:00:03,000 --> 00:00:02,000\n[SPEAKER_01]: yo\n",
    "{\"schema\":\"callgrade.transcript/1\",\"id\":\"c\",\"turns\":[{\"role\":\"agent\",\"text\":\"您好\",\"start\":0,\"end\":1}],\"metadata\":{\"a\":1}}\n{\"call_id\":1,\"role\":\"客户\",\"text\":\"喂\",\"ts\":12}\n",
    "[{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]},{\"speaker\":\"A\",\"text\":\"x\",\"start\":\"00:01\"}]",
  ]

  /// The formats of the seeds; those of vendors are mutated in their own tests.
  private static let formats: [TranscriptFormat] = [
    .jsonl, .json, .plainText, .csv, .tsv, .webvtt, .srt,
  ]

  private static let marks = Array(
    "：:,;\"\t\n\r[]{}()<>&-—0123456789%*>客服户您\u{FEFF}".unicodeScalars)

  private func mutate<Unit>(
    _ units: [Unit], with marks: [Unit], _ random: inout SplitMix64
  ) -> [Unit] {
    var units = units
    for _ in 0...Int.random(in: 0..<6, using: &random) {
      guard units.count > 1 else { break }
      let place = Int.random(in: 0..<units.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: units.remove(at: place)
      case 1: units.removeSubrange(place...)
      case 2: units.insert(contentsOf: units[place...].prefix(20), at: place)
      case 3: units.insert(contentsOf: units.prefix(50), at: place)
      case 4, 5: units.insert(marks[place % marks.count], at: place)
      default: units[place] = marks.randomElement(using: &random) ?? units[0]
      }
    }
    return units
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func survivesMutations(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let names = ["a.txt", "a.csv", "a.jsonl", "a.json", "a.vtt", "a.srt", "a.tsv", "-"]
    var read = 0
    for round in 0..<900 {
      let seed = Self.seeds[round % Self.seeds.count]
      // One round in six breaks the encoding, the others the text.
      let bytes =
        round % 6 == 0
        ? mutate(Array(seed.utf8), with: Array(0...255), &random)
        : Array(
          String(
            String.UnicodeScalarView(
              mutate(Array(seed.unicodeScalars), with: Self.marks, &random))
          ).utf8)
      var options = ImportOptions()
      if round % 3 == 0 { options.format = Self.formats.randomElement(using: &random) }
      let name = names.randomElement(using: &random) ?? "-"
      let result = TranscriptImporter(options: options).read(bytes: bytes, source: name)
      if !result.calls.isEmpty { read += 1 }
      #expect(keepsItsPromises(result))
    }
    #expect(read > 300)
  }

  @Test func survivesRandomBytes() {
    var random = SplitMix64(state: 99)
    for round in 0..<600 {
      let count = Int.random(in: 0..<200, using: &random)
      let bytes = (0..<count).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &random)
          : UInt8.random(in: 0x20...0x7E, using: &random)
      }
      var options = ImportOptions()
      options.format = round % 3 == 0 ? nil : TranscriptFormat.allCases[round % 7]
      options.encoding = round % 5 == 0 ? TextEncoding.allCases[round % 7] : nil
      #expect(
        keepsItsPromises(TranscriptImporter(options: options).read(bytes: bytes, source: "x")))
    }
  }

  /// Files of one kind of trouble, long enough that anything but linear time would show.
  static let troubles: [String] = [
    String(repeating: "\"", count: 50_001), String(repeating: "a,\"", count: 15_001),
    String(repeating: "客服：", count: 10_001), String(repeating: "<v ", count: 15_001),
    String(repeating: "[", count: 50_001), String(repeating: "00:01 ", count: 10_001),
    String(repeating: "客服：您好\n", count: 5_001), String(repeating: "&#", count: 25_001),
    "角色,内容\n" + String(repeating: "客服,\"x\n", count: 7_501),
    "WEBVTT\n\n00:01.000 --> 00:02.000\n" + String(repeating: "<v A>x ", count: 7_501),
    String(repeating: "{\"turns\":[{\"role\":1}]}\n", count: 5_001),
    "[" + String(repeating: "{\"turns\":[{\"role\":1,\"text\":2}]},", count: 5_001) + "1]",
    "{\"turns\":[" + String(repeating: "{\"role\":\"x\",\"text\":3},", count: 10_001) + "1]}",
    String(repeating: "说话人 1 00:00:01您好 ", count: 5_001),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: troubles)
  func takesLinearTime(text: String) {
    for name in ["a.txt", "a.csv"] {
      #expect(keepsItsPromises(importText(text, as: name)))
    }
  }

  private func keepsItsPromises(_ result: ImportResult) -> Bool {
    if result.calls.isEmpty, result.diagnostics.isEmpty { return false }
    return result.calls.allSatisfy { call in
      call.transcript.turns.allSatisfy { turn in
        (turn.start ?? 0) >= 0 && (turn.end ?? .infinity) >= (turn.start ?? 0)
          && (0...1).contains(turn.confidence ?? 0)
      }
    }
  }
}
