/// An HTML document as it grows; words and structure go in by different ways.
struct HTMLText: Sendable {
  private(set) var text = ""

  init() {}

  /// Appends markup as it is.
  mutating func markup(_ markup: String) { text += markup }

  /// Appends words, which keep no meaning as markup.
  mutating func words(_ words: String) { text += Self.escaped(words) }

  /// Appends an element that holds words only.
  ///
  /// - Parameters:
  ///   - name: The element, such as `td`.
  ///   - words: Its words.
  ///   - attributes: Its attributes, with values that are words.
  mutating func element(
    _ name: String, _ words: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes)
    self.words(words)
    text += "</\(name)>"
  }

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

  /// Words in which no character is markup, on one line, as text or in an attribute.
  ///
  /// Control characters and marks that turn the direction of text become visible signs.
  static func escaped(_ words: String) -> String {
    let visible = SafeText.visible(words)
    guard visible.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return visible }
    var safe = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A name that may stand in an `id` and behind the `#` of a link: ids of packs are such already.
  static func anchor(_ kind: String, _ id: String) -> String {
    var name = "\(kind)-"
    for scalar in id.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "-")
      if isPlain || ("0"..."9").contains(scalar) {
        name.unicodeScalars.append(scalar)
      } else {
        name += "_" + String(scalar.value, radix: 16)
      }
    }
    return name
  }
}
