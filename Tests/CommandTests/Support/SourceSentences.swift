import Foundation

/// The sentences that diagnostics are made of, taken from the sources, so that none is forgotten.
struct SourceSentences {
  /// What makes or passes on a diagnostic.
  static let commandCalls = [
    "Diagnostic(", "CommandError(", ".note(", "ExportFailure(", "problem(",
  ]
  /// The same where packs, scripts, forms and labels are read.
  static let readerCalls = [
    "Diagnostic(", "PatternError(", "add(", "fail(", "failure(", "problem(", "report(",
    "reportWithoutEffect(", "warn(",
  ]

  /// Each sentence once with the file it stands in; `{}` is whatever is filled in.
  static func all(
    in folders: [String], calls: [String] = SourceSentences.commandCalls
  ) throws -> [(sentence: String, file: String)] {
    var found: [String: String] = [:]
    for folder in folders {
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      for name in names where name.hasSuffix(".swift") && !name.contains("Explaining/") {
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        var reader = SourceSentences(text, calls)
        for sentence in reader.sentences() where found[sentence] == nil { found[sentence] = name }
      }
    }
    return found.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  private let text: [Character]
  private let calls: [String]
  private let initials: Set<Character>
  private var place = 0

  private init(_ text: String, _ calls: [String]) {
    self.text = Array(text)
    self.calls = calls
    initials = Set(calls.compactMap(\.first))
  }

  private mutating func sentences() -> [String] {
    var found: [String] = []
    while place < text.count {
      if starts("//") {
        skipLine()
      } else if text[place] == "\"" {
        _ = literal()
      } else if initials.contains(text[place]),
        let call = calls.first(where: { starts($0) }), !isWordBefore(call)
      {
        place += call.count
        found += arguments()
      } else {
        place += 1
      }
    }
    return found
  }

  /// The literals up to the end of a call that has been opened.
  private mutating func arguments() -> [String] {
    var found: [String] = []
    var depth = 1
    while place < text.count, depth > 0 {
      switch text[place] {
      case "\"": found.append(literal())
      case "(":
        depth += 1
        place += 1
      case ")":
        depth -= 1
        place += 1
      default:
        if starts("//") { skipLine() } else { place += 1 }
      }
    }
    return found.filter(Self.isSentence)
  }

  /// Whether a literal is for people: no id, no mark, no bit of Chinese.
  private static func isSentence(_ literal: String) -> Bool {
    literal.contains(" ") && literal.contains(where: \.isLetter)
      && !literal.unicodeScalars.contains(where: \.properties.isIdeographic)
  }

  /// A literal without its escapes.
  private mutating func literal() -> String {
    if starts("\"\"\"") {
      place += 3
      var words = ""
      while place < text.count, !starts("\"\"\"") {
        words.append(text[place])
        place += 1
      }
      place += 3
      return words
    }
    place += 1
    var words = ""
    while place < text.count, text[place] != "\"" {
      if text[place] == "\\", place + 1 < text.count {
        if text[place + 1] == "(" {
          place += 2
          skipInterpolation()
          words += "{}"
        } else {
          words.append(text[place + 1] == "n" ? "\n" : text[place + 1])
          place += 2
        }
      } else {
        words.append(text[place])
        place += 1
      }
    }
    place += 1
    return words
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while place < text.count, depth > 0 {
      switch text[place] {
      case "\"": _ = literal()
      case "(":
        depth += 1
        place += 1
      case ")":
        depth -= 1
        place += 1
      default: place += 1
      }
    }
  }

  private mutating func skipLine() {
    while place < text.count, text[place] != "\n" { place += 1 }
  }

  private func starts(_ word: String) -> Bool { text[place...].starts(with: word) }

  /// Whether a name is only the end of a longer one.
  private func isWordBefore(_ call: String) -> Bool {
    guard place > 0, !call.hasPrefix(".") else { return false }
    return text[place - 1].isLetter
  }
}
