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
    let isVague = ["id", "request_id", "RequestId"].contains(member.key)
    return Refusal(
      id: isVague ? "no-transcript" : "unfinished-task",
      message: "the file has the number of a task ('\(member.key)') and no words",
      expected: "the result of the task, asked for with this number",
      line: lines.line(at: member.keyOffset))
  }
}
