import JSONCoding

/// What a task says about its own state, under the names that services use for it.
struct TaskStatus {
  enum State { case failed, waiting, done }

  var state: State
  /// The key and its value, such as `task_status: RUNNING`.
  var shown: String
  var offset: Int
  /// Whether files of any kind may say such a thing.
  var isVague = false

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

  /// Reads the state of a task; `nil` when the object says nothing of the kind.
  init?(_ object: JSONObject) {
    // iFlytek numbers the states of an order.
    if object.lenient("orderId") != nil, let member = object.lenient("status"),
      let number = member.value.int
    {
      state = number < 0 ? .failed : number == 4 ? .done : .waiting
      shown = "\(member.key): \(number)"
      offset = member.keyOffset
      return
    }
    // The older service of iFlytek puts the state of an order into its data, as text.
    if object.lenient("err_no")?.value.int == 0, let member = object.lenient("data"),
      let text = member.value.string, !text.isEmpty, Unwrapper.parse(text)?.array == nil
    {
      state = .waiting
      let state = Unwrapper.parse(text)?.at("status")?.lenientText
      shown = state.map { "status: \($0)" } ?? "\(member.key): \(text.prefix(40))"
      offset = member.keyOffset
      return
    }
    // A number and a word for it: {"code": 2000, "message": "in process"}.
    if object.lenient("code") != nil, let member = object.lenient("message"),
      let word = member.value.string?.lowercased(),
      Self.waits.contains(word) || ["in process", "in queue", "in progress"].contains(word)
    {
      state = .waiting
      shown = "\(member.key): \(word)"
      offset = member.keyOffset
      return
    }
    for key in Self.keys {
      guard let member = object.lenient(key), let state = Self.state(member) else { continue }
      self.state = state
      let shown = member.value.bool.map { "\($0)" } ?? member.value.lenientText ?? ""
      self.shown = "\(member.key): \(shown.prefix(60))"
      offset = member.keyOffset
      isVague =
        ["status", "state"].contains(member.key) && !Self.isTask(object, word: shown.lowercased())
      return
    }
    return nil
  }

  /// Words that tasks have and hardly anything else.
  private static let taskWords: Set<String> = [
    "queued", "queueing", "in_progress", "inprogress", "running", "processing", "transcribing",
    "notstarted", "not_started", "waiting", "pending", "error", "failed", "failure", "rejected",
    "task_failed",
  ]
  private static let speechParts = [
    "audio", "media", "transcri", "speech", "recogn", "language", "locale", "utterance",
  ]

  /// Whether an object with a status is a task of a recogniser: it speaks of sound or language, or
  /// it is small and has nothing in it but facts about a task.
  private static func isTask(_ object: JSONObject, word: String) -> Bool {
    guard taskWords.contains(word) else { return false }
    let speaksOfSound = object.members.contains { member in
      let key = member.key.lowercased()
      let text = member.value.string?.lowercased() ?? ""
      return speechParts.contains { key.contains($0) || text.utf8.count < 400 && text.contains($0) }
    }
    guard !speaksOfSound, object.members.count <= 8 else { return speaksOfSound }
    return object.members.allSatisfy { member in
      switch member.value {
      case .array(let elements): elements.isEmpty
      case .object(let inner): inner.members.allSatisfy { $0.value.array?.isEmpty ?? true }
      // An address without a word about sound may be that of any job.
      case .string(let text): text.utf8.count <= 200 && !text.contains("://")
      default: true
      }
    }
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
