import JSONCoding
import Transcripts

/// Finds the list in a long JSON text whose elements can be read one at a time.
///
/// The list may be the whole text, lie in a few objects (`{"data": {"calls": […]}}`), be an object
/// of calls under their ids, or be texts that follow one another. Whether its elements stand by
/// themselves is tried: two of them must give what each gives, and more than one.
struct LongJSON {
  /// Objects around the list.
  private static let depth = 4

  let pages: TextPages
  /// The beginning of the text, in which the list must begin.
  let head: [UInt8]
  let importer: TranscriptImporter

  /// The calls of the text; `nil` where it has to be read as a whole.
  ///
  /// O(head).
  func calls(into sink: inout ImportSink) -> RecordCalls? {
    guard var place = head.firstIndex(where: { $0 > 0x20 }) else { return nil }
    var prefix: [UInt8] = []
    var suffix: [UInt8] = []
    for _ in 0..<Self.depth {
      if head[place] == UInt8(ascii: "[") {
        if let end = end(of: place) { return prefix.isEmpty ? sequence(place, end, &sink) : nil }
        return candidate(
          .array, at: place + 1, prefix + [UInt8(ascii: "[")], [UInt8(ascii: "]")] + suffix, &sink)
      }
      guard head[place] == UInt8(ascii: "{") else { return nil }
      if let end = end(of: place) { return prefix.isEmpty ? sequence(place, end, &sink) : nil }
      guard let open = openMember(of: place) else { return nil }
      let braces = (prefix + [UInt8(ascii: "{")], [UInt8(ascii: "}")] + suffix)
      if open.objects >= 2,
        let calls = candidate(.object, at: place + 1, braces.0, braces.1, &sink)
      {
        return calls
      }
      prefix += head[place..<open.value]
      suffix = braces.1
      place = open.value
    }
    return nil
  }

  /// Texts that follow one another, of which the first ends here.
  private func sequence(
    _ start: Int, _ end: Int, _ sink: inout ImportSink
  ) -> RecordCalls? {
    guard let next = head[end...].first(where: { $0 > 0x20 && $0 != UInt8(ascii: ",") }),
      next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
    else { return nil }
    let lineEnd = head[start...].firstIndex(of: 0x0A) ?? head.count
    let isOnLine = (try? JSONReader().read(head[start..<lineEnd])) != nil
    return candidate(isOnLine ? .lines : .sequence, at: start, [], [], &sink)
  }

  /// The calls of a list, if its elements stand by themselves.
  private func candidate(
    _ place: JSONElements.Place, at start: Int, _ prefix: [UInt8], _ suffix: [UInt8],
    _ sink: inout ImportSink
  ) -> RecordCalls? {
    let line = 1 + head[..<start].count { $0 == 0x0A }
    let elements = JSONElements(
      pages, at: start, line: line, in: place, limit: importer.options.limits.documentBytes)
    guard let calls = RecordCalls(elements, into: &sink) else { return nil }
    var sample = elements
    guard !calls.isOfTurns, case .element(let first) = sample.next(),
      case .element(let second) = sample.next()
    else { return calls }
    let one = read([first], place, prefix, suffix)
    let two = read([first, second], place, prefix, suffix)
    var trial = calls
    var alone = ImportSink(source: sink.source, options: importer.options, format: calls.format)
    for draft in trial.next(into: &alone) ?? [] { alone.add(draft) }
    guard !one.isEmpty, two.count > one.count, Array(two.prefix(one.count)) == one,
      alone.calls.map(\.transcript) == one
    else { return nil }
    return calls
  }

  /// What some elements give, with nothing else in the list.
  private func read(
    _ elements: [JSONElements.Element], _ place: JSONElements.Place, _ prefix: [UInt8],
    _ suffix: [UInt8]
  ) -> [Transcript] {
    var text = prefix
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(place == .lines ? 0x0A : UInt8(ascii: ",")) }
      if element.key != nil { text += element.writtenKey + [UInt8(ascii: ":")] }
      text += element.bytes
    }
    let name = place == .lines ? "sample.jsonl" : "sample.json"
    return importer.read(bytes: text + suffix, source: name).calls.map(\.transcript)
  }

  // MARK: Brackets

  /// The byte behind a value that begins with a bracket; `nil` where the beginning ends before it.
  private func end(of start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < head.count {
      switch head[index] {
      case UInt8(ascii: "\""):
        guard let end = endOfString(index) else { return nil }
        index = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func endOfString(_ start: Int) -> Int? {
    var index = start + 1
    while index < head.count, head[index] != UInt8(ascii: "\"") {
      index += head[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < head.count ? index + 1 : nil
  }

  /// The value in an object that goes on behind the beginning, and how many objects stand before it.
  private func openMember(of start: Int) -> (value: Int, objects: Int)? {
    var index = start + 1
    var objects = 0
    while index < head.count {
      guard let quote = head[index...].firstIndex(of: UInt8(ascii: "\"")),
        let keyEnd = endOfString(quote),
        let colon = head[keyEnd...].firstIndex(of: UInt8(ascii: ":")),
        let value = head[(colon + 1)...].firstIndex(where: { $0 > 0x20 })
      else { return nil }
      switch head[value] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard let end = end(of: value) else { return (value, objects) }
        if head[value] == UInt8(ascii: "{") { objects += 1 }
        index = end
      case UInt8(ascii: "\""):
        guard let end = endOfString(value) else { return nil }
        index = end
      default:
        index = head[value...].firstIndex(of: UInt8(ascii: ",")) ?? head.count
      }
    }
    return nil
  }
}
