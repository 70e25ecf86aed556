/// Finds the encoding of a file and turns its bytes into UTF-8.
///
/// The order matters: a byte order mark, strict UTF-8, UTF-16 by its look, and only then
/// GB 18030, which accepts nearly any bytes and so has to be plausible as well.
enum TextDecoder {
  static func decode(
    _ bytes: [UInt8], forced: TextEncoding? = nil
  ) throws(DecodingFailure) -> DecodedText {
    if bytes.isEmpty { throw .empty }
    if let forced { return try decode(bytes, as: forced) }
    if let name = BinarySignature.name(of: bytes) { throw .binary(name) }
    if let marked = decodeMarked(bytes) { return marked }
    if bytes.contains(0) {
      if let wide = UTF16Decoder.decodeUnmarked(bytes) { return wide }
      throw .binary(Phrase(zh: "二进制数据", en: "binary data"))
    }
    let scan = UTF8Scan(bytes)
    if scan.invalid == 0 {
      if BinarySignature.looksBinary(bytes) {
        throw .binary(Phrase(zh: "二进制数据", en: "binary data"))
      }
      return DecodedText(
        bytes: bytes, encoding: .utf8,
        reason: Phrase(zh: "全文是合法的 UTF-8", en: "every byte is valid UTF-8"))
    }
    if scan.looksDamaged { return repaired(bytes, scan) }
    if scan.mayBeDamaged, !LegacyDecoder.isPlausibleGB18030(bytes) {
      return repaired(bytes, scan)
    }
    if let wide = UTF16Decoder.decodeUnmarked(bytes) { return wide }
    if BinarySignature.looksBinary(bytes) {
      throw .binary(Phrase(zh: "二进制数据", en: "binary data"))
    }
    return try decodeLegacy(bytes)
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(DecodingFailure) -> DecodedText {
    let reason = Phrase(zh: "由用户指定", en: "named by the user")
    switch encoding {
    case .utf8:
      let body = bytes.starts(with: UTF8Scan.mark) ? Array(bytes.dropFirst(3)) : bytes
      let scan = UTF8Scan(body)
      guard scan.invalid > 0 else {
        return DecodedText(bytes: body, encoding: .utf8, reason: reason)
      }
      var text = repaired(body, scan)
      text.reason = reason
      return text
    case .utf16LittleEndian, .utf16BigEndian:
      return UTF16Decoder.decode(bytes, as: encoding, reason: reason)
    case .windows1252:
      return DecodedText(
        bytes: Windows1252.utf8(bytes), encoding: .windows1252, reason: reason)
    case .gb18030, .big5, .shiftJIS:
      guard let text = LegacyDecoder.utf8(bytes, as: encoding) else { throw .notIn(encoding) }
      return DecodedText(bytes: text, encoding: encoding, reason: reason)
    }
  }

  private static func decodeMarked(_ bytes: [UInt8]) -> DecodedText? {
    let reason = { (name: String) in
      Phrase(zh: "以 \(name) 的字节序标记开头", en: "it begins with the byte order mark of \(name)")
    }
    if bytes.starts(with: UTF8Scan.mark) {
      let body = Array(bytes.dropFirst(3))
      let scan = UTF8Scan(body)
      guard scan.invalid == 0 else { return repaired(body, scan) }
      return DecodedText(bytes: body, encoding: .utf8, reason: reason("UTF-8"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return UTF16Decoder.decode(bytes, as: .utf16LittleEndian, reason: reason("UTF-16 LE"))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoder.decode(bytes, as: .utf16BigEndian, reason: reason("UTF-16 BE"))
    }
    return nil
  }

  private static func repaired(_ bytes: [UInt8], _ scan: UTF8Scan) -> DecodedText {
    DecodedText(
      bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8,
      reason: Phrase(
        zh: "UTF-8，但有 \(scan.invalid) 处损坏",
        en: "UTF-8 with \(scan.invalid) damaged places"),
      firstRepair: scan.firstInvalid)
  }

  private static func decodeLegacy(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
    if LegacyDecoder.isPlausibleGB18030(bytes),
      let text = LegacyDecoder.utf8(bytes, as: .gb18030)
    {
      return DecodedText(
        bytes: text, encoding: .gb18030,
        reason: Phrase(
          zh: "不是 UTF-8，按 GB18030 解码后是常用汉字",
          en: "not UTF-8, and common Chinese characters when read as GB 18030"))
    }
    if LegacyDecoder.guess(bytes) == .big5, let text = LegacyDecoder.utf8(bytes, as: .big5) {
      return DecodedText(
        bytes: text, encoding: .big5,
        reason: Phrase(
          zh: "不是 UTF-8，按 Big5 解码后是常用的繁体字",
          en: "not UTF-8, and frequent traditional characters when read as Big5"))
    }
    if Windows1252.isPlausible(bytes) {
      return DecodedText(
        bytes: Windows1252.utf8(bytes), encoding: .windows1252,
        reason: Phrase(
          zh: "不是 UTF-8，西文字母之间偶有高位字节",
          en: "not UTF-8, and mostly plain letters with a few high bytes"))
    }
    throw .unknownEncoding
  }
}
