import JSONCoding

/// The values of a long JSON text one after another, so that it needs the memory of one of them.
///
/// Where a value ends is told by brackets and quotation marks; whether it is right is for
/// ``JSONReader`` to say.
struct JSONElements {
  /// What the values stand in.
  enum Place {
    /// An array, the opening bracket of which was passed.
    case array
    /// An object, the opening brace of which was passed; the values are those of its members.
    case object
    /// Nothing: texts that follow one another, with or without commas and line breaks.
    case sequence
    /// A text on every line.
    case lines
  }

  /// A value as it is written.
  struct Element {
    var bytes: [UInt8]
    /// The line that it begins on, counted from 1.
    var line: Int
    /// The key that it stands under, and how that is written.
    var key: String?
    var writtenKey: [UInt8] = []
  }

  /// What can come next.
  enum Next {
    case element(Element)
    /// A value of more bytes than are held, which was passed over.
    case tooLong(line: Int)
    /// Something that no value begins or ends with.
    case fault(line: Int)
    /// The bracket that closes the values, or the end of a text that needs none.
    case end
    /// The end of the text before that bracket.
    case openEnd
  }

  private static let pieceSize = 1 << 20

  let place: Place
  private let pages: TextPages
  private let limit: Int
  /// The bytes at hand, and where in the text they end.
  private var window: [UInt8] = []
  private var windowEnd: Int
  private var index = 0
  private(set) var line: Int

  /// Begins at a byte of a text.
  ///
  /// - Parameters:
  ///   - pages: UTF-8.
  ///   - offset: The byte behind the bracket that the values stand in.
  ///   - line: The line of that byte.
  ///   - place: What the values stand in.
  ///   - limit: Bytes of the longest value that is held.
  init(_ pages: TextPages, at offset: Int, line: Int, in place: Place, limit: Int) {
    self.pages = pages
    self.place = place
    self.limit = limit
    self.line = line
    windowEnd = offset
  }

  /// Goes on to the next value.
  ///
  /// O(value).
  mutating func next() -> Next {
    skipSpace()
    guard let first = current else { return closes == nil ? .end : .openEnd }
    if first == closes { return .end }
    var (key, writtenKey): (String?, [UInt8]) = (nil, [])
    if place == .object {
      guard let found = readKey() else { return .fault(line: line) }
      (key, writtenKey) = found
    }
    let firstLine = line
    guard let bytes = place == .lines ? takeLine() : takeValue() else {
      return .tooLong(line: firstLine)
    }
    guard !bytes.isEmpty else { return .fault(line: firstLine) }
    return .element(Element(bytes: bytes, line: firstLine, key: key, writtenKey: writtenKey))
  }

  private var closes: UInt8? {
    switch place {
    case .array: UInt8(ascii: "]")
    case .object: UInt8(ascii: "}")
    case .sequence, .lines: nil
    }
  }

  private var current: UInt8? {
    mutating get {
      if index >= window.count, !refill(from: index) { return nil }
      return window[index]
    }
  }

  /// Fetches more, letting go of what stands before a place; `false` at the end of the text.
  private mutating func refill(from start: Int) -> Bool {
    window.removeSubrange(..<start)
    index -= start
    let more = pages.bytes(at: windowEnd, count: Self.pieceSize)
    windowEnd += more.count
    window += more
    return !more.isEmpty
  }

  private mutating func skipSpace(commas: Bool = true) {
    while let byte = current, byte <= 0x20 || commas && byte == UInt8(ascii: ",") {
      if byte == 0x0A { line += 1 }
      index += 1
    }
  }

  private mutating func readKey() -> (String, [UInt8])? {
    guard current == UInt8(ascii: "\""), let bytes = takeValue(),
      let key = (try? JSONReader().read(bytes))?.string
    else { return nil }
    skipSpace(commas: false)
    guard current == UInt8(ascii: ":") else { return nil }
    index += 1
    skipSpace(commas: false)
    return current == nil ? nil : (key, bytes)
  }

  private mutating func takeLine() -> [UInt8]? {
    take { scan, byte in byte == 0x0A ? .before : .goOn }
  }

  private mutating func takeValue() -> [UInt8]? {
    let isSequence = place == .sequence
    return take { scan, byte in
      if scan.isString {
        if scan.isEscaped {
          scan.isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          scan.isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          scan.isString = false
          if scan.depth == 0 { return .behind }
        }
        return .goOn
      }
      switch byte {
      case UInt8(ascii: "\""): scan.isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): scan.depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if scan.depth == 0 { return isSequence ? .behind : .before }
        scan.depth -= 1
        if scan.depth == 0 { return .behind }
      case UInt8(ascii: ",") where scan.depth == 0: return .before
      case 0...0x20 where scan.depth == 0: return .before
      default: break
      }
      return .goOn
    }
  }

  private struct Scan {
    var depth = 0
    var isString = false
    var isEscaped = false
  }

  private enum Step {
    case goOn
    /// The value ends before this byte.
    case before
    /// It ends with this byte.
    case behind
  }

  /// The bytes up to where a value ends; `nil` for too many.
  private mutating func take(_ step: (inout Scan, UInt8) -> Step) -> [UInt8]? {
    var scan = Scan()
    var start = index
    var isTooLong = false
    scanning: while true {
      while index < window.count {
        switch step(&scan, window[index]) {
        case .goOn: index += 1
        case .before: break scanning
        case .behind:
          index += 1
          break scanning
        }
      }
      if index - start > limit {
        isTooLong = true
        for byte in window[start..<index] where byte == 0x0A { line += 1 }
        start = index
      }
      let isMore = refill(from: start)
      start = 0
      if !isMore { break }
    }
    isTooLong = isTooLong || index - start > limit
    for byte in window[start..<index] where byte == 0x0A { line += 1 }
    return isTooLong ? nil : Array(window[start..<index])
  }
}
