import ArgumentParser
import Reports

/// Where a report about scorecards goes, and in which form.
struct TableOptions: ParsableArguments {
  /// The forms of such a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, csv, json

    /// The form that a file's name asks for.
    init?(fileExtension: String) {
      switch fileExtension.lowercased() {
      case "txt", "text": self = .text
      case "md", "markdown": self = .markdown
      case "html", "htm": self = .html
      case "csv": self = .csv
      case "json": self = .json
      default: return nil
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      text(
        zh: "输出格式；多个 -o 时按顺序对应", en: "output format; one for each -o in order"),
      valueName: "format"))
  var format: [Format] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(
        zh: "写入文件，格式由扩展名决定（可多次给出）",
        en: "write to a file; its name tells the format (repeatable)"),
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @OptionGroup var colorOption: ColorOption

  /// Writes a report wherever it was asked for.
  ///
  /// - Parameters:
  ///   - inputs: The files that the report was made from; none of them is overwritten.
  ///   - render: Makes the report in one of the forms.
  /// - Throws: Files and formats that do not go together, or the system's failure.
  func write(of inputs: [String], render: (Format) -> [UInt8]) throws {
    var targets: [(path: String, format: Format)] = []
    if output.isEmpty {
      guard format.count <= 1 else {
        throw CommandError(
          "bad-usage", "\(format.count) formats cannot all go to standard output",
          expected: "an -o FILE for each")
      }
      targets = [("-", format.first ?? .text)]
    } else {
      guard format.isEmpty || format.count == output.count else {
        throw CommandError(
          "bad-usage", "\(format.count) --format do not go with \(output.count) -o",
          expected: "a --format for each -o in the same order, or none")
      }
      for (index, file) in output.enumerated() {
        let named = Format(fileExtension: InputFile.fileExtension(of: file))
        guard let chosen = format.isEmpty ? named : format[index] else {
          throw CommandError(
            "unknown-format", "its name does not tell the format", file: file,
            expected: "one of .txt, .md, .html, .csv, .json, or --format")
        }
        targets.append((file, chosen))
      }
    }
    try OutputGuard.checkForDuplicates(targets.map(\.path))
    try OutputGuard.check(targets.map(\.path), against: inputs)
    for target in targets {
      var sink = try ByteSink.create(target.path)
      try sink.write(render(target.format))
      try sink.close()
    }
  }
}
