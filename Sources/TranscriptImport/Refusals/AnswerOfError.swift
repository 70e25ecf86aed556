import JSONCoding

/// An answer that says what went wrong: a code and a message.
enum AnswerOfError {
  private static let codes = [
    "err_code", "error_code", "errorCode", "Code", "err_no", "errno", "ret_code", "status_code",
  ]
  private static let messages = [
    "err_msg", "error_msg", "error_message", "errorMessage", "Message", "descInfo", "errmsg", "msg",
    "desc", "failed", "detail", "error",
  ]
  private static let successes: Set<String> = [
    "success", "ok", "succeeded", "none", "0", "200", "000000", "1000", "10000", "20000000",
    "21050000",
  ]
  /// Codes that say that a task is still at work, or that it was taken.
  private static let waits: Set<String> = ["2000", "2001", "20000001", "20000002", "26606"]

  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    guard TaskStatus(object)?.state != .waiting,
      let code = codes.lazy.compactMap({ object.lenient($0) }).first,
      let message = messages.lazy.compactMap({ object.lenient($0)?.value.string }).first,
      !message.isEmpty, let word = code.value.lenientText, word.utf8.count <= 80,
      !successes.contains(word.lowercased()), !waits.contains(word),
      !successes.contains(message.lowercased()),
      object.members.allSatisfy({ ($0.value.array?.isEmpty ?? true) && $0.value.object == nil })
    else { return nil }
    // Any program has codes and messages; a word, or a key of its own, says that it is an error.
    let isPlain = word.contains(where: \.isLetter) || code.key.lowercased().contains("err")
    return Refusal(
      id: isPlain ? "failed-task" : "no-transcript",
      message: "the service answered with an error (\(word)): \(message.prefix(120))",
      expected: "the result of a task that succeeded", line: lines.line(at: code.keyOffset))
  }
}
