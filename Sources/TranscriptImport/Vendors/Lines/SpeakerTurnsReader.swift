import Diagnostics
import Transcripts

/// Reads an RTTM file by itself: it says who speaks when and hardly ever what.
struct SpeakerTurnsReader {
  let bytes: [UInt8]

  /// Calls of the words that are in the file; otherwise the sink is told where they are.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    let turns = SpeakerTurns(ColumnLine.split(bytes))
    guard !turns.words.isEmpty else {
      let companion = CompanionNames.with(extension: "ctm", of: sink.source)
      if sink.companion(companion) != nil {
        sink.noteCompanion(of: companion)
      } else {
        sink.note(
          "not-a-transcript", .error, line: 1,
          "an RTTM file says who speaks when, and no words",
          expected: "the CTM file with the words, '\(companion)', beside it")
      }
      return []
    }
    var order: [String] = []
    var groupers: [String: WordGrouper] = [:]
    for (file, word) in turns.words {
      if groupers[file] == nil { order.append(file) }
      groupers[file, default: WordGrouper()].add(word)
    }
    return order.enumerated().map { index, file in
      var call = DraftCall()
      call.record = index + 1
      call.facts.id = file
      call.timing = Phrase(zh: "秒，开始和时长", en: "seconds, start and length")
      call.turns = groupers[file]?.turns() ?? []
      return call
    }
  }
}

extension ImportSink {
  /// Tells that a file belongs to another, with which it is read.
  mutating func noteCompanion(of other: String) {
    note(
      "companion-file", .note,
      "the file has no words of its own; it is read together with '\(other)'",
      expected: "'\(other)', or the folder that both are in")
  }
}
