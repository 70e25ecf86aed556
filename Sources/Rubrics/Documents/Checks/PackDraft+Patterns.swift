import Diagnostics
import PatternMatching

extension PackDraft {
  /// Checks every pattern by itself, as grading will read it.
  ///
  /// Whether all patterns together fit into one automaton shows only when it is built, which takes
  /// far longer than everything else here; whoever grades builds it anyway.
  func checkPatterns(_ pack: RubricPack, in context: DecodingContext) {
    let lexicons = pack.lexicons.mapValues { entries in
      // An entry that cannot be read is told below, as a pattern of its own.
      entries.compactMap { try? PatternParser.parse($0.text) }
    }
    var builder = PatternSetBuilder(lexicons: lexicons)
    for pattern in context.patterns {
      do {
        if pattern.isListEntry {
          _ = try PatternParser.parse(pattern.text)
        } else {
          _ = try builder.add(pattern.text)
        }
      } catch {
        report(error, in: pattern, context)
      }
    }
    checkInherited(pack, &builder, in: context)
  }

  private func report(
    _ error: PatternError, in pattern: DecodingContext.Pattern, _ context: DecodingContext
  ) {
    // Missing word lists and circles of them are told by name elsewhere.
    guard !["unknown-list", "list-cycle", "list-too-large"].contains(error.id) else { return }
    context.report(
      error.id, error.message,
      at: pattern.place?.part(at: error.offset, length: error.length, of: pattern.text),
      expected: error.expected, suggestion: error.suggestion)
  }

  /// Checks what comes from the base and names word lists that this pack may have changed.
  private func checkInherited(
    _ pack: RubricPack, _ builder: inout PatternSetBuilder, in context: DecodingContext
  ) {
    guard inheritance != nil, !lexicons.isEmpty, !context.hasErrors else { return }
    let mentions = pack.lexicons.mapValues { entries in
      entries.flatMap { PatternListMention.all(in: $0.text).map(\.name) }
    }
    let graph = NameGraph(mentions)
    let changed = Set(
      mentions.keys.filter { name in
        !graph.reachable(from: [name]).isDisjoint(with: lexicons.keys)
      })
    do {
      for text in pack.patternTexts
      where PatternListMention.all(in: text).contains(where: { changed.contains($0.name) }) {
        _ = try builder.add(text)
      }
    } catch {
      context.report(
        error.id, error.message, at: inheritance?.place ?? place, expected: error.expected)
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
}

extension RubricPack {
  /// The text of every pattern but those of word lists, in a fixed order.
  package var patternTexts: [String] {
    var mentions = Detector.Mentions()
    for name in detectors.keys.sorted() {
      if let detector = detectors[name] { mentions.add(detector) }
    }
    mentions.add(rootsOf: self)
    return mentions.patterns
  }
}
