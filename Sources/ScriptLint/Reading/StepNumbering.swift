/// The ways of numbering steps that a file has.
struct StepNumbering {
  /// Whether numbers without a mark count: `1 您好`.
  var takesBare = false
  /// Whether 一、 and （一） number steps rather than chapters.
  var takesChinese = false
  /// Whether letters number steps: `A.` `B.`.
  var takesLetters = false

  /// The numbers of most files.
  static let usual = StepNumbering()

  /// The number that a line begins with; `nil` if there is none.
  func number(of text: PlacedText) -> Numbering? {
    if var number = Numbering(text, takesBare: takesBare) {
      if takesChinese { number.isChapter = false }
      return number
    }
    return takesLetters ? Numbering(lettered: text) : nil
  }

  /// Finds out how a file numbers its steps, where it does not do so in the usual ways.
  ///
  /// O(lines).
  ///
  /// - Parameter lines: The lines without marks of lists and headings.
  /// - Returns: What counts as a number in the file.
  static func of(_ lines: [PlacedText]) -> StepNumbering {
    var chapters = 0
    var spokenChapters = 0
    var bare = 0
    var letters: [String] = []
    for line in lines {
      if let number = Numbering(line) {
        // Numbered steps there are: whatever else begins with a number is none.
        if !number.isChapter { return .usual }
        chapters += 1
        let rest = line.dropping(number.length)
        if rest.characters.contains(where: { "。？?！!“”".contains($0) }) || SpeakerLabel(rest) != nil
        {
          spokenChapters += 1
        }
      } else if Numbering(line, takesBare: true) != nil {
        bare += 1
      } else if let letter = Numbering(lettered: line), BranchReader.target(in: line) == nil {
        letters.append(letter.label)
      }
    }
    return StepNumbering(
      takesBare: bare > 1, takesChinese: spokenChapters > 1 && spokenChapters == chapters,
      takesLetters: letters.count > 2 && letters == (0..<letters.count).map { Self.letter($0) })
  }

  private static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : ""
  }
}

extension Numbering {
  /// Letters as some teams number steps, with a mark behind: A、 B、 C).
  init?(lettered text: PlacedText) {
    let characters = text.characters
    guard characters.count > 2, let first = characters.first, first.isASCII, first.isUppercase,
      "、.．)）".contains(characters[1])
    else { return nil }
    var index = 2
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    self.init(label: String(first), labelRange: 0..<1, length: index)
  }
}
