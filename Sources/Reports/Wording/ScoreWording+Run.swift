import Detection
import Localization
import Rubrics
import Scoring

extension ScoreWording {
  private var language: ReadingLanguage { titles.language }

  /// The counts of a run, each with its label.
  func counts(_ summary: RunSummary) -> [(label: String, value: String)] {
    var counts = [
      (Phrases.Run.calls[language], "\(summary.calls)"),
      (Phrases.Run.gradable[language], "\(summary.gradable)"),
    ]
    if summary.withheldCount > 0 {
      counts.append((Phrases.Run.withheld[language], "\(summary.withheldCount)"))
    }
    if summary.ungraded > 0 {
      counts.append((Phrases.Run.ungraded[language], "\(summary.ungraded)"))
    }
    if let mean = summary.meanPermille {
      let share = Figures.permille(summary.passed, of: summary.gradable)
      let aside = Phrases.Marks.aside("\(Figures.percent(share))%")[language]
      counts.append((Phrases.Run.mean[language], "\(Figures.percent(mean))%"))
      counts.append((Phrases.Run.passed[language], "\(summary.passed)\(aside)"))
    }
    return counts
  }

  /// Why something could not be judged.
  func reason(_ code: String?) -> String {
    code.map(titles.title(ofReason:)) ?? Phrases.Review.noReason[language]
  }

  /// The criteria that could not be judged for a reason, with how often.
  func criteria(of entry: RunSummary.Unjudged) -> String {
    entry.criteria.map { "\(titles.title(ofCriterion: $0.id)) \($0.count)" }
      .joined(separator: Phrases.Marks.comma[language])
  }

  /// Turns, counted from 1 as people do, with the words found there.
  func evidence(_ result: CriterionResult) -> String {
    result.evidence.map { evidence in
      let turn = Phrases.Review.turn(evidence.place.turn + 1)[language]
      if evidence.quote.isEmpty {
        return "\(turn)\(Phrases.Marks.aside(Phrases.Review.absent[language])[language])"
      }
      return turn + Phrases.Marks.colon[language] + Phrases.Marks.quoted(evidence.quote)[language]
    }
    .joined(separator: Phrases.Marks.semicolon[language])
  }

  /// What was missed, with the words.
  func missed(_ result: CriterionResult) -> String {
    let evidence = evidence(result)
    let title = titles.title(ofCriterion: result.id) + occurrence(result)
    return evidence.isEmpty ? title : title + Phrases.Marks.colon[language] + evidence
  }
}
