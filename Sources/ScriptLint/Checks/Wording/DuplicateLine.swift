import Diagnostics
import Rubrics

extension LintRule {
  /// The agent says the same line twice on one way through the script.
  static let duplicateLine: LintRule = LintRule(
    "duplicate-line", zh: "重复的台词", en: "Line said twice",
    meaning: LocalizedText(
      zh: "同一段话术里，客服在两个步骤把同样的话说了两遍，多半是复制粘贴忘了改。",
      en: "The agent says the same words in two steps of one part, most likely a paste that "
        + "somebody forgot to change."),
    severity: .warning,
    examples: [
      .bad("1、您好，请问有什么可以帮您？\n2、请您详细描述一下问题现象。\n3、请您详细描述一下问题现象。\n4、再见。"),
      .good("1、您好，请问有什么可以帮您？\n2、请您详细描述一下问题现象。\n3、您的意思是登录不上，对吗？\n4、再见。"),
      .bad("1. Hello, how can I help you?\n2. What happened before the error?\n3. What happened before the error?\n4. Goodbye."),
      .good("1. Hello, how can I help you?\n2. What happened before the error?\n3. So you could not log in, right?\n4. Goodbye."),
    ]
  ) { examination in
    var first: [String: (line: Examination.Line, number: Int)] = [:]
    return examination.agentLines.compactMap { line -> LintFinding? in
      let letters = line.written.characters.filter { $0.isLetter || $0.isNumber }
      // A short word of thanks may be said more than once.
      guard letters.count >= 8, let place = line.written.sourceRange else { return nil }
      let key = "\(line.part) " + String(letters).lowercased()
      guard let earlier = first[key] else {
        first[key] = (line, place.start.line)
        return nil
      }
      // Two answers to one question may well get the same reply.
      guard earlier.line.step != line.step, !areApart(earlier.line, line, examination) else {
        return nil
      }
      return examination.finding(
        .duplicateLine, at: place,
        LocalizedText(
          zh: "与第 \(earlier.number) 行的台词相同", en: "the same words as in line \(earlier.number)"))
    }
  }

  /// Whether no path comes by both steps, so that nobody hears the words twice.
  private static func areApart(
    _ a: Examination.Line, _ b: Examination.Line, _ examination: Examination
  ) -> Bool {
    let part = examination.parts[a.part]
    return part.areAllPaths
      && !part.rehearsals.contains { rehearsal in
        let steps = Set(rehearsal.path.compactMap { part.flow.nodes[$0].step })
        return steps.contains(a.step) && steps.contains(b.step)
      }
  }
}
