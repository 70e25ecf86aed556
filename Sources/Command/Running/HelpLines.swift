import Reports

/// Lays out the parser's help anew: it counts characters, and Chinese ones are two cells wide.
enum HelpLines {
  private static let width = 80
  /// Where the explanations of arguments and options begin.
  private static let column = 26

  /// The lines as they were before the parser broke them.
  static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      let isRest = indent(of: line) == column
      guard isRest, let last = joined.last, hasExplanation(last) else {
        joined.append(line)
        continue
      }
      let rest = line.dropFirst(column)
      // Chinese is written without spaces between words.
      let isLatin = last.last?.isASCII == true || rest.first?.isASCII == true
      joined[joined.count - 1] += (isLatin ? " " : "") + rest
    }
    return joined
  }

  /// The line in pieces that fit a screen.
  static func wrapped(_ line: String) -> [String] {
    let own = indent(of: line)
    return PlainLines.wrapped(line, to: width, rest: hasExplanation(line) ? column : own)
  }

  private static func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }

  /// Whether something stands in the column of explanations, behind a name or below one.
  private static func hasExplanation(_ line: String) -> Bool {
    let characters = Array(line)
    return line.hasPrefix("  ") && characters.count > column && characters[column - 1] == " "
      && characters[column] != " "
  }
}
