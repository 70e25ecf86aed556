/// A way to write text as bytes.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// GB 18030 and its subsets GBK and GB 2312.
  case gb18030
  /// Big5, the usual encoding of traditional Chinese before Unicode.
  case big5
  /// Shift JIS.
  case shiftJIS = "shift-jis"
  /// Windows-1252, the usual encoding of Western European text before Unicode.
  case windows1252 = "windows-1252"
}
