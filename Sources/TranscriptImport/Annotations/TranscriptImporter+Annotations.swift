import Diagnostics

extension TranscriptImporter {
  /// Reads captions and annotations that keep each speaker's words with their times.
  func readAnnotations(_ text: [UInt8], _ sink: inout ImportSink) {
    do throws(XMLFailure) {
      switch sink.format {
      case .ttml:
        let reader = try XMLText.read(decoded: text, into: TimedTextReader())
        for bad in reader.badTimes {
          sink.note(
            "bad-time", .warning, line: bad.line, "'\(bad.text.prefix(40))' is not a time",
            expected: "00:00:01.500, 1.5s, 1500ms, 45f or 15000000t")
        }
        add(reader.call(), to: &sink)
      case .elan:
        let reader = try XMLText.read(decoded: text, into: ElanReader())
        add(reader.call(&sink), to: &sink)
      default:
        var reader = TextGridReader(text)
        add(reader.call(&sink), to: &sink)
      }
    } catch {
      sink.note(error.id, .error, line: error.line, error.message, expected: error.expected)
    }
  }

  /// A file without a single annotation is no call.
  private func add(_ draft: DraftCall, to sink: inout ImportSink) {
    if !draft.turns.isEmpty { sink.add(draft) }
  }
}
