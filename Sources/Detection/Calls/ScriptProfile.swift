/// The scripts that a text is written in, as far as they tell its language.
package struct ScriptProfile: Sendable, Hashable {
  private var han = 0
  private var latin = 0
  /// Letters of other scripts, kana and hangul among them.
  private var other = 0

  init(_ texts: some Sequence<String>) {
    for text in texts {
      for scalar in text.unicodeScalars { count(scalar) }
    }
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF: han += 1
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF21...0xFF3A, 0xFF41...0xFF5A: latin += 1
    default: if scalar.properties.isAlphabetic { other += 1 }
    }
  }

  /// `zh` or `en`; `nil` where most letters are in neither script.
  ///
  /// A Han character says about as much as three Latin letters.
  package var language: String? {
    let chinese = han * 3
    guard other <= han + latin else { return nil }
    if chinese == 0, latin == 0 { return nil }
    return chinese * 2 >= latin ? "zh" : "en"
  }
}
