/// Recognises files that are no text by their first bytes.
enum BinarySignature {
  private static let known: [(bytes: [UInt8], name: Phrase)] = [
    ([0x89, 0x50, 0x4E, 0x47], Phrase(zh: "PNG 图片", en: "a PNG picture")),
    ([0xFF, 0xD8, 0xFF], Phrase(zh: "JPEG 图片", en: "a JPEG picture")),
    ([0x47, 0x49, 0x46, 0x38], Phrase(zh: "GIF 图片", en: "a GIF picture")),
    ([0x1F, 0x8B], Phrase(zh: "gzip 压缩文件", en: "a gzip archive")),
    ([0x25, 0x50, 0x44, 0x46], Phrase(zh: "PDF 文档", en: "a PDF document")),
    ([0x7F, 0x45, 0x4C, 0x46], Phrase(zh: "可执行程序", en: "a program")),
    ([0xCF, 0xFA, 0xED, 0xFE], Phrase(zh: "可执行程序", en: "a program")),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      Phrase(zh: "旧版 Office 文件（.xls、.doc）", en: "an old Office file (.xls or .doc)")
    ),
    ([0x52, 0x49, 0x46, 0x46], Phrase(zh: "WAV 录音", en: "a WAV recording")),
    ([0x49, 0x44, 0x33], Phrase(zh: "MP3 录音", en: "an MP3 recording")),
    ([0x4F, 0x67, 0x67, 0x53], Phrase(zh: "Ogg 录音", en: "an Ogg recording")),
    ([0x66, 0x4C, 0x61, 0x43], Phrase(zh: "FLAC 录音", en: "a FLAC recording")),
    (Array("SQLite format 3\0".utf8), Phrase(zh: "SQLite 数据库", en: "an SQLite database")),
    // Their marks begin as those of UTF-16 do, or with what is no text.
    ([0xFF, 0xFE, 0, 0], Phrase(zh: "UTF-32 编码（请另存为 UTF-8）", en: "in UTF-32 (save it as UTF-8)")),
    ([0, 0, 0xFE, 0xFF], Phrase(zh: "UTF-32 编码（请另存为 UTF-8）", en: "in UTF-32 (save it as UTF-8)")),
    ([0x37, 0x7A, 0xBC, 0xAF], Phrase(zh: "7z 压缩包", en: "a 7z archive")),
    ([0x52, 0x61, 0x72, 0x21, 0x1A], Phrase(zh: "RAR 压缩包", en: "a RAR archive")),
  ]

  /// What the bytes begin like, if it is anything known that is no text.
  static func name(of bytes: [UInt8]) -> Phrase? {
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
      return Phrase(zh: "tar 包（请先解开）", en: "a tar archive (unpack it first)")
    }
    return known.first { bytes.starts(with: $0.bytes) }?.name
  }

  /// Whether so many bytes are control characters that nobody wrote this as text.
  static func looksBinary(_ bytes: some Collection<UInt8>) -> Bool {
    var controls = 0
    var count = 0
    for byte in bytes.prefix(1 << 16) {
      count += 1
      if byte == 0 { return true }
      if byte < 0x20, !(0x07...0x0D).contains(byte), byte != 0x1B, byte != 0x1A { controls += 1 }
    }
    return controls * 100 > count
  }
}
