package import Diagnostics
package import Rubrics

/// Reads the answers of a form as a questionnaire means them.
///
/// Every mistake is told with its place: an item that is not filled in, an item answered twice, an
/// answer that is none of the choices. A form with mistakes gets no score.
package struct FormChecker: Sendable {
  private let questionnaire: Questionnaire
  private let file: String
  private var diagnostics: [Diagnostic] = []

  private init(_ questionnaire: Questionnaire, file: String) {
    self.questionnaire = questionnaire
    self.file = file
  }

  /// Checks and scores a form.
  ///
  /// O(entries · choices).
  ///
  /// - Parameters:
  ///   - form: The form as it was read.
  ///   - questionnaire: What it answers.
  ///   - key: Right answers from elsewhere, by item; they go before the questionnaire's own.
  ///   - file: The form's name for diagnostics.
  /// - Returns: The answers as far as they could be read, and all mistakes.
  package static func check(
    _ form: FilledForm, against questionnaire: Questionnaire, key: [String: String] = [:],
    file: String
  ) -> (result: FormResult, diagnostics: [Diagnostic]) {
    var checker = FormChecker(questionnaire, file: file)
    let entries = checker.entries(of: form)
    var answers = questionnaire.items.map { checker.answer(to: $0, entries[$0.id] ?? []) }
    let keys = questionnaire.items.map { item in
      key[item.id].map { AnswerNotation.choice(of: $0, among: item.choices) ?? $0 } ?? item.key
    }
    let isKeyed = questionnaire.scoring == .key || !key.isEmpty
    if isKeyed {
      for (index, key) in keys.enumerated() {
        guard let key, let value = answers[index].value else { continue }
        answers[index].isRight = key == value
        answers[index].points = key == value ? Points(1) : .zero
      }
    }
    var result = FormResult(questionnaire: questionnaire, answers: answers, total: nil)
    if !checker.diagnostics.contains(where: { $0.severity == .error }) {
      result.total = checker.total(of: answers, keys: isKeyed ? keys : nil)
    }
    return (result, checker.diagnostics)
  }

  // MARK: Entries

  /// The entries of each item; unknown names are mistakes.
  private mutating func entries(of form: FilledForm) -> [String: [FilledForm.Entry]] {
    var entries: [String: [FilledForm.Entry]] = [:]
    let names = questionnaire.items.map(\.id)
    for entry in form.entries {
      guard let index = questionnaire.index(of: AnswerNotation.plain(entry.name)) else {
        report(
          "unknown-item", "the form has no question '\(entry.name)'", at: entry.namePlace,
          expected: "1 to \(names.count), or an id such as \(names.first ?? "")",
          suggestion: entry.name.count < 3
            ? nil : Suggestion.nearest(to: entry.name, among: names))
        continue
      }
      entries[names[index], default: []].append(entry)
    }
    return entries
  }

  private mutating func answer(
    to item: Questionnaire.Item, _ entries: [FilledForm.Entry]
  ) -> FormResult.Answer {
    var answer = FormResult.Answer(item: item.id)
    let filled = entries.filter { !Self.isBlank($0.value) }
    if let second = filled.dropFirst().first {
      report(
        "double-answer", "'\(item.id)' is answered twice",
        at: second.namePlace ?? second.valuePlace,
        expected: "one answer")
      return answer
    }
    guard let entry = filled.first else {
      if item.isRequired {
        report(
          "unfilled-item", "'\(item.id)' is not filled in",
          at: entries.first?.valuePlace ?? entries.first?.namePlace,
          expected: Self.expectation(of: item))
      }
      return answer
    }
    switch item.kind {
    case .text: answer.value = entry.value
    case .marks:
      answer.points = Points(decimal: AnswerNotation.marks(entry.value))
      guard let points = answer.points, points >= .zero, points <= item.maximum else {
        report(
          "bad-answer", "'\(item.id)' cannot be '\(entry.value)'", at: entry.valuePlace,
          expected: Self.expectation(of: item))
        return answer
      }
      answer.value = entry.value
    case .choice:
      answer.value = choice(of: item, entry)
      if questionnaire.scoring == .points {
        answer.points = item.choices.first { $0.id == answer.value }?.points
      }
    }
    return answer
  }

  private mutating func choice(
    of item: Questionnaire.Item, _ entry: FilledForm.Entry
  ) -> String? {
    if let whole = AnswerNotation.choice(of: entry.value, among: item.choices) { return whole }
    var words = entry.value.split { ",，、;；/|+ ".contains($0) || $0.isWhitespace }.map(String.init)
    // AB are two letters, and no word.
    if words.count == 1, let word = words.first, word.allSatisfy(\.isLetter) {
      words = word.map { String($0) }
    }
    let known = words.compactMap { AnswerNotation.choice(of: $0, among: item.choices) }
    if Set(known).count > 1 || words.count > 1, !known.isEmpty, known.count == words.count {
      report(
        "double-answer", "'\(item.id)' has several answers: \(known.joined(separator: ", "))",
        at: entry.valuePlace, expected: "one of them")
      return nil
    }
    report(
      "bad-answer", "'\(item.id)' cannot be '\(entry.value)'", at: entry.valuePlace,
      expected: Self.expectation(of: item),
      // Anything is near to a letter.
      suggestion: entry.value.count < 3
        ? nil : Suggestion.nearest(to: entry.value, among: item.choices.map(\.id)))
    return nil
  }

  /// Whether somebody left a place empty: nothing, or the line that was there to be written on.
  private static func isBlank(_ value: String) -> Bool {
    value.allSatisfy { "_＿.…[]（）() ".contains($0) || $0.isWhitespace }
  }

  private static func expectation(of item: Questionnaire.Item) -> String {
    switch item.kind {
    case .text: "an answer in words"
    case .marks: "marks from 0 to \(plain(item.maximum))"
    case .choice: "one of " + item.choices.map(\.id).joined(separator: ", ")
    }
  }

  private static func plain(_ points: Points) -> String {
    points.hundredths % 100 == 0 ? String(points.hundredths / 100) : String(points.value)
  }

  private mutating func report(
    _ id: String, _ message: String, at range: SourceRange?, expected: String,
    suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        id: id, file: file, range: range, message: message, expected: expected,
        suggestion: suggestion))
  }

  // MARK: Scores

  private func total(of answers: [FormResult.Answer], keys: [String?]?) -> FormResult.Total? {
    var total = FormResult.Total(earned: .zero, possible: .zero, band: nil)
    total.earned = answers.compactMap(\.points).reduce(.zero, +)
    if let keys {
      total.possible = Points(keys.count { $0 != nil })
    } else {
      switch questionnaire.scoring {
      case .none, .key: return nil
      case .points:
        total.possible =
          questionnaire.items.compactMap { $0.choices.map(\.points).max() }.reduce(.zero, +)
      case .marks: total.possible = questionnaire.items.map(\.maximum).reduce(.zero, +)
      }
    }
    let measure = questionnaire.scoring == .points ? total.earned.value : total.percent
    total.band = questionnaire.bands.first { measure >= $0.floor }?.id
    return total
  }
}
