/// Names of files in archives: decoded, and made harmless.
///
/// A name is only ever shown and never opened, so nothing can be written anywhere by it. All the same
/// it must not look like a file outside the archive, nor play tricks on a terminal.
enum ZipName {
  /// Code page 437 from 0x80 on, the encoding of the format's first years.
  private static let old: [Unicode.Scalar] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
      + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")
      .unicodeScalars)

  /// Decodes a name.
  ///
  /// - Parameters:
  ///   - bytes: The name as stored.
  ///   - isUTF8: Whether the archive says so.
  ///   - legacy: Decodes names in the encoding of the machine that packed them, if it can be told.
  /// - Returns: A harmless name; it ends with a slash if it is a folder's.
  static func decode(
    _ bytes: [UInt8], isUTF8: Bool, legacy: ([UInt8]) -> String?
  ) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return harmless(text) }
    if isUTF8 { return harmless(String(decoding: bytes, as: UTF8.self)) }
    if let text = legacy(bytes) { return harmless(text) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : old[Int(byte) - 0x80]) }
    return harmless(String(text))
  }

  /// The name without what could mislead.
  static func harmless(_ name: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(scalar == "\\" ? "/" : isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    let text = String(scalars)
    let parts = text.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let plain = parts.joined(separator: "/")
    return text.hasSuffix("/") && !plain.isEmpty ? plain + "/" : plain
  }
}
