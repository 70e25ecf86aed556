import PatternMatching

extension PatternProblem {
  /// Finds the mistakes in a pattern by reading it as grading will.
  ///
  /// Word lists are known by name only; what depends on their content shows when the pack is
  /// compiled.
  package static let find: PatternCheck = { pattern, lexicons in
    let lists = Dictionary(uniqueKeysWithValues: lexicons.map { ($0, [listEntry]) })
    var builder = PatternSetBuilder(lexicons: lists)
    do throws(PatternError) {
      _ = try builder.add(pattern)
      return []
    } catch {
      return [
        PatternProblem(
          id: error.id, offset: error.offset, length: error.length, message: error.message,
          expected: error.expected, suggestion: error.suggestion)
      ]
    }
  }

  /// Stands for whatever a word list holds.
  private static let listEntry = PatternNode.letter(0x4E00, soundsLike: false)
}
