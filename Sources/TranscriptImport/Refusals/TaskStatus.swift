import JSONCoding

/// What a task says about its own state, under the names that services use for it.
struct TaskStatus {
  enum State { case failed, waiting, done }

  var state: State
  /// The key and its value, such as `task_status: RUNNING`.
  var shown: String
  var offset: Int

  private static let keys = [
    "task_status", "StatusText", "StatusStr", "TranscriptionJobStatus", "CallAnalyticsJobStatus",
    "JobStatus", "job_status", "status_text", "status", "state", "done", "failType",
  ]
  private static let failures: Set<String> = [
    "failed", "failure", "fail", "error", "rejected", "canceled", "cancelled", "expired",
    "task_failed", "failtype",
  ]
  private static let waits: Set<String> = [
    "pending", "running", "queued", "queueing", "waiting", "processing", "in_progress",
    "inprogress", "ongoing", "doing", "transcribing", "notstarted", "not_started", "created",
    "submitted", "uploading", "new", "accepted", "started",
  ]
  private static let ends: Set<String> = [
    "success", "succeeded", "completed", "complete", "finished", "done", "finish", "transcribed",
    "ok", "success_with_no_valid_fragment",
  ]

  init?(_ object: JSONObject) {
    for key in Self.keys {
      guard let member = object.lenient(key), let state = Self.state(member) else { continue }
      self.state = state
      let shown = member.value.bool.map { "\($0)" } ?? member.value.lenientText ?? ""
      self.shown = "\(member.key): \(shown.prefix(60))"
      offset = member.keyOffset
      return
    }
    return nil
  }

  private static func state(_ member: JSONObject.Member) -> State? {
    let key = member.key.lowercased()
    if key == "done" { return member.value.bool.map { $0 ? .done : .waiting } }
    if key == "failtype" { return member.value.int.map { $0 == 0 ? .done : .failed } }
    guard let word = member.value.string?.lowercased() else { return nil }
    if failures.contains(word) || word.hasSuffix("_error") || word.hasSuffix("_failed") {
      return .failed
    }
    if waits.contains(word) { return .waiting }
    return ends.contains(word) ? .done : nil
  }
}

/// A task that failed.
enum FailedTask {
  static func refusal(_ object: JSONObject, _ part: WrappedPart) -> Refusal? {
    guard let status = TaskStatus(object), status.state == .failed else { return nil }
    let reasons = [
      "message", "ErrorMsg", "err_msg", "error", "FailureReason", "error_message", "reason",
      "failure_detail", "StatusText",
    ]
    let reason = reasons.lazy.compactMap { key in
      object.lenient(key)?.value.string ?? object.lenient(key)?.value.at("message")?.string
    }.first { !$0.isEmpty && !status.shown.hasSuffix($0) }
    return Refusal(
      id: "failed-task",
      message: "the recognition failed (\(status.shown))"
        + (reason.map { ": " + String($0.prefix(120)) } ?? ""),
      expected: "the result of a task that succeeded", line: part.lines.line(at: status.offset))
  }
}

/// A task that has not finished.
enum UnfinishedTask {
  static func refusal(_ object: JSONObject, _ part: WrappedPart) -> Refusal? {
    if let status = TaskStatus(object), status.state == .waiting {
      return Refusal(
        id: "unfinished-task",
        message: "the recognition has not finished (\(status.shown))",
        expected: "the result, asked for again after the task has finished",
        line: part.lines.line(at: status.offset))
    }
    // The answer to an order: a number to ask with.
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
    return Refusal(
      id: "unfinished-task",
      message: "the file has the number of a task ('\(member.key)') and no words",
      expected: "the result of the task, asked for with this number",
      line: part.lines.line(at: member.keyOffset))
  }
}
