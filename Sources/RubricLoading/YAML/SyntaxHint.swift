/// What people usually mean where a YAML parser only says that it cannot go on.
///
/// The parser tells the place where it gave up, often a line below the mistake. The usual ones can be seen
/// in the line itself: full-width punctuation, tabs, text that wants quotes.
struct SyntaxHint {
  var message: String
  var expected: String
  var line: Int
  /// The column in Unicode scalars, counted from 1.
  var column: Int

  /// Looks for a usual mistake at and above the line where a parser gave up: the nearest within three
  /// lines; `nil` if there is none to be seen.
  ///
  /// - Parameters:
  ///   - number: The line, counted from 1.
  ///   - source: The file.
  init?(near number: Int, in source: SourceText) {
    for line in stride(from: number, to: max(0, number - 3), by: -1) {
      let scalars = Array(source.line(line).unicodeScalars)
      guard let hint = Self.finders.lazy.compactMap({ $0(scalars) }).first else { continue }
      message = hint.message
      expected = hint.expected
      self.line = line
      column = hint.index + 1
      return
    }
    return nil
  }

  private typealias Hint = (message: String, expected: String, index: Int)

  private static let finders: [@Sendable ([Unicode.Scalar]) -> Hint?] = [
    indent, dash, colon, quotes, flowPunctuation, indicator, innerColon, secondDocument,
  ]

  /// Where the content of a line begins, behind blanks and the dashes of a list.
  private static func start(_ line: [Unicode.Scalar]) -> Int {
    var index = 0
    while index < line.count {
      if line[index] == " " {
        index += 1
      } else if line[index] == "-", index + 1 < line.count, line[index + 1] == " " {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  @Sendable private static func indent(_ line: [Unicode.Scalar]) -> Hint? {
    for (index, scalar) in line.enumerated() {
      switch scalar {
      case " ": continue
      case "\t": return ("a tab indents the line", "blanks: YAML takes no tabs there", index)
      case "\u{3000}", "\u{A0}":
        return ("a wide or unbreakable blank indents the line", "ordinary blanks", index)
      default: return nil
      }
    }
    return nil
  }

  @Sendable private static func dash(_ line: [Unicode.Scalar]) -> Hint? {
    guard let index = line.firstIndex(where: { $0 != " " }),
      "－—–".unicodeScalars.contains(line[index])
    else { return nil }
    return ("the dash of a list is another character", "'- ', a minus sign and a blank", index)
  }

  /// `points：10`: a key with the colon of Chinese text.
  @Sendable private static func colon(_ line: [Unicode.Scalar]) -> Hint? {
    let begin = start(line)
    guard let index = line[begin...].firstIndex(where: { $0 == "：" || $0 == ":" }),
      line[index] == "：", index > begin, index - begin <= 40
    else { return nil }
    let key = line[begin..<index]
    // A line of Chinese text may well have such a colon; the keys of packs are ASCII.
    guard
      key.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || "-_".contains(Character($0))) })
    else { return nil }
    return ("the colon is full-width", "': ', a colon and a blank", index)
  }

  @Sendable private static func quotes(_ line: [Unicode.Scalar]) -> Hint? {
    var before: Unicode.Scalar = " "
    for index in start(line)..<line.count {
      let scalar = line[index]
      if "“”‘’＂".unicodeScalars.contains(scalar), "[{,:，".unicodeScalars.contains(before) {
        return ("Chinese quotation marks do not quote", "\" or ' around the text", index)
      }
      if scalar != " " { before = scalar }
    }
    return nil
  }

  /// `{zh: 问候，en: Greets}`: a comma or colon of Chinese text between braces or brackets.
  @Sendable private static func flowPunctuation(_ line: [Unicode.Scalar]) -> Hint? {
    var depth = 0
    var quote: Unicode.Scalar?
    for (index, scalar) in line.enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "{" || scalar == "[" {
        depth += 1
      } else if scalar == "}" || scalar == "]" {
        depth -= 1
      } else if depth > 0, scalar == "，" {
        return (
          "the comma is full-width", "', ', or quotes around text with a comma of its own", index
        )
      } else if depth > 0, scalar == "：" {
        return (
          "the colon is full-width", "': ', or quotes around text with a colon of its own", index
        )
      }
    }
    return nil
  }

  /// A value that begins with a character that YAML keeps for itself.
  @Sendable private static func indicator(_ line: [Unicode.Scalar]) -> Hint? {
    var index = start(line)
    if let colon = line[index...].indices.first(where: {
      line[$0] == ":" && $0 + 1 < line.count && line[$0 + 1] == " "
    }) {
      index = colon + 1
      while index < line.count, line[index] == " " { index += 1 }
    }
    guard index < line.count, "*&!%@`".unicodeScalars.contains(line[index]) else { return nil }
    return (
      "text cannot begin with '\(line[index])' without quotes", "\" or ' around the text", index
    )
  }

  /// `means: The agent greets: in time` has two colons.
  @Sendable private static func innerColon(_ line: [Unicode.Scalar]) -> Hint? {
    let begin = start(line)
    let colons = line[begin...].indices.filter {
      line[$0] == ":" && ($0 + 1 == line.count || line[$0 + 1] == " ")
    }
    guard colons.count > 1, !line[begin...].contains(where: { "{\"'[".unicodeScalars.contains($0) })
    else { return nil }
    return ("text with a colon and a blank needs quotes", "\" or ' around the text", colons[1])
  }

  @Sendable private static func secondDocument(_ line: [Unicode.Scalar]) -> Hint? {
    guard line.starts(with: "---".unicodeScalars), line[3...].allSatisfy({ $0 == " " }) else {
      return nil
    }
    return ("a second document begins here", "one document a file, without ---", 0)
  }
}
