import Detection
import Diagnostics
import Rubrics
import Scoring

extension LintRule {
  /// A technical term that nobody explains.
  static let jargon: LintRule = LintRule(
    "jargon", zh: "没有解释的术语", en: "Unexplained jargon",
    meaning: LocalizedText(
      zh: "用了客户未必懂的专业词，又没有当场解释。", en: "Uses a technical term that is not explained on the spot."),
    source: "001; 003", severity: .warning,
    examples: [
      .bad("客户：网页打不开。\n客服：您的DNS解析有问题，我给您刷新一下缓存。"),
      .good("客户：网页打不开。\n客服：网址对不上服务器了，我帮您重新连一下。"),
      .bad(
        "Customer: Pages do not load.\nAgent: Your DNS resolver is misconfigured, so please flush the cache."
      ),
      .good(
        "Customer: Pages do not load.\nAgent: Your computer cannot find the address; let me fix that with you."
      ),
    ]
  ) { examination in
    guard let criterion = examination.criterion("plain-language") else { return [] }
    let isMissed = examination.parts.contains { part in
      (part.rehearsals + part.loose).contains { rehearsal in
        rehearsal.card.criteria.contains { $0.id == criterion.id && $0.verdict == .missed }
      }
    }
    guard isMissed else { return [] }
    var seen: Set<SourceRange> = []
    return examination.agentLines.filter { examination.misses(criterion.id, $0.spoken) }
      .flatMap { line in
        // The pack tells that something is not explained, not what: clause by clause shows it.
        let clauses = JargonClause.all(in: line.spoken).filter {
          examination.misses(criterion.id, line.spoken[$0])
        }
        let places = clauses.isEmpty ? [0..<line.spoken.count] : clauses
        return places.compactMap { range -> LintFinding? in
          guard let place = line.spoken.sourceRange(of: range), seen.insert(place).inserted else {
            return nil
          }
          return examination.finding(
            .jargon, at: place,
            LocalizedText(
              zh: "“\(line.spoken[range].string)”里有客户未必听得懂的词，请解释或换个说法",
              en: "'\(line.spoken[range].string)' holds a term that may mean nothing to the "
                + "customer; explain or replace it"),
            criterion: criterion,
            notes: [RequiredBehaviours.advice(criterion, in: examination.template.language)])
        }
      }
  }
}

/// Clauses of a line, between any two marks.
enum JargonClause {
  static func all(in words: PlacedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for (index, character) in words.characters.enumerated() where "，。！？!?；;、,".contains(character) {
      if index > start { found.append(start..<index) }
      start = index + 1
    }
    if start < words.count { found.append(start..<words.count) }
    return found
  }
}
