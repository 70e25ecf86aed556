import ArgumentParser
import Foundation
import Schemas

/// `callgrade schema`: the JSON Schemas of what is read and written.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: text(zh: "打印 JSON Schema", en: "Print a JSON Schema"),
    discussion: text(
      zh: """
        例：
          callgrade schema            列出全部
          callgrade schema scorecard > scorecard.schema.json
        """,
      en: """
        Examples:
          callgrade schema            list them
          callgrade schema scorecard > scorecard.schema.json
        """))

  @Argument(
    help: ArgumentHelp(
      Schema.allCases.map(\.rawValue).joined(separator: ", "), valueName: "name"),
    completion: .list(Schema.allCases.map(\.rawValue)))
  var name: String?

  func run() throws {
    guard let name else {
      let lines = Schema.allCases.map { "\($0.rawValue)  \($0.id)\n" }
      try StandardOutput.write(lines.joined())
      return
    }
    guard let schema = Schema(rawValue: name) ?? Schema.allCases.first(where: { $0.id == name })
    else {
      throw CommandError(unknown: "schema", name, among: Schema.allCases.map(\.rawValue))
    }
    try StandardOutput.write(schema.text)
  }
}
