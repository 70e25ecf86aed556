/// Counts the attributes of the tags of a text that comes in pieces.
///
/// The system's parser compares each attribute with all before it, so that a tag with very many
/// would take minutes.
struct AttributeSearch {
  /// Attributes of one tag; formats have a few dozen at most.
  static let limit = 1000

  private var line = 1
  private var isTag = false
  private var isFirst = false
  private var quote: UInt8?
  private var count = 0

  /// Goes on with the next piece; NULs are passed over, so that UTF-16 hides nothing.
  ///
  /// - Returns: The line of a tag with too many; `nil` if there is none in the text so far.
  mutating func look(in bytes: [UInt8]) -> Int? {
    for byte in bytes where byte != 0 {
      if byte == 0x0A { line += 1 }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      guard isTag else {
        if byte == UInt8(ascii: "<") { (isTag, isFirst, count) = (true, true, 0) }
        continue
      }
      if isFirst {
        isFirst = false
        // Remarks, instructions and marked text have no attributes.
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { isTag = false }
      }
      switch byte {
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "<"): (isFirst, count) = (true, 0)
      case UInt8(ascii: "="):
        count += 1
        if count > Self.limit { return line }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = count > 0 ? byte : nil
      default: break
      }
    }
    return nil
  }
}
