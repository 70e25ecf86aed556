import Diagnostics

/// Text for a terminal, measured in cells as it grows.
///
/// Whatever is appended is safe to show: control characters and direction marks become pictures of
/// themselves.
struct StyledText: Sendable, Hashable {
  /// What a terminal draws as one: a character, or the picture of a hazard.
  struct Piece: Sendable, Hashable {
    var text: String
    var width: Int
    var ink: Ink
    /// Whether a line ends here.
    var endsLine = false
  }

  private(set) var pieces: [Piece] = []
  /// Cells, line ends not counted.
  private(set) var width = 0

  init() {}

  init(_ text: String, _ ink: Ink = .plain) {
    append(text, ink)
  }

  init(_ pieces: ArraySlice<Piece>) {
    self.pieces = Array(pieces)
    width = pieces.reduce(0) { $0 + $1.width }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// Appends one line of text.
  mutating func append(_ text: String, _ ink: Ink = .plain) {
    for character in SafeText.visible(text) { append(character, ink) }
  }

  mutating func append(_ other: StyledText) {
    pieces += other.pieces
    width += other.width
  }

  /// Appends a character that is known to be harmless.
  mutating func append(_ character: Character, _ ink: Ink) {
    append(Piece(text: String(character), width: DisplayWidth.of(character), ink: ink))
  }

  mutating func append(_ piece: Piece) {
    pieces.append(piece)
    width += piece.width
  }

  /// Ends the line.
  mutating func appendLineEnd() {
    pieces.append(Piece(text: "", width: 0, ink: .plain, endsLine: true))
  }

  /// Adds spaces until the text is so many cells wide.
  mutating func pad(to cells: Int) {
    while width < cells { append(" ", .plain) }
  }

  /// The text if it fits, else its beginning with an ellipsis.
  func truncated(to cells: Int) -> StyledText {
    guard width > cells else { return self }
    var short = StyledText()
    for piece in pieces {
      if short.width + piece.width > cells - 1 { break }
      short.append(piece)
    }
    if cells > 0 { short.append("…", .faint) }
    return short
  }

  /// The text with its colours, if wanted, and without spaces at the end.
  func rendered(usesColor: Bool) -> String {
    var end = pieces.count
    while end > 0, pieces[end - 1].text == " " { end -= 1 }
    var out = ""
    var ink = Ink.plain
    for piece in pieces[..<end] {
      if usesColor, piece.ink != ink {
        if ink.code != nil { out += "\u{1B}[0m" }
        if let code = piece.ink.code { out += "\u{1B}[\(code)m" }
        ink = piece.ink
      }
      out += piece.text
    }
    if usesColor, ink.code != nil { out += "\u{1B}[0m" }
    return out
  }
}
