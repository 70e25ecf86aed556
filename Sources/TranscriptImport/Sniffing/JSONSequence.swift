import JSONCoding

/// JSON texts that follow one another in a file, with or without commas and line breaks.
enum JSONSequence {
  /// The texts as one list, every part of which keeps its line; `nil` unless all of the file is at
  /// least two objects or lists.
  ///
  /// O(bytes).
  static func list(_ bytes: [UInt8]) -> (text: [UInt8], value: JSONValue)? {
    var elements = JSONElements(
      TextPages(bytes), at: 0, line: 1, in: .sequence, limit: bytes.count + 1)
    var text: [UInt8] = [UInt8(ascii: "[")]
    var line = 1
    var count = 0
    while case .element(let element) = elements.next() {
      guard let first = element.bytes.first, "{[".utf8.contains(first) else { return nil }
      if count > 0 { text.append(UInt8(ascii: ",")) }
      text += Array(repeating: 0x0A, count: max(0, element.line - line))
      text += element.bytes
      line = element.line + element.bytes.count { $0 == 0x0A }
      count += 1
    }
    text.append(UInt8(ascii: "]"))
    guard count >= 2, let value = try? JSONReader().read(text) else { return nil }
    return (text, value)
  }

  /// How many lines there are, if each of the first ones is a string with JSON in it; `nil` else.
  static func strings(_ bytes: [UInt8]) -> Int? {
    var count = 0
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      count += 1
      guard count <= 20 else { continue }
      guard let text = (try? JSONReader().read(line))?.string, Unwrapper.parse(text) != nil else {
        return nil
      }
    }
    return count >= 2 ? count : nil
  }
}
