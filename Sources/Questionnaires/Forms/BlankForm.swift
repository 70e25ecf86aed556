package import Rubrics

/// An empty form to fill in; what it prints is read again by ``FormReader``.
package enum BlankForm {
  /// The empty form.
  ///
  /// - Parameters:
  ///   - questionnaire: What is asked.
  ///   - format: What to write it in.
  ///   - language: The language of the questions.
  /// - Returns: The form, ending with a line break.
  package static func text(
    of questionnaire: Questionnaire, format: FormFormat, language: ReadingLanguage
  ) -> String {
    switch format {
    case .csv: return csv(questionnaire, language)
    case .text, .yaml: return lines(questionnaire, format, language)
    }
  }

  private static func lines(
    _ questionnaire: Questionnaire, _ format: FormFormat, _ language: ReadingLanguage
  ) -> String {
    var out = "# \(questionnaire.title[language])（\(questionnaire.source)）\n"
    if let note = questionnaire.note { out += "# \(note[language])\n" }
    out += "questionnaire: \(questionnaire.id)\n"
    if format == .yaml { out += "answers:\n" }
    for (index, item) in questionnaire.items.enumerated() {
      out += "\n# \(index + 1). \(remark(item, language))\n"
      for choice in item.choices {
        guard let title = choice.title else { continue }
        out += "#    \(choice.id)  \(title[language])\n"
      }
      out += format == .yaml ? "  \(item.id): \"\"\n" : "\(item.id):\n"
    }
    return out
  }

  private static func csv(_ questionnaire: Questionnaire, _ language: ReadingLanguage) -> String {
    var out = "item,answer,question\nquestionnaire,\(questionnaire.id),\n"
    for item in questionnaire.items {
      let text = remark(item, language).split(separator: "\"").joined(separator: "\"\"")
      out += "\(item.id),,\"\(text)\"\n"
    }
    return out
  }

  private static func remark(_ item: Questionnaire.Item, _ language: ReadingLanguage) -> String {
    var remark = item.text[language]
    switch item.kind {
    case .choice: remark += "  [" + item.choices.map(\.id).joined(separator: " / ") + "]"
    case .marks: remark += "  [0–\(item.maximum.hundredths / 100)]"
    case .text: break
    }
    if item.isOurs {
      remark += language == .zh ? "（文中未列，本表所加）" : " (not in the text, added here)"
    }
    if !item.isRequired { remark += language == .zh ? "（可不填）" : " (may stay empty)" }
    if let expects = item.expects {
      remark += language == .zh ? "；要点：" : "; look for: "
      remark += expects[language]
    }
    return remark
  }
}
