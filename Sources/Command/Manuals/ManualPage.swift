import JSONCoding

/// A manual page of one command, made from what the command says about itself.
struct ManualPage {
  /// Such as `callgrade-grade`, which is also the name of the file before its section.
  let name: String
  private let command: JSONValue

  /// Every page of a command and its subcommands.
  ///
  /// - Parameter dump: The command as `--experimental-dump-help` describes it.
  /// - Returns: The command's own page first.
  static func all(of dump: JSONValue) -> [ManualPage] {
    dump["command"].map { pages(of: $0, under: []) } ?? []
  }

  private static func pages(of command: JSONValue, under parents: [String]) -> [ManualPage] {
    guard let name = command["commandName"]?.string, name != "help",
      command["shouldDisplay"]?.bool != false
    else { return [] }
    let path = parents + [name]
    let own = ManualPage(name: path.joined(separator: "-"), command: command)
    return [own]
      + (command["subcommands"]?.array ?? JSONArray([])).flatMap { pages(of: $0, under: path) }
  }

  /// The page as `man` reads it.
  ///
  /// - Parameter version: The version of the program.
  /// - Returns: Its lines.
  func text(version: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    var page = Roff()
    page.macro("TH", [name.uppercased(), "1", "", "callgrade \(version)", ""])
    page.macro("SH", ["NAME"])
    page.line("\(name) - \(command["abstract"]?.string ?? "")")
    page.macro("SH", ["SYNOPSIS"])
    page.bold(words)
    page.line(synopsis)
    if let discussion = command["discussion"]?.string, !discussion.isEmpty {
      page.macro("SH", ["DESCRIPTION"])
      page.literal(discussion)
    }
    let arguments = self.arguments
    if !arguments.isEmpty { page.macro("SH", ["OPTIONS"]) }
    for argument in arguments { page.item(Self.head(argument), Self.explanation(argument)) }
    let subcommands = (command["subcommands"]?.array ?? JSONArray([])).filter {
      $0["commandName"]?.string != "help" && $0["shouldDisplay"]?.bool != false
    }
    if !subcommands.isEmpty { page.macro("SH", ["SUBCOMMANDS"]) }
    for subcommand in subcommands {
      page.item(
        "\(words) \(subcommand["commandName"]?.string ?? "")",
        subcommand["abstract"]?.string ?? "")
    }
    return page.text
  }

  private var arguments: [JSONValue] {
    (command["arguments"]?.array ?? JSONArray([])).filter { $0["shouldDisplay"]?.bool != false }
  }

  private var synopsis: String {
    var parts: [String] = []
    if arguments.contains(where: { $0["kind"]?.string != "positional" }) {
      parts.append("[options]")
    }
    for argument in arguments where argument["kind"]?.string == "positional" {
      let name = "<\(argument["valueName"]?.string ?? "value")>"
      let many = argument["isRepeating"]?.bool == true ? "\(name) ..." : name
      parts.append(argument["isOptional"]?.bool == true ? "[\(many)]" : many)
    }
    return parts.joined(separator: " ")
  }

  private static func head(_ argument: JSONValue) -> String {
    guard argument["kind"]?.string != "positional" else {
      return "<\(argument["valueName"]?.string ?? "value")>"
    }
    let names = (argument["names"]?.array ?? JSONArray([])).map { name in
      (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
    }
    let value =
      argument["kind"]?.string == "option" ? " <\(argument["valueName"]?.string ?? "value")>" : ""
    return names.joined(separator: ", ") + value
  }

  private static func explanation(_ argument: JSONValue) -> String {
    [argument["abstract"]?.string, argument["discussion"]?.string].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Text for `man`: a line that begins with a point or an apostrophe is an order to it.
struct Roff {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: [String]) {
    text +=
      "."
      + ([name] + arguments.map { "\"\(Self.escaped($0, inQuotes: true))\"" })
      .joined(separator: " ") + "\n"
  }

  mutating func line(_ words: String) { text += Self.escaped(words) + "\n" }

  mutating func bold(_ words: String) { text += "\\fB\(Self.escaped(words))\\fR\n" }

  /// Lines that stay as they are.
  mutating func literal(_ words: String) {
    text += ".nf\n"
    for part in words.split(separator: "\n", omittingEmptySubsequences: false) {
      line(String(part))
    }
    text += ".fi\n"
  }

  /// A term and what it means.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n"
    bold(term)
    line(words)
  }

  private static func escaped(_ words: String, inQuotes: Bool = false) -> String {
    var safe = ""
    for character in words {
      switch character {
      case "\\": safe += "\\e"
      case "-": safe += "\\-"
      case "\"" where inQuotes: safe += "\\(dq"
      case "\n": safe += " "
      default:
        // Written so, letters need no program before `groff` that knows their encoding.
        for scalar in character.unicodeScalars {
          safe += scalar.isASCII ? String(scalar) : "\\[u\(scalar.name)]"
        }
      }
    }
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}

extension Unicode.Scalar {
  /// Four hexadecimal digits at least.
  fileprivate var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
