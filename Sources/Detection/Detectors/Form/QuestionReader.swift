import Rubrics
import TextAnalysis

/// Finds the questions of one turn and tells what kind of answer each asks for.
///
/// A turn is read clause by clause; a clause asks if it has words that ask, or if it ends a sentence
/// that ends with a question mark. Of several forms in one clause the first of this list counts:
/// rhetorical, choice, leading, open, closed. Requests with a polite tag (请您稍等，好吗) and offers of
/// help ask nothing about the matter and are left out.
struct QuestionReader {
  /// A question of a turn.
  struct Question: Sendable, Equatable {
    var letters: Range<Int>
    var form: QuestionForm
  }

  /// From how many questions in one turn on they are stacked.
  static let stack = 3

  let text: FoldedText

  /// The questions in order; O(letters).
  var questions: [Question] {
    var questions: [Question] = []
    for sentence in text.sentences {
      if let choice = choice(in: sentence) {
        questions.append(choice)
        continue
      }
      let clauses = text.clauses(of: sentence.letters)
      let known = questions.count
      for (number, clause) in clauses.enumerated() {
        let isLast = number == clauses.count - 1
        let isMarked = isLast && sentence.ending == .question
        if isTag(clause) {
          // A tag is about what stands before it.
          guard number > 0, questions.count == known, !asksForDoing(sentence.letters),
            QuestionWords.leadingTag.ends(clause, of: text)
          else { continue }
          questions.append(
            Question(
              letters: clauses[number - 1].lowerBound..<clause.upperBound, form: .leading))
        } else if let form = form(of: clause, isMarked: isMarked) {
          questions.append(Question(letters: clause, form: form))
        }
      }
    }
    return questions
  }

  /// A clause of nothing but a tag: 好吗, 对吧, right.
  private func isTag(_ clause: Range<Int>) -> Bool {
    [QuestionWords.requestTag, QuestionWords.leadingTag].contains {
      $0.end(ofWordAt: clause.lowerBound, in: text, before: clause.upperBound)
        == clause.upperBound
    }
  }

  private func asksForDoing(_ letters: Range<Int>) -> Bool {
    QuestionWords.request.isFound(in: text, letters)
  }

  /// Alternatives of which one is to be chosen; they may stand on both sides of a comma.
  private func choice(in sentence: Sentence) -> Question? {
    let letters = sentence.letters
    let isMarked = sentence.ending == .question
    if isMarked, let or = Self.or.places(in: text, letters).first,
      or.lowerBound > letters.lowerBound, or.upperBound < letters.upperBound,
      !Self.orNothing.isFound(in: text, or.lowerBound..<letters.upperBound)
    {
      return Question(letters: letters, form: .choice)
    }
    let alternatives = Self.orElse.places(in: text, letters)
    guard !alternatives.isEmpty else { return nil }
    let one = Self.isOne.places(in: text, letters).first
    let indirect = QuestionWords.indirect.places(in: text, letters).first
    for place in alternatives {
      guard place.lowerBound > letters.lowerBound, place.upperBound < letters.upperBound
      else { continue }
      let offersOne =
        one.map { $0.upperBound <= place.lowerBound } ?? false
        || text.letters[place.lowerBound - 1] == 0x7684
      let isIndirect = indirect.map { $0.upperBound <= place.lowerBound } ?? false
      if isMarked || offersOne && !isIndirect {
        let isStill =
          Self.stillIs.end(ofWordAt: place.lowerBound, in: text, before: letters.upperBound) != nil
        if !isStill || offersOne { return Question(letters: letters, form: .choice) }
      }
    }
    return nil
  }

  private func form(of clause: Range<Int>, isMarked: Bool) -> QuestionForm? {
    if QuestionWords.rhetorical.isFound(in: text, clause),
      !QuestionWords.notRhetorical.isFound(in: text, clause)
    {
      return .rhetorical
    }
    if QuestionWords.offer.isFound(in: text, clause) { return nil }
    let isRequest = asksForDoing(clause)
    if isRequest, QuestionWords.requestTag.ends(clause, of: text) { return nil }
    if QuestionWords.leading.isFound(in: text, clause)
      || QuestionWords.leadingTag.ends(clause, of: text) && clause.count > 4
    {
      return .leading
    }
    if let form = formByWord(of: clause, isMarked: isMarked) { return form }
    let asksYesOrNo =
      QuestionWords.yesOrNoEnding.ends(clause, of: text) && clause.count > 1 || isMarked
    return asksYesOrNo && !(isRequest && !isMarked) ? .closed : nil
  }

  /// What the first word that asks asks for.
  private func formByWord(of clause: Range<Int>, isMarked: Bool) -> QuestionForm? {
    let start =
      isMarked
      ? clause.upperBound : QuestionWords.indirect.places(in: text, clause).first?.lowerBound
    let reach = clause.lowerBound..<(start ?? clause.upperBound)
    var form: QuestionForm?
    var index = clause.lowerBound
    while index < reach.upperBound {
      if let end = QuestionWords.notAsking.end(
        ofWordAt: index, in: text, before: clause.upperBound)
      {
        index = end
      } else if let end = QuestionWords.shortFact.end(
        ofWordAt: index, in: text, before: clause.upperBound)
      {
        let open = QuestionWords.open.end(ofWordAt: index, in: text, before: clause.upperBound)
        if let open, open > end { return .open }
        form = form ?? .closed
        index = end
      } else if QuestionWords.open.end(ofWordAt: index, in: text, before: clause.upperBound) != nil
      {
        return .open
      } else if let end = QuestionWords.yesOrNo.end(
        ofWordAt: index, in: text, before: clause.upperBound)
      {
        form = form ?? .closed
        index = end
      } else {
        index += 1
      }
    }
    return form
  }

  private static let orElse = WordList("还是")
  private static let or = WordList("or")
  /// "Or not" offers no choice.
  private static let orNothing = WordList("or not|or no|or anything|or something|or so|or whatever")
  /// 还是 that means "still" or "had better".
  private static let stillIs = WordList(
    "还是要|还是会|还是得|还是应该|还是可以|还是不行|还是没有|还是没|还是先|还是建议|还是需要|还是请|还是有点|还是比较|还是一样|还是那样|还是很|还是挺|还是不|还是能")
  private static let isOne = WordList("是|要|想|选|用|走|办")
}
