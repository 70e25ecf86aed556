/// An XML document as it grows; words and structure go in by different ways.
struct XMLText: Sendable {
  private(set) var text = ""

  init() {}

  /// Appends markup as it is.
  mutating func markup(_ markup: String) { text += markup }

  /// Appends words, which keep no meaning as markup.
  mutating func words(_ words: String) { text += Self.escaped(words) }

  /// Appends the start of an element.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    text += ">"
  }

  /// Appends the end of an element.
  mutating func close(_ name: String) { text += "</\(name)>" }

  /// The document as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Words on one line, with nothing that XML 1.0 forbids or takes for markup.
  static func escaped(_ words: String) -> String {
    var safe = ""
    for scalar in SafeText.visible(words).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&apos;"
      // Not characters at all, as far as XML is concerned.
      case "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
