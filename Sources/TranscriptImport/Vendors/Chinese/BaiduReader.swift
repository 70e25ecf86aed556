import JSONCoding
import Diagnostics
import Transcripts

/// Reads results of Baidu's audio file transcription (aasr): many tasks in one file, a call each.
enum BaiduReader: VendorReader {
  static let format = TranscriptFormat.baidu
  static let name = Phrase(zh: "百度音频文件转写", en: "Baidu audio file transcription")

  static func sign(of value: JSONValue) -> String? {
    if value.at("tasks_info")?.begins({ isResult($0.at("task_result")) }) ?? false {
      return "tasks_info[].task_result.detailed_result"
    }
    return isResult(value.at("task_result") ?? value) ? "detailed_result[].res" : nil
  }

  private static func isResult(_ value: JSONValue?) -> Bool {
    value?.opened.at("detailed_result")?.begins { $0.has("res", "begin_time") } ?? false
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard let tasks = document.value.at("tasks_info") else {
      let result = document.value.at("task_result") ?? document.value
      return [read(result.opened, document)]
    }
    let list = document.objects(tasks)
    return list.compactMap { task, line in
      guard let result = task.at("task_result"), isResult(result) else {
        sink.note(
          "unfinished-result", .error, line: line,
          "the task '\(task.at("task_id")?.lenientText ?? "?")' has no words: "
            + (task.at("task_status")?.string ?? "no status"),
          expected: "a task whose task_status is Success")
        return nil
      }
      var call = read(result.opened, document)
      call.line = line
      // Offsets of the inner text mean nothing in the file.
      if result.string != nil { for index in call.turns.indices { call.turns[index].line = line } }
      if list.count > 1 { call.facts.id = task.at("task_id")?.lenientText }
      return call
    }
  }

  private static func read(_ result: JSONValue, _ document: VendorDocument) -> DraftCall {
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(result.at("audio_duration")))
    for (sentence, line) in document.objects(result.at("detailed_result")) {
      var text = sentence.at("res")?.string ?? ""
      for piece in sentence.at("res")?.array ?? JSONArray([]) {
        // The others are alternatives to the first.
        text = piece.string ?? ""
        break
      }
      var turn = DraftTurn(text: text, line: line)
      turn.start = VendorTime.milliseconds(sentence.at("begin_time"))
      turn.end = VendorTime.milliseconds(sentence.at("end_time"))
      turn.speaker = sentence.at("speaker", "speaker_id", "role", "spk")?.lenientText
      turn.audioChannel = sentence.at("channel", "channel_id")?.lenientInt
      call.turns.append(turn)
    }
    call.settleChannels()
    return call
  }
}
