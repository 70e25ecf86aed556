import Diagnostics
import JSONCoding

/// The calls of a long JSON array, an element at a time, so that it needs the memory of one element.
///
/// Only for arrays whose elements are whole calls; the turns of a list of turns belong together.
struct JSONArrayCalls {
  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  /// Elements so far.
  private var count = 0
  private var hasFailed = false
  /// What the elements are.
  private(set) var format = TranscriptFormat.json

  /// Looks at the first element; `nil` when this is no array, or its first element is not a call.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - options: How the text is read.
  init?(_ bytes: [UInt8], options: ImportOptions) {
    self.bytes = bytes
    guard let open = bytes.firstIndex(where: { $0 > 0x20 }), bytes[open] == UInt8(ascii: "[")
    else { return nil }
    index = open + 1
    for byte in bytes[..<index] where byte == 0x0A { line += 1 }
    var first = self
    var sink = ImportSink(source: "", options: options, format: .json)
    guard let element = first.nextElement(), let object = first.object(element, &sink),
      case .calls(let calls) = Self.route(object, first.context(element), &sink),
      let call = calls.first
    else { return nil }
    format = call.format ?? .json
  }

  /// The calls of the next element; `nil` at the end.
  ///
  /// Time is linear in the element.
  mutating func next(into sink: inout ImportSink) -> [DraftCall]? {
    guard !hasFailed else { return nil }
    guard let element = nextElement() else {
      noteOpenEnd(into: &sink)
      return nil
    }
    defer { for byte in bytes[element] where byte == 0x0A { line += 1 } }
    count += 1
    guard let object = object(element, &sink) else { return hasFailed ? nil : [] }
    switch Self.route(object, context(element), &sink) {
    case .calls(var calls):
      for call in calls.indices { calls[call].record = count }
      return calls
    case .nothing: return []
    case .turn, .unknown:
      sink.note(
        "no-transcript", .error, at: 0, in: context(element),
        "element \(count) is neither a call nor a turn",
        expected: "'turns' with role and text, or a turn with speaker and text")
      return []
    }
  }

  private func noteOpenEnd(into sink: inout ImportSink) {
    guard index >= bytes.count else { return }
    sink.note(
      "bad-json", .error, line: line, "the array is not closed", expected: "']' at its end")
  }

  private func context(_ element: Range<Int>) -> RecordContext {
    RecordContext(bytes: bytes[element], line: line)
  }

  private static func route(
    _ object: JSONObject, _ context: RecordContext, _ sink: inout ImportSink
  ) -> RoutedRecord {
    var lines = LineCursor(context)
    return RecordRouter(context: context).route(object, at: 0, lines: &lines, sink: &sink)
  }

  private mutating func object(_ element: Range<Int>, _ sink: inout ImportSink) -> JSONObject? {
    do throws(JSONError) {
      let value = try JSONReader().read(bytes[element], line: line)
      if let object = value.object { return object }
      sink.note(
        "wrong-type", .error, at: 0, in: context(element), "element \(count) is \(value.kind)",
        expected: "an object with a call or a turn")
    } catch {
      // Where the element ends is not sure then, so nothing below it is read.
      hasFailed = true
      sink.note(error)
    }
    return nil
  }

  /// The bytes of the next element; `nil` at the end of the array.
  private mutating func nextElement() -> Range<Int>? {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    guard index < bytes.count, bytes[index] != UInt8(ascii: "]") else { return nil }
    let start = index
    var depth = 0
    var isString = false
    while index < bytes.count {
      let byte = bytes[index]
      if isString {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") { isString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return start..<index }
          depth -= 1
        case UInt8(ascii: ",") where depth == 0: return start..<index
        default: break
        }
      }
      index += 1
    }
    index = min(index, bytes.count)
    return start..<index
  }
}
