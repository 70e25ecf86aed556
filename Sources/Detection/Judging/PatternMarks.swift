package import PatternMatching
package import Rubrics
package import Transcripts

/// A pattern that marks a behaviour, a violation or a style in a turn.
package struct PatternMark: Sendable {
  /// The criterion or style.
  package var id: String
  package var isStyle: Bool
  /// Its number in the pack, in the order in which detectors mention patterns.
  package var pattern: Int
  package var turn: Int
}

extension CompiledRubric {
  /// By number, where each pattern was written.
  package func source(ofPattern pattern: Int) -> PatternSource { sources[pattern] }

  /// What each pattern marks by itself in a call, whatever else its criterion asks for.
  ///
  /// Hits that an exemption excuses are left out; windows and conditions are not looked at, as a single
  /// turn has none.
  package func marks(
    in transcript: Transcript, using matcher: inout PatternMatcher
  ) -> [PatternMark] {
    let call = CallAnalysis(transcript, audience: audience, matcher: &matcher)
    var marks: [PatternMark] = []
    func mark(_ id: String, isStyle: Bool, by numbers: [Int]) {
      for number in numbers {
        for pattern in phrases[number].patterns {
          var turns: Set<Int> = []
          for evidence in PhraseDetection.evidence(
            for: phrases[number], found: [Int32(pattern)], in: call)
          where turns.insert(evidence.turn).inserted {
            marks.append(
              PatternMark(id: id, isStyle: isStyle, pattern: pattern, turn: evidence.turn))
          }
        }
      }
    }
    for criterion in criteria { mark(criterion.id, isStyle: false, by: criterion.labels) }
    for (style, numbers) in zip(pack.styles, stylePhrases) {
      mark(style.id, isStyle: true, by: numbers)
    }
    return marks
  }
}
