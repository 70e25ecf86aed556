/// The text of a file as UTF-8, and how it was decoded.
struct DecodedText {
  /// UTF-8 without a byte order mark.
  var bytes: [UInt8]
  var encoding: TextEncoding
  var reason: Phrase
  /// Offset in `bytes` of the first place that could not be decoded and became U+FFFD.
  var firstRepair: Int?
}

/// Why bytes are not text.
enum DecodingFailure: Error {
  case empty
  /// Not text at all; says what it looks like.
  case binary(Phrase)
  /// Perhaps text, but not in an encoding that can be told.
  case unknownEncoding
  /// Not text in the encoding that the user named.
  case notIn(TextEncoding)
}
