import Localization
import Rubrics
import Scoring

/// Writes a document with a chapter per call and the figures of all at its end.
struct MarkdownReporter: Reporter {
  let titles: RubricTitles
  let wording: ScoreWording

  var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  func begin() -> [UInt8] {
    var page = MarkdownText()
    page.markup("# ")
    page.words(Phrases.Run.title[language])
    page.markup("\n\n")
    page.words(Phrases.Review.pack[language] + Phrases.Marks.colon[language] + titles.pack)
    page.markup("\n")
    return page.bytes
  }

  func rendering(of card: Scorecard) -> [UInt8] {
    var page = MarkdownText()
    addHead(card, to: &page)
    addSections(card, to: &page)
    addCriteria(card, to: &page)
    addCoaching(card, to: &page)
    return page.bytes
  }

  func end(_ summary: RunSummary) -> [UInt8] {
    var page = MarkdownText()
    addRun(summary, to: &page)
    return page.bytes
  }
}
