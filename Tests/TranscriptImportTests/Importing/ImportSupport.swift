import Diagnostics
import TranscriptImport
import Transcripts

/// Reads text as the importer does, under a file name.
func importText(
  _ text: String, as name: String = "call.txt", options: ImportOptions = ImportOptions()
) -> ImportResult {
  TranscriptImporter(options: options).read(bytes: Array(text.utf8), source: name)
}

/// A turn in one line: `agent|客服|1–2|您好`; a missing part is empty.
func outline(_ turn: Turn) -> String {
  let times =
    turn.start == nil && turn.end == nil
    ? "" : "\(turn.start.map(number) ?? "")–\(turn.end.map(number) ?? "")"
  return "\(turn.role)\(turn.isBot ? "*" : "")|\(turn.speaker ?? "")|\(times)|\(turn.text)"
}

private func number(_ value: Double) -> String {
  value == value.rounded() ? "\(Int(value))" : "\(value)"
}

/// The turns of the only call of a result.
func outline(_ result: ImportResult) -> [String] {
  result.calls.count == 1
    ? result.calls[0].transcript.turns.map(outline)
    : ["\(result.calls.count) calls"]
}

/// Ids of the problems, in order.
func ids(_ result: ImportResult) -> [String] { result.diagnostics.map(\.id) }

/// A small generator whose sequence never changes.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
