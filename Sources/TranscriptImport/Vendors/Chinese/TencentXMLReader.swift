import Diagnostics
import Transcripts

/// Reads results of Tencent Cloud's recording transcription as its object storage writes them: XML
/// with a `SpeechRecognitionResult` for each job.
///
/// The names are those of the JSON; lists are elements that are repeated. Sentences stand in
/// `ResultDetail`, in the `sentence_list` of a `FlashResult`, or in the flat text of `Result`.
struct TencentXMLReader: XMLEvents {
  /// A job as it is read.
  private struct Job {
    var call = DraftCall()
    var state = ""
    var code = ""
    var message = ""
    var flatText = ""
    var line: Int
  }

  private var jobs: [Job] = []
  private var path: [String] = []
  private var text = ""
  private var lineOfText = 1
  private var sentence: [String: String] = [:]
  private var sentenceLine = 1
  /// The channel that is being read, and its first sentence; either may stand first.
  private var channel: Int?
  private var firstOfChannel = 0

  /// Whether a text is such a result, or such a job before it has one.
  static func isSuch(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return head.contains("<JobsDetail") && head.contains("SpeechRecognition")
  }

  /// The calls of the jobs that have finished; the others are noted.
  static func calls(_ bytes: [UInt8], _ sink: inout ImportSink) -> [DraftCall] {
    do throws(XMLFailure) {
      let reader = try XMLText.read(decoded: bytes, into: TencentXMLReader())
      return reader.calls(&sink)
    } catch {
      sink.note(error.id, .error, line: error.line, error.message, expected: error.expected)
      return []
    }
  }

  // MARK: Events

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    path.append(name)
    text = ""
    lineOfText = line
    switch name {
    case "JobsDetail": jobs.append(Job(line: line))
    case "FlashResult":
      channel = nil
      firstOfChannel = jobs.last?.call.turns.count ?? 0
    case "ResultDetail", "sentence_list":
      sentence = [:]
      sentenceLine = line
    default: break
    }
  }

  mutating func text(_ text: String) { self.text += text }

  mutating func end(_ name: String) {
    defer {
      path.removeLast()
      text = ""
    }
    guard !jobs.isEmpty else { return }
    let (job, parent) = (jobs.count - 1, path.dropLast().last)
    switch (parent, name) {
    case (_, "ResultDetail"), (_, "sentence_list"): finishSentence(of: job)
    // What belongs to single words lies deeper.
    case ("ResultDetail", _), ("sentence_list", _): sentence[name] = text
    case ("FlashResult", "channel_id"): channel = Int(text.trimmed)
    case (_, "FlashResult"):
      for index in jobs[job].call.turns.indices.dropFirst(firstOfChannel) {
        jobs[job].call.turns[index].audioChannel = channel
      }
    case ("SpeechRecognitionResult", "Result"):
      jobs[job].flatText = text
      jobs[job].line = lineOfText
    case ("SpeechRecognitionResult", "AudioTime"):
      jobs[job].call.facts.duration = Double(text.trimmed).flatMap {
        $0 > 0 && $0 < 1e9 ? $0 : nil
      }
    case ("JobsDetail", "State"): jobs[job].state = text.trimmed
    case ("JobsDetail", "Code"): jobs[job].code = text.trimmed
    case ("JobsDetail", "Message"): jobs[job].message = text.trimmed
    default: break
    }
  }

  private mutating func finishSentence(of job: Int) {
    let words =
      sentence["FinalSentence"] ?? sentence["SliceSentence"].map(WordJoint.joined)
      ?? sentence["text"] ?? ""
    var turn = DraftTurn(text: words.trimmed, line: sentenceLine)
    turn.start = seconds("StartMs") ?? seconds("start_time")
    turn.end = seconds("EndMs") ?? seconds("end_time")
    turn.speaker = (sentence["SpeakerId"] ?? sentence["speaker_id"]).map(\.trimmed)
    jobs[job].call.turns.append(turn)
    sentence = [:]
  }

  private func seconds(_ key: String) -> Double? {
    sentence[key].flatMap { Double($0.trimmed) }.flatMap { $0.isFinite ? $0 / 1000 : nil }
  }

  // MARK: Calls

  private func calls(_ sink: inout ImportSink) -> [DraftCall] {
    var calls: [DraftCall] = []
    for (index, job) in jobs.enumerated() {
      var call = job.call
      call.record = index + 1
      call.line = call.turns.first?.line ?? job.line
      if call.turns.isEmpty {
        call.turns = TencentFlatText.turns(in: job.flatText, line: job.line, step: 1)
      }
      guard !call.turns.isEmpty else {
        refuse(job, &sink)
        continue
      }
      call.timing = .milliseconds
      call.turns = call.turns.inOrderOfTime()
      if Set(call.turns.map(\.audioChannel)).count > 1 {
        for index in call.turns.indices {
          call.turns[index].speaker = call.turns[index].audioChannel.map(String.init)
        }
      } else {
        TencentSpeechReader.settleSpeakers(of: &call)
      }
      calls.append(call)
    }
    return calls
  }

  private func refuse(_ job: Job, _ sink: inout ImportSink) {
    let shown = "State: \(job.state.isEmpty ? "?" : job.state)"
    if ["submitted", "running", "pause", "waiting"].contains(job.state.lowercased()) {
      sink.note(
        "unfinished-task", .error, line: job.line,
        "the recognition has not finished (\(shown))",
        expected: "the result, asked for again after the task has finished")
    } else if job.state.lowercased() == "success" {
      sink.note(
        "not-a-transcript", .error, line: job.line, "no speech was recognised in the recording",
        expected: "the result of a recording in which somebody speaks")
    } else {
      let reason = job.message.isEmpty ? job.code : job.message
      sink.note(
        "failed-task", .error, line: job.line,
        "the recognition failed (\(shown))" + (reason.isEmpty ? "" : ": \(reason.prefix(120))"),
        expected: "the result of a task that succeeded")
    }
  }
}
