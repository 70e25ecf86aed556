import Diagnostics
import RubricLoading
import Rubrics

/// Reads forms in YAML: a mapping of answers, by itself or below `answers`.
enum YAMLForm {
  static func read(
    _ text: String, file: String
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    let result = YAMLReader.read(text, file: file)
    var diagnostics = result.diagnostics
    guard let document = result.document else {
      if diagnostics.isEmpty {
        diagnostics = [Diagnostic(id: "empty-file", file: file, message: "the form is empty")]
      }
      return (FilledForm(), diagnostics)
    }
    var form = FilledForm(questionnaire: document["questionnaire"]?.text)
    guard case .mapping(let top) = document.content else {
      diagnostics.append(
        Diagnostic(
          id: "wrong-type", file: file, range: document.place?.range,
          message: "a form must be a mapping of answers",
          expected: "question: answer lines"))
      return (form, diagnostics)
    }
    var members = top.filter { $0.key != "questionnaire" }
    if let answers = document["answers"], case .mapping(let below) = answers.content {
      diagnostics += members.filter { $0.key != "answers" }.map { member in
        Diagnostic(
          id: "unknown-key", file: file, range: member.keyPlace?.range,
          message: "unknown key '\(member.key)'", expected: "questionnaire, answers")
      }
      members = below
    }
    form.entries = members.compactMap { member in
      let value: String
      switch member.value.content {
      case .scalar(let text): value = text
      // Several answers to one question: whoever checks them says so.
      case .list(let items): value = items.compactMap(\.text).joined(separator: ", ")
      case .mapping:
        diagnostics.append(
          Diagnostic(
            id: "wrong-type", file: file, range: member.value.place?.range,
            message: "the answer to '\(member.key)' must be text", expected: "one answer"))
        return nil
      }
      return FilledForm.Entry(
        name: member.key, namePlace: member.keyPlace?.range,
        value: String(Substring(value).trimmedEnds),
        valuePlace: member.value.place?.range ?? member.keyPlace?.range)
    }
    return (form, diagnostics)
  }
}
