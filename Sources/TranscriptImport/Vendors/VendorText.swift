import Diagnostics
import JSONCoding

/// Reads a whole text as the JSON of a vendor.
struct VendorText {
  let bytes: [UInt8]
  /// What the sniffer found; `nil` when the user has named the format.
  let match: VendorMatch?

  /// Reads the calls and hands them on.
  func read(into sink: inout ImportSink) {
    for draft in drafts(&sink) { sink.add(draft) }
  }

  private func drafts(_ sink: inout ImportSink) -> [DraftCall] {
    switch sink.format {
    case .timedWords: return TimedWordsReader(bytes: bytes).read(into: &sink)
    case .speakerTurns: return SpeakerTurnsReader(bytes: bytes).read(into: &sink)
    case .kaldi: return KaldiReader(bytes: bytes).read(into: &sink)
    case .tencentSpeech where LineFormats.isTencentText(bytes):
      return [TencentSpeechReader.call(text: String(decoding: bytes, as: UTF8.self))]
    case .tencentSpeech where TencentXMLReader.isSuch(bytes):
      return TencentXMLReader.calls(bytes, &sink)
    default:
      return (match ?? forced(&sink))?.read(into: &sink) ?? []
    }
  }

  /// Looks for the format that the user has named, with its sign or without.
  private func forced(_ sink: inout ImportSink) -> VendorMatch? {
    // Other texts would be wrong at every line, which says nothing.
    guard let first = bytes.first(where: { $0 > 0x20 }), "{[\"".utf8.contains(first) else {
      sink.note(
        "no-transcript", .error, line: 1,
        "the text is not JSON, as \(sink.format.rawValue), which was named as its format, is",
        expected: "the right --from, or none, so that the format is recognised")
      return nil
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader().read(bytes)
    } catch {
      // Perhaps a list with an element a line.
      if let match = JSONLineList(bytes).vendor(into: &sink) { return match }
      sink.note(error)
      return nil
    }
    let lines = LineFinder(bytes[...])
    if let match = VendorSniffer.find(in: value, lines: lines, as: sink.format) { return match }
    sink.note(
      "no-transcript", .error,
      "the text does not look like \(sink.format.rawValue), which was named as its format",
      expected: "the right --from, or none, so that the format is recognised")
    return nil
  }
}
