import Diagnostics
import PatternMatching

extension PackDraft {
  /// Checks every pattern by compiling it as grading will.
  func checkPatterns(_ pack: RubricPack, in context: DecodingContext) {
    let names = pack.lexicons.keys.sorted()
    var lexicons: [String: [PatternNode]] = [:]
    for name in names {
      // Entries that cannot be read are found below, as patterns of their own.
      lexicons[name] = (pack.lexicons[name] ?? []).compactMap { try? PatternParser.parse($0.text) }
    }
    var builder = PatternSetBuilder(lexicons: lexicons)
    for pattern in context.patterns {
      do {
        let node = try PatternParser.parse(pattern.text)
        guard !reportUnknownLists(node, pattern, among: names, in: context) else { continue }
        if !pattern.isListEntry { _ = try builder.add(pattern.text) }
      } catch {
        report(error, in: pattern, context)
      }
    }
    checkWhole(pack, &builder, in: context)
  }

  /// Adds what comes from the base, since own word lists may have changed it, and looks at the size.
  private func checkWhole(
    _ pack: RubricPack, _ builder: inout PatternSetBuilder, in context: DecodingContext
  ) {
    guard !context.hasErrors else { return }
    do {
      for text in Self.patterns(of: pack) { _ = try builder.add(text) }
      _ = try builder.build()
    } catch {
      context.report(
        error.id, error.message, at: inheritance?.place ?? place, expected: error.expected)
    }
  }

  private func reportUnknownLists(
    _ node: PatternNode, _ pattern: DecodingContext.Pattern, among names: [String],
    in context: DecodingContext
  ) -> Bool {
    let unknown = PatternListMention.all(in: pattern.text).filter { !names.contains($0.name) }
    for mention in unknown {
      context.report(
        "unknown-lexicon", "unknown word list '\(mention.name)'",
        at: pattern.place?.part(
          at: mention.offset, length: mention.length, of: pattern.text),
        expected: DecodingContext.list(names),
        suggestion: Suggestion.nearest(to: mention.name, among: names))
    }
    return !unknown.isEmpty
  }

  private func report(
    _ error: PatternError, in pattern: DecodingContext.Pattern, _ context: DecodingContext
  ) {
    // Circles of word lists are reported once, where they are defined.
    guard error.id != "list-cycle" else { return }
    context.report(
      error.id, error.message,
      at: pattern.place?.part(at: error.offset, length: error.length, of: pattern.text),
      expected: error.expected, suggestion: error.suggestion)
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
