import Diagnostics
import TranscriptImport

/// Reads forms in tables: a row a question, with its name and the answer.
enum TableForm {
  private static let nameHeadings = ["item", "id", "question", "no", "题号", "题目", "项目", "字段", "序号"]
  private static let answerHeadings = [
    "answer", "value", "choice", "答案", "回答", "选择", "内容", "得分", "分数",
  ]

  /// The sign between cells: that which the first line has most of.
  static func delimiter(of text: String) -> UInt8 {
    let line = text.prefix { !$0.isNewline }.utf8
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return signs.max { a, b in
      line.count { $0 == a } < line.count { $0 == b }
    } ?? signs[0]
  }

  static func read(
    _ text: String, file: String, delimiter: UInt8
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    var reader = DelimitedReader(Array(text.utf8), delimiter: delimiter)
    var form = FilledForm()
    var diagnostics: [Diagnostic] = []
    var columns = (name: 0, value: 1)
    var isFirst = true
    while let row = reader.next() {
      if row.isBlank { continue }
      let cells = row.cells.map { String(Substring($0).trimmedEnds) }
      if isFirst {
        isFirst = false
        let lowered = cells.map { $0.lowercased() }
        if let name = lowered.firstIndex(where: nameHeadings.contains),
          let value = lowered.firstIndex(where: answerHeadings.contains)
        {
          columns = (name, value)
          continue
        }
      }
      guard cells.indices.contains(columns.name), !cells[columns.name].isEmpty else {
        diagnostics.append(
          Diagnostic(
            id: "stray-line", file: file,
            range: SourceRange(start: SourcePosition(line: row.line, column: 1)),
            message: "the row belongs to no question", expected: "a number or id, then the answer"))
        continue
      }
      let value = cells.indices.contains(columns.value) ? cells[columns.value] : ""
      let place = SourceRange(start: SourcePosition(line: row.line, column: 1))
      if ["questionnaire", "问卷"].contains(cells[columns.name].lowercased()) {
        form.questionnaire = value
        continue
      }
      form.entries.append(
        FilledForm.Entry(
          name: cells[columns.name], namePlace: place, value: value, valuePlace: place))
    }
    if let line = reader.unclosedQuote {
      diagnostics.append(
        Diagnostic(
          id: "unclosed-quote", file: file,
          range: SourceRange(start: SourcePosition(line: line, column: 1)),
          message: "a quotation mark is never closed"))
    }
    return (form, diagnostics)
  }
}
