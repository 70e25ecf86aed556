import Foundation
import Testing
import TranscriptImport
import Transcripts

/// Damaged files of vendors give diagnostics or calls, never a crash, in linear time.
struct VendorFuzzTests {
  /// Values that vendors do not write where they are put.
  private static let oddValues = [
    "null", "0", "-1", "1e308", "\"\"", "[]", "{}", "[[]]", "[null]", "{\"text\":1}", "true",
    "\"NaN\"", "\"{\\\"a\\\":1}\"", "999999999999999999999", "\"9:99\"", "-0.0",
  ]

  @Test(.timeLimit(.minutes(3)), arguments: FormatCase.all)
  func survivesMutations(format: FormatCase) throws {
    let file = FormatCase.folder.appending(path: format.file)
    let bytes = [UInt8](try Data(contentsOf: file))
    var random = SplitMix64(state: 20_250_905)
    let rounds = bytes.count > 12_000 ? 6 : 20
    for round in 0..<rounds {
      var copy = bytes
      for _ in 0...Int.random(in: 0..<4, using: &random) { mutate(&copy, &random) }
      let damaged = copy
      var options = ImportOptions()
      if round % 3 == 0 { options.format = format.format }
      if round % 4 == 0 { options.agentChannel = 1 }
      var importer = TranscriptImporter(options: options)
      // Whatever lies beside a file may be damaged too.
      importer.companions = { _, _ in round % 2 == 0 ? damaged : nil }
      let result = importer.read(bytes: damaged, source: format.file)
      #expect(keepsItsPromises(result), "round \(round)")
    }
  }

  /// Damages JSON where it hurts: values, brackets, quotation marks, the end.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard bytes.count > 10 else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes.remove(at: place)
    case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
    default:
      // From a colon to the next comma or bracket: one value for another.
      guard let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")),
        let end = bytes[(colon + 1)...].firstIndex(where: { ",]}".utf8.contains($0) })
      else { return }
      let value = Self.oddValues.randomElement(using: &random) ?? "0"
      bytes.replaceSubrange((colon + 1)..<end, with: Array(value.utf8))
    }
  }

  private func keepsItsPromises(_ result: ImportResult) -> Bool {
    if result.calls.isEmpty, result.diagnostics.isEmpty { return false }
    return result.calls.allSatisfy { call in
      call.transcript.turns.allSatisfy { turn in
        (turn.start ?? 0) >= 0 && (turn.end ?? .infinity) >= (turn.start ?? 0)
          && (0...1).contains(turn.confidence ?? 0) && (turn.start ?? 0) < 1e9
      }
    }
  }

  private static func item(_ speaker: String) -> String {
    #"{"type":"pronunciation","start_time":"1","end_time":"1","speaker_label":"\#(speaker)","#
      + #""alternatives":[{"content":"a"}]}"#
  }

  /// Long files of one kind of trouble.
  static let troubles: [String] = [
    "[" + String(repeating: "{\"text\":\"a\",\"seek\":0,\"start\":0,\"end\":1},", count: 20_000)
      + "1]",
    "{\"results\":{\"transcripts\":[],\"items\":["
      + String(
        repeating: "{\"type\":\"punctuation\",\"alternatives\":[{\"content\":\".\"}]},",
        count: 8_000)
      + "1]}}",
    // One more word for each speaker: a copy of all turns at each would show.
    "{\"results\":{\"transcripts\":[],\"items\":["
      + String(repeating: item("spk_0") + "," + item("spk_1") + ",", count: 20_000) + "1]}}",
    "{\"data\":" + String(repeating: "{\"data\":", count: 100) + "1"
      + String(repeating: "}", count: 101),
    "{\"transcripts\":[" + String(repeating: "{\"sentences\":[]},", count: 20_000)
      + "{\"content_duration_in_milliseconds\":1}]}",
    "["
      + String(repeating: "{\"type\":\"message\",\"ts\":\"1.0\",\"text\":\"<@&<\"},", count: 10_000)
      + "{}]",
    String(repeating: "c 1 0.1 0.1 a 0.9\n", count: 20_000),
    String(repeating: "SPEAKER c 1 0 1 <NA> <NA> s <NA>\n", count: 20_000),
    String(repeating: "[0:0.1,0:0.2,0]  a\n", count: 20_000),
    "{\"comments\":["
      + String(repeating: "{\"author_id\":1,\"body\":\"<p><p>&&&<\"},", count: 8_000)
      + "1]}",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: troubles.indices)
  func takesLinearTime(trouble: Int) {
    #expect(keepsItsPromises(importText(Self.troubles[trouble], as: "a.json")))
  }
}
