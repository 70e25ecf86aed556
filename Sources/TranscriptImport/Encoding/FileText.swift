import Foundation

/// Reads files that may be in any of the known encodings.
package enum FileText: Sendable {
  /// Decodes bytes.
  ///
  /// O(bytes).
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The text without a byte order mark; `nil` if the bytes are no text. No bytes are an
  ///   empty text.
  package static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "" }
    guard let text = try? TextDecoder.decode(bytes) else { return nil }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Writes a text the way that a file is written: in its encoding, and with a byte order mark if
  /// it has one.
  ///
  /// O(bytes).
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - bytes: The content of the file.
  /// - Returns: The text as bytes; `nil` if the encoding has no way to write some of it, or if even
  ///   the file's own text would not come out as the bytes that it is made of.
  package static func encode(_ text: String, like bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.isEmpty else { return Array(text.utf8) }
    guard let decoded = try? TextDecoder.decode(bytes), decoded.firstRepair == nil,
      let mark = mark(of: bytes, in: decoded.encoding),
      let own = encode(String(decoding: decoded.bytes, as: UTF8.self), in: decoded.encoding),
      mark + own == bytes, let new = encode(text, in: decoded.encoding)
    else { return nil }
    return mark + new
  }

  private static func mark(of bytes: [UInt8], in encoding: TextEncoding) -> [UInt8]? {
    let marks: [TextEncoding: [UInt8]] = [
      .utf8: [0xEF, 0xBB, 0xBF], .utf16LittleEndian: [0xFF, 0xFE], .utf16BigEndian: [0xFE, 0xFF],
    ]
    guard let mark = marks[encoding], bytes.starts(with: mark) else { return [] }
    return mark
  }

  private static func encode(_ text: String, in encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030, .big5, .shiftJIS:
      guard let legacy = LegacyDecoder.foundation(encoding) else { return nil }
      return text.data(using: legacy).map { Array($0) }
    case .windows1252: return text.data(using: .windowsCP1252).map { Array($0) }
    }
  }
}
