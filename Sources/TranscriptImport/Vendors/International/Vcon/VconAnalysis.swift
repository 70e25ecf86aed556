import JSONCoding
import Transcripts

/// Reads a transcript among the analyses of a vCon.
enum VconAnalysis {
  /// Other analyses, such as summaries, are no transcripts whatever is in them.
  private static func mayBeTranscript(_ analysis: JSONValue) -> Bool {
    let type = analysis.at("type")?.string?.lowercased() ?? ""
    return type.contains("transcri") || type == "analysis_info" || type.isEmpty
  }

  /// The call that an analysis holds; `nil` when it is something else.
  static func read(
    _ analysis: JSONValue, line: Int, in document: VendorDocument, into sink: inout ImportSink
  ) -> DraftCall? {
    guard mayBeTranscript(analysis), var body = analysis.at("body", "transcript") else {
      return nil
    }
    var lines = document.part.lines
    if var text = body.string {
      let encoding = analysis.at("encoding")?.string?.lowercased() ?? ""
      if encoding.hasPrefix("base64") {
        guard let decoded = Base64.text(of: text) else { return nil }
        text = decoded
      }
      guard let inner = Unwrapper.parse(text) else {
        return plainText(text, line: line, into: &sink)
      }
      body = inner
      lines = LineFinder(fixed: line)
    }
    if let match = VendorSniffer.find(in: body, lines: lines), match.reader != VconReader.self {
      return match.read(into: &sink).first { !$0.turns.isEmpty }
    }
    return spoken(body, lines: lines)
  }

  /// A list of speakers with messages, bare or under a key.
  private static func spoken(_ body: JSONValue, lines: LineFinder) -> DraftCall? {
    let list =
      body.array == nil
      ? body.at("transcript", "segments", "utterances", "messages", "turns", "dialog") : body
    guard let elements = list?.array else {
      guard let text = body.at("transcript", "text")?.string, !text.isEmpty else { return nil }
      var call = DraftCall()
      call.turns = [DraftTurn(text: text, line: lines.line(at: 0))]
      return call
    }
    var call = DraftCall()
    call.timing = .seconds
    for (index, element) in elements.enumerated() {
      guard let text = element.at("message", "text", "transcript", "content", "body")?.string
      else { continue }
      var turn = DraftTurn(text: text.trimmed, line: lines.line(at: elements.offset(at: index)))
      turn.speaker = element.at("speaker", "speaker_name", "name", "party", "label")?.lenientText
      turn.roleWord = element.at("role")?.lenientText
      turn.start = VendorTime.seconds(element.at("start", "start_time", "timestamp"))
      turn.end = VendorTime.seconds(element.at("end", "end_time"))
      if turn.end == nil, let start = turn.start,
        let length = VendorTime.seconds(element.at("duration"))
      {
        turn.end = Timeline.rounded(start + length)
      }
      call.turns.append(turn)
    }
    // Moments are no offsets.
    if call.turns.contains(where: { ($0.start ?? 0) > 1e8 }) {
      for index in call.turns.indices {
        (call.turns[index].start, call.turns[index].end) = (nil, nil)
      }
    }
    return call.turns.isEmpty ? nil : call
  }

  private static func plainText(
    _ text: String, line: Int, into sink: inout ImportSink
  ) -> DraftCall? {
    guard !text.trimmed.isEmpty else { return nil }
    let reader = PlainTextReader(lines: TextLine.split(Array(text.utf8)))
    var call = reader.labelledLines >= 2 ? reader.read(into: &sink).first : nil
    if call == nil {
      call = DraftCall()
      call?.turns = [DraftTurn(text: text, line: line)]
    }
    for index in call?.turns.indices ?? 0..<0 { call?.turns[index].line = line }
    return call
  }
}
