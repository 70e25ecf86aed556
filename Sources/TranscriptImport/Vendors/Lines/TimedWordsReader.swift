import Diagnostics
import Transcripts

/// Reads a CTM file (`call 1 0.520 0.238 Thank 0.97`), with the speakers of an RTTM file beside it.
struct TimedWordsReader {
  let bytes: [UInt8]

  /// Whether a line has the five or six columns of a word.
  static func isLine(_ line: ColumnLine) -> Bool {
    (5...6).contains(line.columns.count) && line.number(2) != nil && line.number(3) != nil
      && (line.columns.count == 5 || line.number(5) != nil || line.columns[5] == "NA")
      && line.columns[1].utf8.count <= 2
  }

  /// A call for each recording, in the order of the file.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    let lines = ColumnLine.split(bytes)
    let companion = CompanionNames.with(extension: "rttm", of: sink.source)
    let turns = sink.companion(companion).map { SpeakerTurns(ColumnLine.split($0)) }
    let channels = Set(lines.filter(Self.isLine).map { $0.columns[1] }).sorted()
    var order: [String] = []
    var groupers: [String: WordGrouper] = [:]
    var last: Int?
    for line in lines {
      guard Self.isLine(line), let start = line.number(2), let length = line.number(3),
        start >= 0, length >= 0
      else {
        sink.report.drop(Phrase(zh: "不是词的行", en: "lines without a word"), line: line.number)
        continue
      }
      let file = line.columns[0]
      if groupers[file] == nil {
        groupers[file] = WordGrouper()
        order.append(file)
        last = nil
      }
      var word = SpokenWord(
        text: line.columns[4], start: start, end: Timeline.rounded(start + length),
        line: line.number)
      word.confidence = line.number(5)
      if let turns {
        last = turns.span(of: (start, start + length), in: file, after: last) ?? last
        word.speaker = last.flatMap { turns.speaker($0, in: file) }
      } else if channels.count == 2 {
        word.speaker = line.columns[1]
        word.audioChannel = channels.firstIndex(of: line.columns[1])
      }
      groupers[file]?.add(word)
    }
    if turns == nil, channels.count != 2 {
      sink.note(
        "no-speakers", .warning, line: 1, "a CTM file has words and times and no speakers",
        expected: "the RTTM file '\(companion)' beside it")
    }
    return order.enumerated().map { index, file in
      var call = DraftCall()
      call.record = index + 1
      call.timing = Phrase(zh: "秒，开始和时长", en: "seconds, start and length")
      call.facts.id = file
      call.turns = groupers[file]?.turns() ?? []
      call.line = call.turns.first?.line ?? 1
      return call
    }
  }
}
