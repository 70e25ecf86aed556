import Detection
import Localization
import Rubrics
import Scoring

/// Writes a line per call and a summary, for whoever looks over a day's calls.
struct TextReporter: Reporter {
  let titles: RubricTitles
  let wording: ScoreWording
  let usesColor: Bool
  let width: Int?
  private let callWidth: Int
  private let bandWidth: Int

  var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
    usesColor = options.usesColor
    width = options.width.map { max(40, $0) }
    // Lines come one by one, so their columns cannot wait for the longest call.
    callWidth = min(28, max(12, (width ?? 140) / 5))
    let bands =
      titles.bands.map { $0.title[options.language] }
      + [Phrases.Score.withheld[options.language]]
    bandWidth = bands.map { StyledText($0).width }.max() ?? 0
  }

  func begin() -> [UInt8] { [] }

  func rendering(of card: Scorecard) -> [UInt8] {
    let score = card.score
    var line = StyledText(card.call.id).truncatedInTheMiddle(to: callWidth)
    line.pad(to: callWidth + 1)
    let percent = StyledText(wording.percent(score), score.gradable ? .strong : .faint)
    line.pad(to: callWidth + 1 + max(0, 6 - percent.width))
    line.append(percent)
    line.append("  ")
    line.append(wording.band(score), score.gradable ? .plain : .faint)
    line.pad(to: callWidth + 9 + bandWidth)
    line.append("  ")
    switch score.passed {
    case true?: line.append("✓", .good)
    case false?: line.append("✗", .bad)
    case nil: line.append("–", .faint)
    }
    line.append("  ")
    appendRemarks(card, to: &line)
    return bytes(of: [line])
  }

  func end(_ summary: RunSummary) -> [UInt8] { bytes(of: self.summary(summary)) }

  /// Critical and missed criteria as far as they fit, and what is wrong with the transcript.
  private func appendRemarks(_ card: Scorecard, to line: inout StyledText) {
    let health = self.health(card)
    let critical = Set(card.score.critical)
    let missed = card.criteria.filter { $0.verdict == .missed }.map(\.id)
    let names =
      missed.filter(critical.contains).map { StyledText(criticalName($0), .bad) }
      + missed.filter { !critical.contains($0) }.map { StyledText(titles.title(ofCriterion: $0)) }
    // Without a score, the reason comes first; otherwise names get two thirds of what is left.
    if !card.score.gradable, !health.isEmpty {
      line.append(health)
      line.append("  ")
      line.append(list(names, room: width.map { $0 - line.width }))
      return
    }
    let room = width.map { width in
      let left = width - line.width
      return max(left - (health.isEmpty ? 0 : health.width + 2), left * 2 / 3)
    }
    line.append(list(names, room: room))
    if !names.isEmpty, !health.isEmpty { line.append("  ") }
    line.append(health)
  }

  private func criticalName(_ id: String) -> String {
    Phrases.Score.critical[language] + Phrases.Marks.colon[language]
      + titles.title(ofCriterion: id)
  }

  private func health(_ card: Scorecard) -> StyledText {
    var text = StyledText()
    for finding in card.health {
      text.append(text.isEmpty ? "[" : Phrases.Marks.comma[language], .faint)
      text.append(titles.title(ofHealth: finding.id), finding.withholds ? .caution : .faint)
    }
    if !text.isEmpty { text.append("]", .faint) }
    return text
  }

  /// As many names as fit, and how many do not.
  private func list(_ names: [StyledText], room: Int?) -> StyledText {
    let comma = StyledText(Phrases.Marks.comma[language])
    var text = StyledText()
    for (index, name) in names.enumerated() {
      let rest = names.count - index
      var next = text
      if index > 0 { next.append(comma) }
      next.append(name)
      // The count of the others needs room too, unless this is the last.
      let reserve = rest > 1 ? 2 + String(rest - 1).count : 0
      if let room, next.width + reserve > room {
        // Half a name says more than none at all.
        if index == 0, room - reserve >= 8 {
          text = name.truncated(to: room - reserve)
          continue
        }
        text.append(index > 0 ? " +\(rest)" : "+\(rest)", .faint)
        return text
      }
      text = next
    }
    return text
  }

  private func bytes(of lines: [StyledText]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      let fitting = width.map { line.truncated(to: $0) } ?? line
      bytes.append(contentsOf: fitting.rendered(usesColor: usesColor).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension StyledText {
  /// The text if it fits, else its two ends: ids often differ in the last characters only.
  fileprivate func truncatedInTheMiddle(to cells: Int) -> StyledText {
    guard width > cells else { return self }
    var head = StyledText()
    var tail: [Piece] = []
    var tailWidth = 0
    for piece in pieces.reversed() {
      if tailWidth + piece.width > cells / 2 { break }
      tail.append(piece)
      tailWidth += piece.width
    }
    for piece in pieces {
      if head.width + piece.width > cells - 1 - tailWidth { break }
      head.append(piece)
    }
    head.append("…", .faint)
    for piece in tail.reversed() { head.append(piece) }
    return head
  }
}
