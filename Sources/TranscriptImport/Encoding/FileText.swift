/// The text of a file that is no transcript, such as a script, in whatever encoding it is.
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
}
