import JSONCoding

/// A task that failed.
enum FailedTask {
  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    guard let status = TaskStatus(object), status.state == .failed else { return nil }
    let reasons = [
      "message", "ErrorMsg", "err_msg", "error", "FailureReason", "error_message", "reason",
      "failure_detail", "StatusText",
    ]
    let reason = reasons.lazy.compactMap { key in
      object.lenient(key)?.value.string ?? object.lenient(key)?.value.at("message")?.string
    }.first { !$0.isEmpty && !status.shown.hasSuffix($0) }
    return Refusal(
      id: status.isVague ? "no-transcript" : "failed-task",
      message: "the recognition failed (\(status.shown))"
        + (reason.map { ": " + String($0.prefix(120)) } ?? ""),
      expected: "the result of a task that succeeded", line: lines.line(at: status.offset))
  }
}

/// A recording in which nothing was recognised.
enum NothingRecognised {
  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    guard let member = object.lenient("StatusText"),
      member.value.string == "SUCCESS_WITH_NO_VALID_FRAGMENT"
    else { return nil }
    return Refusal(
      id: "not-a-transcript",
      message: "no speech was recognised in the recording (SUCCESS_WITH_NO_VALID_FRAGMENT)",
      expected: "the result of a recording in which somebody speaks",
      line: lines.line(at: member.keyOffset))
  }
}

/// A task that has not finished.
enum WaitingTask {
  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    if let status = TaskStatus(object), status.state == .waiting {
      return Refusal(
        id: status.isVague ? "no-transcript" : "unfinished-task",
        message: "the recognition has not finished (\(status.shown))",
        expected: "the result, asked for again after the task has finished",
        line: lines.line(at: status.offset))
    }
    // A long operation of Google says how far it is.
    let metadata = object.lenient("metadata")?.value
    if let percent = metadata?.at("progressPercent"), object.lenient("response") == nil,
      object.lenient("done")?.value.bool != true
    {
      return Refusal(
        id: "unfinished-task",
        message:
          "the recognition has not finished (progressPercent: \(percent.lenientText ?? "?"))",
        expected: "the operation, asked for again when it has \"done\": true and a response",
        line: lines.line(at: object.member("metadata")?.keyOffset ?? 0))
    }
    return nil
  }
}

/// The answer to an order: a number to ask with.
enum NumberOfTask {
  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    let keys = [
      "task_id", "TaskId", "orderId", "job_id", "request_id", "RequestId", "transcript_id", "id",
    ]
    let nested = object.members.contains { member in
      switch member.value {
      case .array(let elements): !elements.isEmpty
      case .object: true
      case .string(let text): text.utf8.count > 80
      default: false
      }
    }
    guard !nested, object.members.count <= 8,
      let member = keys.lazy.compactMap({ object.lenient($0) }).first
    else { return nil }
    // Answers of any kind have the number of a request; an answer with nothing else is an order's.
    let isVague =
      member.key == "id"
      || ["request_id", "RequestId"].contains(member.key) && object.members.count > 2
    return Refusal(
      id: isVague ? "no-transcript" : "unfinished-task",
      message: "the file has the number of a task ('\(member.key)') and no words",
      expected: "the result of the task, asked for with this number",
      line: lines.line(at: member.keyOffset))
  }
}
