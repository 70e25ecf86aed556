/// The words of a cue without its tags, cut where the voice changes.
struct CueMarkup {
  /// Words of one voice.
  struct Voice {
    /// The name in `<v Name>`.
    var name: String?
    /// The classes in `<v.agent Name>`.
    var classes: [String] = []
    /// Lines of words.
    var lines: [TextLine] = []
  }

  private(set) var voices: [Voice] = []
  private var current = Voice()
  private var line: [Unicode.Scalar] = []
  private var number = 0

  /// Resolves tags and entities.
  ///
  /// O(text).
  init(_ lines: [TextLine]) {
    for source in lines {
      number = source.number
      read(source.scalars)
      endLine()
    }
    endVoice()
  }

  private mutating func read(_ scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "<", let end = tagEnd(scalars, from: index) {
        tag(Array(scalars[(index + 1)..<end]))
        index = end + 1
      } else if scalar == "{", index + 1 < scalars.count, scalars[index + 1] == "\\",
        let end = scalars[index...].prefix(60).firstIndex(of: "}")
      {
        index = end + 1
      } else if scalar == "&", let entity = Entity.decode(scalars, at: index) {
        if let meaning = entity.scalar { line.append(meaning) }
        index = entity.end
      } else {
        line.append(scalar)
        index += 1
      }
    }
  }

  /// A tag begins with a letter, a slash or a digit; anything else is a less-than sign.
  private func tagEnd(_ scalars: [Unicode.Scalar], from open: Int) -> Int? {
    guard open + 1 < scalars.count else { return nil }
    let first = scalars[open + 1]
    guard
      first == "/" || LabelText.isDigit(first) || (first.isASCII && first.isLetter)
    else { return nil }
    return scalars[open...].prefix(200).firstIndex(of: ">")
  }

  private mutating func tag(_ content: [Unicode.Scalar]) {
    guard let first = content.first else { return }
    if first == "/" {
      if content.count == 2, content[1] == "v" || content[1] == "V" { endVoice() }
      return
    }
    guard first == "v" || first == "V", content.count > 1,
      content[1] == "." || TextLine.isSpace(content[1])
    else { return }
    endVoice()
    let space = content.firstIndex(where: TextLine.isSpace) ?? content.count
    let classes = content[1..<space].split(separator: ".")
    current.classes = classes.map { String(scalars: $0) }
    var name: [Unicode.Scalar] = []
    var index = space
    while index < content.count {
      if content[index] == "&", let entity = Entity.decode(content, at: index) {
        if let scalar = entity.scalar { name.append(scalar) }
        index = entity.end
      } else {
        name.append(content[index])
        index += 1
      }
    }
    let text = trim(String(scalars: name))
    current.name = text.isEmpty ? nil : text
  }

  private mutating func endLine() {
    let text = trim(String(scalars: line))
    line.removeAll()
    guard !text.isEmpty else { return }
    current.lines.append(TextLine(number: number, scalars: Array(text.unicodeScalars)))
  }

  private mutating func endVoice() {
    endLine()
    if !current.lines.isEmpty { voices.append(current) }
    current = Voice()
  }
}

/// Character references of captions: `&amp;`, `&#39;`, `&lrm;`.
enum Entity {
  private static let named: [String: Unicode.Scalar?] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
    "lrm": nil, "rlm": nil, "hellip": "…", "mdash": "—", "ndash": "–", "ldquo": "“", "rdquo": "”",
  ]

  /// Reads a reference; one that stands for an invisible mark has no scalar.
  static func decode(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (scalar: Unicode.Scalar?, end: Int)? {
    guard let end = scalars[index...].prefix(12).firstIndex(of: ";"), end > index + 1 else {
      return nil
    }
    let name = String(scalars: scalars[(index + 1)..<end])
    if let known = named[name] { return (known, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      let scalar = Unicode.Scalar(value), value >= 0x20
    else { return nil }
    return (scalar, end + 1)
  }
}
