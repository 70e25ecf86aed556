/// A gap in a script that the agent fills in.
struct Placeholder: Hashable {
  /// How the gap is written.
  enum Kind: Hashable {
    /// With the name of what goes in: `{{客户姓名}}`, `【公司名称】`.
    case named(String)
    /// Without: `XX`, `**`, `××`, `___`.
    case blank
    /// Dots, which are as often a pause as a gap.
    case dots
    /// A note to the author that something is still to be written: TODO, 待补充, `{{}}`.
    case unwritten
  }

  var kind: Kind
  /// The characters that it takes.
  var range: Range<Int>
}

extension Placeholder {
  /// The gaps in some words, in order, none overlapping another.
  ///
  /// O(words).
  static func all(in words: PlacedText) -> [Placeholder] {
    var found: [Placeholder] = []
    var index = 0
    while index < words.count {
      if let placeholder = at(index, in: words.characters) {
        found.append(placeholder)
        index = placeholder.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static let brackets: [(open: String, close: String, length: Int)] = [
    ("{{", "}}", 24), ("${", "}", 24), ("{", "}", 16), ("【", "】", 10), ("〔", "〕", 10),
    ("<", ">", 12), ("＜", "＞", 12),
    ("[", "]", 20), ("#", "#", 8), ("$", "$", 10), ("%", "%", 10),
  ]
  private static let unwritten = ["TODO", "TBD", "FIXME", "待补充", "待填写", "待完善", "待定稿", "此处填写"]

  private static func at(_ index: Int, in characters: [Character]) -> Placeholder? {
    let rest = characters[index...]
    for word in unwritten where rest.starts(with: word) {
      return Placeholder(kind: .unwritten, range: index..<index + word.count)
    }
    for bracket in brackets where rest.starts(with: bracket.open) {
      if let named = named(bracket, at: index, in: characters) { return named }
    }
    return blank(at: index, in: characters)
  }

  private static func named(
    _ bracket: (open: String, close: String, length: Int), at index: Int, in characters: [Character]
  ) -> Placeholder? {
    let start = index + bracket.open.count
    let close = Array(bracket.close)
    var end = start
    while end < characters.count, end - start <= bracket.length,
      !characters[end...].starts(with: close)
    {
      end += 1
    }
    guard end < characters.count, end - start <= bracket.length else { return nil }
    let name = String(characters[start..<end]).trimmingSpaces
    let range = index..<end + close.count
    guard !name.isEmpty else {
      return bracket.open == "{{" ? Placeholder(kind: .unwritten, range: range) : nil
    }
    // Half a sentence in brackets is optional wording, and <b> is no gap.
    if ["[", "〔", "#", "<", "$", "%"].contains(bracket.open),
      PlaceholderNames.meaning(of: name) == nil, bracket.open != "[" || !isTitle(name)
    {
      return nil
    }
    guard !name.contains(where: { "，。？！,?!".contains($0) }) else { return nil }
    return Placeholder(kind: .named(name), range: range)
  }

  /// Whether words are written as English names of gaps are: `Agent Name`, `ID`, `ORDER_NO`.
  private static func isTitle(_ name: String) -> Bool {
    let words = name.split { " _-".contains($0) }
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isASCII && !$0.isPunctuation }
      }
  }

  private static func blank(at index: Int, in characters: [Character]) -> Placeholder? {
    let first = characters[index]
    var end = index
    func run(_ marks: String) -> Int {
      while end < characters.count, marks.contains(characters[end]) { end += 1 }
      return end - index
    }
    func isLetter(_ place: Int) -> Bool {
      characters.indices.contains(place) && characters[place].isASCII
        && (characters[place].isLetter || characters[place].isNumber)
    }
    switch first {
    case "X", "x", "Ｘ":
      let count = run("XxＸ")
      guard !isLetter(index - 1), !isLetter(end) else { return nil }
      let title = end < characters.count && "先女小经总".contains(characters[end])
      return count >= 2 || title ? Placeholder(kind: .blank, range: index..<end) : nil
    case "×":
      let isSum = run("×") == 1 && index > 0 && characters[index - 1].isNumber
      return isSum ? nil : Placeholder(kind: .blank, range: index..<end)
    case "○", "〇", "●", "□", "■", "△":
      // One of them by itself is a bullet, or a box to tick.
      return run("○〇●□■△") >= 2 ? Placeholder(kind: .blank, range: index..<end) : nil
    case "#", "＃":
      return run("#＃") >= 2 ? Placeholder(kind: .blank, range: index..<end) : nil
    case "%":
      guard index + 1 < characters.count, "sd@".contains(characters[index + 1]),
        !isLetter(index + 2), index == 0 || !characters[index - 1].isNumber
      else { return nil }
      return Placeholder(kind: .blank, range: index..<index + 2)
    case "*", "＊":
      return run("*＊") >= 2 ? Placeholder(kind: .blank, range: index..<end) : nil
    case "_", "＿":
      return run("_＿") >= 2 ? Placeholder(kind: .blank, range: index..<end) : nil
    case "某":
      return run("某") >= 2 ? Placeholder(kind: .blank, range: index..<end) : nil
    case "…":
      _ = run("…")
      return Placeholder(kind: .dots, range: index..<end)
    case ".", "。":
      return run(".。") >= 3 ? Placeholder(kind: .dots, range: index..<end) : nil
    default: return nil
    }
  }
}
