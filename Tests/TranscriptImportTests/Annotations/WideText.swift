/// A text in UTF-16, without a byte order mark.
func wide(_ text: String, highByteFirst: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in text.utf16 {
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    bytes += highByteFirst ? pair.reversed() : pair
  }
  return bytes
}
