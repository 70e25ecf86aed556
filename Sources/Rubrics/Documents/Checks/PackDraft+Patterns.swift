import Diagnostics

extension PackDraft {
  /// Checks the patterns as whoever compiles them sees them.
  func checkPatterns(
    of pack: RubricPack, with check: PatternCheck?, in context: DecodingContext
  ) {
    guard let check else { return }
    let patterns = PatternsToCheck(
      own: context.patterns.map { .init(text: $0.text, isListEntry: $0.isListEntry) },
      inherited: Self.patterns(of: pack), lexicons: pack.lexicons.mapValues { $0.map(\.text) })
    for problem in check(patterns) {
      guard let number = problem.pattern, context.patterns.indices.contains(number) else {
        // Something that comes of mistakes already told is no news.
        guard !context.hasErrors else { continue }
        context.report(
          problem.id, problem.message, at: inheritance?.place ?? place, expected: problem.expected)
        continue
      }
      let pattern = context.patterns[number]
      context.report(
        problem.id, problem.message,
        at: pattern.place?.part(at: problem.offset, length: problem.length, of: pattern.text),
        expected: problem.expected, suggestion: problem.suggestion)
    }
  }

  /// Checks that the word lists that patterns name are there.
  func checkListNames(_ pack: RubricPack, in context: DecodingContext) {
    let names = pack.lexicons.keys.sorted()
    for pattern in context.patterns {
      for mention in PatternListMention.all(in: pattern.text)
      where pack.lexicons[mention.name] == nil {
        guard !context.isFull else { return }
        context.report(
          "unknown-lexicon", "unknown word list '\(mention.name)'",
          at: pattern.place?.part(at: mention.offset, length: mention.length, of: pattern.text),
          expected: DecodingContext.list(names),
          suggestion: Suggestion.nearest(to: mention.name, among: names))
      }
    }
  }

  /// The text of every pattern of a pack but those of its word lists, in a fixed order.
  private static func patterns(of pack: RubricPack) -> [String] {
    var mentions = Detector.Mentions()
    for name in pack.detectors.keys.sorted() {
      if let detector = pack.detectors[name] { mentions.add(detector) }
    }
    mentions.add(rootsOf: pack)
    return mentions.patterns
  }
}
