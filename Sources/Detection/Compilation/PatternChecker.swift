import PatternMatching
package import Rubrics

/// Finds the mistakes in a pack's patterns by compiling them as grading will.
package enum PatternChecker: Sendable {
  /// Checks all patterns of a pack, for ``PackDecoder``.
  ///
  /// - Parameter patterns: The patterns.
  /// - Returns: The first mistake of each pattern, and whether all together are too large.
  package static func problems(in patterns: PatternsToCheck) -> [PatternProblem] {
    var lexicons: [String: [PatternNode]] = [:]
    for (name, entries) in patterns.lexicons {
      // An entry that cannot be read is told as a pattern of its own.
      lexicons[name] = entries.compactMap { try? PatternParser.parse($0) }
    }
    var builder = PatternSetBuilder(lexicons: lexicons)
    var problems: [PatternProblem] = []
    for (number, pattern) in patterns.own.enumerated() {
      do {
        if pattern.isListEntry {
          _ = try PatternParser.parse(pattern.text)
        } else {
          _ = try builder.add(pattern.text)
        }
      } catch {
        // The decoder itself knows the names of word lists and who uses whom.
        if error.id == "unknown-list" || error.id == "list-cycle" { continue }
        problems.append(PatternProblem(error, pattern: number))
      }
    }
    guard problems.isEmpty else { return problems }
    do {
      for text in patterns.inherited { _ = try builder.add(text) }
      _ = try builder.build()
      return []
    } catch {
      return [PatternProblem(error, pattern: nil)]
    }
  }
}

extension PatternProblem {
  fileprivate init(_ error: PatternError, pattern: Int?) {
    self.init(
      pattern: pattern, id: error.id, offset: error.offset, length: error.length,
      message: error.message, expected: error.expected, suggestion: error.suggestion)
  }
}
