import Diagnostics
import Rubrics

extension LintRule {
  /// A named gap that nobody knows.
  static let placeholderUnknown: LintRule = LintRule(
    "placeholder-unknown", zh: "不认识的占位符", en: "Unknown placeholder",
    meaning: LocalizedText(
      zh: "占位符的名字既不是常用的，也没有在 placeholders 里登记，系统填不了，客服会照着念出来。",
      en:
        "The name of the gap is neither a usual one nor declared under placeholders: nothing will "
        + "fill it, and it will be read out."),
    severity: .warning,
    examples: [
      .bad("客服：您好，{{客户性名}}先生，请问有什么可以帮您？"),
      .good("客服：您好，{{客户姓名}}先生，请问有什么可以帮您？"),
      .bad("Agent: Hello {{custmer_name}}, how can I help you?"),
      .good("Agent: Hello {{customer_name}}, how can I help you?"),
    ]
  ) { examination in
    let declared = examination.template.placeholders + examination.options.placeholders
    return examination.agentLines.flatMap { line in
      Placeholder.all(in: line.written).compactMap { placeholder -> LintFinding? in
        guard case .named(let name) = placeholder.kind,
          PlaceholderNames.meaning(of: name) == nil,
          !examination.filling.declared.contains(PlaceholderNames.plain(name)),
          // agent number [ID]: the words around a short name tell as much.
          name.count > 2
            || PlaceholderContext.meaning(of: placeholder.range, in: line.written) == nil,
          let place = line.written.sourceRange(of: placeholder.range)
        else { return nil }
        // Anything is near to a name of two letters.
        let near =
          name.count < 3
          ? nil
          : Suggestion.nearest(to: name, among: declared + PlaceholderNames.all)
            ?? Suggestion.nearest(
              to: PlaceholderNames.plain(name), among: declared + PlaceholderNames.all)
        return examination.finding(
          .placeholderUnknown, at: place,
          LocalizedText(
            zh: "没有登记过占位符“\(name)”" + (near.map { "，是否想写“\($0)”？" } ?? ""),
            en: "nobody knows the placeholder '\(name)'"
              + (near.map { "; did you mean '\($0)'?" } ?? "")))
      }
    }
  }
}
