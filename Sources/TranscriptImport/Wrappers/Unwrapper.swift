import JSONCoding

/// One part of a file that may be a document of its own.
struct WrappedPart {
  var value: JSONValue
  /// The keys that lead to it, such as `Response.Data`; empty for the whole.
  var path: String
  /// What lies around it, the whole first.
  var wrappers: [JSONValue]
  var lines: LineFinder
}

/// Takes documents out of what people export around them: a whole answer of a service, its inner
/// data, or JSON written into a string.
enum Unwrapper {
  /// How many wrappers are opened.
  static let depth = 3

  /// The value itself and what is wrapped in it, the outermost first.
  ///
  /// O(text): every string is read at most once for each level.
  static func parts(of value: JSONValue, lines: LineFinder) -> [WrappedPart] {
    var parts = [WrappedPart(value: value, path: "", wrappers: [], lines: lines)]
    var next = 0
    var level = [0]
    for _ in 0..<depth {
      for index in level { open(parts[index], into: &parts) }
      next += level.count
      level = Array(next..<parts.count)
      if level.isEmpty || parts.count > 200 { break }
    }
    return parts
  }

  private static func open(_ part: WrappedPart, into parts: inout [WrappedPart]) {
    switch part.value {
    case .string(let text):
      guard let inner = parse(text) else { return }
      // Offsets of the inner text mean nothing in the file.
      parts.append(
        WrappedPart(
          value: inner, path: part.path, wrappers: part.wrappers,
          lines: LineFinder(fixed: part.lines.line(at: 0))))
    case .array(let elements):
      guard elements.count == 1, let only = elements.first, only.object != nil else { return }
      parts.append(
        WrappedPart(
          value: only, path: part.path + "[0]", wrappers: part.wrappers + [part.value],
          lines: part.lines))
    case .object(let object):
      for member in object.members { open(member, of: part, into: &parts) }
    default: break
    }
  }

  private static func open(
    _ member: JSONObject.Member, of part: WrappedPart, into parts: inout [WrappedPart]
  ) {
    let path = part.path.isEmpty ? member.key : "\(part.path).\(member.key)"
    let wrappers = part.wrappers + [part.value]
    if let text = member.value.string {
      guard let inner = parse(text) else { return }
      parts.append(
        WrappedPart(
          value: inner, path: path, wrappers: wrappers,
          lines: LineFinder(fixed: part.lines.line(at: member.offset))))
    } else if keys.contains(folded(member.key)) {
      switch member.value {
      case .object, .array:
        parts.append(
          WrappedPart(value: member.value, path: path, wrappers: wrappers, lines: part.lines))
      default: break
      }
    }
  }

  /// The object or array that a string holds; `nil` for other strings.
  static func parse(_ text: String) -> JSONValue? {
    guard text.utf8.count > 2,
      let first = text.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "\"")
    else { return nil }
    guard let value = try? JSONReader().read(Array(text.utf8)) else { return nil }
    switch value {
    case .object, .array: return value
    // A string in a string.
    case .string(let inner): return inner.utf8.count < text.utf8.count ? parse(inner) : nil
    default: return nil
    }
  }

  private static func folded(_ key: String) -> String {
    key.utf8.count > 24 ? "" : key.lowercased().filter { $0 != "_" && $0 != "-" }
  }

  /// Whether a key is one under which documents are wrapped.
  static func isWrapper(_ key: String) -> Bool { keys.contains(folded(key)) }

  /// The keys, without case and `_`, under which documents are wrapped.
  static let keys: Set<String> = [
    "response", "data", "result", "results", "content", "body", "output", "payload", "resp", "rsp",
    "res", "json", "jsonstr", "value", "text", "detail", "details", "info", "record", "call",
    "conversation", "transcript", "transcription", "transcripts", "asr", "asrresult", "recognition",
    "recognitionresult", "orderresult", "message", "event", "artifact", "analysis", "ticket",
    "tickets", "chat", "task", "job", "resultinfo", "returnvalue", "return", "items", "calls",
    "conversations", "records", "taskresult", "input", "raw", "list", "rows", "datalist",
    "calllist",
    "recordlist",
  ]
}
