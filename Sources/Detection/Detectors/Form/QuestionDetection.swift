import TextAnalysis

/// Counts the separate questions in a turn.
///
/// A clause asks if it has a word of the pack's list `question`; a sentence that ends with a
/// question mark and has no such word asks once. Tags such as 好吗 stay out of the list, so that a
/// request with a polite tag counts once.
enum QuestionDetection {
  static func finding(in call: CallAnalysis, turns: [Int], atLeast count: Int, words: [Int])
    -> Finding
  {
    var evidence: [Evidence] = []
    for turn in turns {
      let questions = questions(in: turn, of: call, words: words)
      guard questions.count >= count, let first = questions.first, let last = questions.last
      else { continue }
      evidence.append(
        call.evidence(
          at: CallAnalysis.Place(turn: turn, letters: first.lowerBound..<last.upperBound)))
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence)
  }

  /// The letters of each question of a turn.
  static func questions(in turn: Int, of call: CallAnalysis, words: [Int]) -> [Range<Int>] {
    let text = call.text(of: turn)
    let marks = words.flatMap { word in
      call.places(of: word, in: turn).map(\.letters.lowerBound)
    }.sorted()
    var questions: [Range<Int>] = []
    for sentence in text.sentences {
      let asking = text.clauses(of: sentence.letters).filter { clause in
        // A word that runs on over a comma asks once, where it begins.
        let next = marks.lowerBound { $0 < clause.lowerBound }
        return next < marks.count && clause.contains(marks[next])
      }
      if !asking.isEmpty {
        questions += asking
      } else if sentence.ending == .question {
        questions.append(sentence.letters)
      }
    }
    return questions
  }
}
