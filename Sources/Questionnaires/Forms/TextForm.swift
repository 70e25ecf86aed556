import Diagnostics

/// Reads forms in plain text: `1: 10`, `1. 10`, `composure：10`.
///
/// Lines that begin with `#` are remarks. A line without a name goes on with the answer above it.
enum TextForm {
  static func read(
    _ text: String, file: String
  ) -> (form: FilledForm, diagnostics: [Diagnostic]) {
    var form = FilledForm()
    var diagnostics: [Diagnostic] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      guard let first = line.firstIndex(where: { !$0.isWhitespace }), line[first] != "#" else {
        continue
      }
      if let entry = entry(in: line, number: number) {
        if ["questionnaire", "问卷", "表单"].contains(entry.name.lowercased()) {
          form.questionnaire = entry.value
        } else {
          form.entries.append(entry)
        }
      } else if form.entries.isEmpty {
        let words = line[first...]
        diagnostics.append(
          Diagnostic(
            id: "stray-line", file: file,
            range: range(of: words, in: line, number: number),
            message: "the line belongs to no question", expected: "a number or id, then the answer")
        )
      } else {
        let last = form.entries.count - 1
        let more = String(line.trimmedEnds)
        let value = form.entries[last].value
        form.entries[last].value = value.isEmpty ? more : value + "\n" + more
        if value.isEmpty {
          form.entries[last].valuePlace = range(of: line.trimmedEnds, in: line, number: number)
        }
      }
    }
    return (form, diagnostics)
  }

  /// A name, a sign and an answer.
  private static func entry(in line: Substring, number: Int) -> FilledForm.Entry? {
    let body = line.trimmedEnds
    var name = body.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard !name.isEmpty else { return nil }
    var rest = body[name.endIndex...].drop(while: \.isWhitespace)
    // `3 reply: yes` and `3. reply: yes` name the question twice.
    if name.allSatisfy(\.isNumber), let sign = rest.first, ".、)）".contains(sign) || sign.isLetter {
      let tail = ".、)）".contains(sign) ? rest.dropFirst().drop(while: \.isWhitespace) : rest
      let id = tail.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      let after = tail[id.endIndex...].drop(while: \.isWhitespace)
      guard let colon = after.first, ":：=".contains(colon), !id.isEmpty else {
        return made(name, tail, line, number)
      }
      name = id
      rest = after
    }
    guard let sign = rest.first, ":：=".contains(sign) else { return nil }
    return made(name, rest.dropFirst(), line, number)
  }

  private static func made(
    _ name: Substring, _ value: Substring, _ line: Substring, _ number: Int
  ) -> FilledForm.Entry {
    let value = value.trimmedEnds
    return FilledForm.Entry(
      name: String(name), namePlace: range(of: name, in: line, number: number),
      value: String(value), valuePlace: range(of: value, in: line, number: number))
  }

  private static func range(
    of part: Substring, in line: Substring, number: Int
  ) -> SourceRange {
    let column = line.distance(from: line.startIndex, to: part.startIndex) + 1
    return SourceRange(
      start: SourcePosition(line: number, column: column), length: max(1, part.count))
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmedEnds: Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
