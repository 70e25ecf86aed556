package import Diagnostics
import Transcripts

/// Reads a script of any format.
///
/// ```swift
/// let reading = ScriptReader.read(text, file: "hotline.md", format: .markdown)
/// reading.template?.parts.first?.steps.count  // 6
/// ```
package enum ScriptReader {
  /// The largest file that is read, in characters; a script that somebody speaks is far smaller.
  package static let maximumLength = 1 << 21

  /// Reads the text of a file.
  ///
  /// O(text).
  ///
  /// - Parameters:
  ///   - text: The text, without a byte order mark.
  ///   - file: The file as the user named it.
  ///   - format: How it is written down.
  /// - Returns: The script, unless it cannot be read at all, and what is wrong with it.
  package static func read(
    _ text: String, file: String, format: ScriptFormat
  ) -> (template: ScriptTemplate?, problems: [Diagnostic]) {
    guard text.utf8.count <= maximumLength else {
      return (
        nil,
        [
          Diagnostic(
            id: "script-too-large", file: file, message: "the file is too large for a script")
        ]
      )
    }
    let lines = text.fileLines
    var template = ScriptTemplate(
      file: file, format: format, language: ScriptLanguage.of(text), parts: [], lines: lines)
    template.suppressions = lines.indices.compactMap { index in
      lines[index].contains("callgrade:ignore")
        ? SuppressionReader.suppression(at: index + 1, in: lines, format: format) : nil
    }
    var problems: [Diagnostic] = []
    switch format {
    case .text, .markdown:
      let frontMatter = FrontMatter(lines: lines)
      problems += frontMatter.problems(file: file)
      frontMatter.apply(to: &template)
      let placed = Comments.blanked(lines, from: frontMatter.end, isMarkdown: format == .markdown)
      template = TextScriptReader.read(template, lines: placed.flatMap(\.softLines))
    case .yaml:
      var reader = YAMLScriptReader(template)
      reader.read(Self.withoutSoftBreaks(text))
      problems += reader.problems
      guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
      template = reader.template
    case .csv:
      switch TableScriptReader.read(text, into: template) {
      case .success(let read): template = read
      case .failure(let refusal): return (nil, [refusal.problem])
      }
    }
    if template.direction == nil { template.direction = ScriptDirection.of(template) }
    if !template.parts.contains(where: { $0.steps.contains { !$0.lines.isEmpty } }) {
      problems.append(
        Diagnostic(
          id: "script-without-words", severity: .warning, file: file,
          message: "nobody says anything in this file",
          expected: "numbered steps, speaker's labels or words in quotation marks"))
    }
    return (template, problems)
  }
}

extension ScriptReader {
  /// YAML counts the separators of Unicode as line ends; nobody else does.
  private static func withoutSoftBreaks(_ text: String) -> String {
    guard text.contains(where: \.isSoftBreak) else { return text }
    return String(text.map { $0.isSoftBreak ? " " : $0 })
  }
}

/// Tells the language of a script.
enum ScriptLanguage {
  /// `zh` if a fifth of the letters are Chinese characters, which say more each, else `en`.
  static func of(_ text: String) -> String {
    var chinese = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      if (0x4E00...0x9FFF).contains(scalar.value) {
        chinese += 1
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        latin += 1
      }
    }
    return chinese * 4 >= latin && chinese > 0 ? "zh" : "en"
  }
}

/// Tells who calls whom.
enum ScriptDirection {
  private static let outbound = [
    "回访", "首访", "外呼", "关怀", "监督", "outbound", "survey", "return visit", "courtesy call",
  ]
  private static let inbound = ["热线", "呼入", "接听", "来电", "inbound", "hotline", "投诉"]

  /// What the title, the headings or the first words say.
  static func of(_ template: ScriptTemplate) -> Transcript.Direction? {
    let titles = ([template.title] + template.parts.map { $0.heading?.string })
      .compactMap { $0?.lowercased() }
    for title in titles {
      if outbound.contains(where: title.contains) { return .outbound }
      if inbound.contains(where: title.contains) { return .inbound }
    }
    guard let first = template.allLines.first(where: { $0.speaker == .agent }) else { return nil }
    let words = first.words.string.lowercased()
    if ["请问您是", "请问是", "am i speaking", "is this", "may i speak"].contains(where: words.contains) {
      return .outbound
    }
    return nil
  }
}
