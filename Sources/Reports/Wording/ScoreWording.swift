import Detection
import Localization
import Rubrics
import Scoring

/// Sentences about a scorecard that every report for people shares.
struct ScoreWording: Sendable {
  let titles: RubricTitles

  private var language: ReadingLanguage { titles.language }

  /// The percentage; a dash where the score is withheld.
  func percent(_ score: Score) -> String {
    score.permille.map { "\(Figures.percent($0))%" } ?? "—"
  }

  /// The band; that the score is withheld, where it is.
  func band(_ score: Score) -> String {
    guard score.gradable else { return Phrases.Score.withheld[language] }
    return score.band.map(titles.title(ofBand:)) ?? ""
  }

  /// How the points came about, such as `18 + 30 + 2 (Bonus) = 50`.
  ///
  /// - Parameter card: A scorecard, whether its score is withheld or not.
  /// - Returns: `nil` where there is no score.
  func sum(_ card: Scorecard) -> String? {
    guard let earned = card.score.earned else { return nil }
    var sum = ""
    for section in card.sections where section.applicable > .zero {
      let isLoss = section.earned < .zero
      if sum.isEmpty {
        sum = Figures.points(section.earned)
      } else {
        let size = isLoss ? .zero - section.earned : section.earned
        sum += "\(isLoss ? " - " : " + ")\(Figures.points(size))"
      }
    }
    if card.score.bonus > .zero {
      let aside = Phrases.Marks.aside(Phrases.Score.bonus[language])[language]
      sum += " + \(Figures.points(card.score.bonus))\(aside)"
    }
    return "\(sum) = \(Figures.points(earned))"
  }

  /// How the percentage came about, such as `78 ÷ 90 = 86.7%`.
  func division(_ score: Score) -> String? {
    guard let earned = score.earned, score.permille != nil else { return nil }
    let division = "\(Figures.points(earned)) ÷ \(Figures.points(score.applicable))"
    // What the clamp changed is not equal to the quotient.
    let isBounded = earned < .zero || earned > score.applicable
    let result = "\(division) \(isBounded ? "→" : "=") \(percent(score))"
    guard isBounded else { return result }
    return result + Phrases.Marks.aside(Phrases.Score.bounded[language])[language]
  }

  /// The band with its floor, the pass mark and what it says about the call.
  func outcome(_ score: Score) -> [String] {
    var parts: [String] = []
    if let band = score.band {
      let floor = titles.bands.first { $0.id == band }?.floor
      let from = floor.map { Phrases.Score.from(Figures.decimal($0))[language] }
      parts.append(
        titles.title(ofBand: band) + (from.map { Phrases.Marks.aside($0)[language] } ?? ""))
    }
    if let passed = score.passed {
      parts.append(Phrases.Score.passMark(Figures.decimal(titles.passMark))[language])
      parts.append((passed ? Phrases.Score.passed : Phrases.Score.failed)[language])
    }
    return parts
  }

  /// What withheld the score, with its figures.
  func reasons(_ findings: [HealthFinding]) -> String {
    findings.filter(\.withholds).map { $0.detail[language] }
      .joined(separator: Phrases.Marks.semicolon[language])
  }

  /// The dominant style and the shares of all.
  func style(_ profile: StyleProfile) -> String {
    let shares = profile.shares.map {
      "\(titles.title(ofStyle: $0.style)) \(Figures.wholePercent($0.share))"
    }
    let dominant = titles.title(ofStyle: profile.dominant)
    guard !shares.isEmpty else { return dominant }
    let list = shares.joined(separator: Phrases.Marks.comma[language])
    return dominant + Phrases.Marks.aside(list)[language]
  }

  /// The style of most turns, and which of the others is strongest.
  func styleHeadline(_ profile: StyleProfile) -> String {
    let dominant = titles.title(ofStyle: profile.dominant)
    let share = { (style: String) in profile.shares.first { $0.style == style }?.share ?? 0 }
    guard profile.dominant != "neutral", share("neutral") > 0.5 else { return dominant }
    return Phrases.Score.mostlyNeutral(
      titles.title(ofStyle: "neutral"), Figures.wholePercent(share("neutral")), dominant,
      Figures.wholePercent(share(profile.dominant)))[language]
  }

  /// The corner and the two axes.
  func serviceType(_ type: ServiceType) -> String {
    let axes = Phrases.Score.axes(
      technical: Figures.wholePercent(type.technical),
      personal: Figures.wholePercent(type.personal))
    return type.kind.title[language] + Phrases.Marks.aside(axes[language])[language]
  }

  /// What a verdict is called for this criterion.
  func verdict(_ result: CriterionResult) -> String {
    result.verdict.title(of: titles.kind(ofCriterion: result.id))[language]
  }

  /// Whether what a prohibition is named after occurred, as the name alone might be misread.
  ///
  /// - Parameter result: A verdict on any criterion.
  /// - Returns: An aside; empty for requirements.
  func occurrence(_ result: CriterionResult) -> String {
    guard titles.kind(ofCriterion: result.id) == .prohibition else { return "" }
    return Phrases.Marks.aside(verdict(result))[language]
  }

  /// Below this a verdict is little better than a guess, and whoever reads it should know.
  private static let doubtful = 0.6

  /// How sure a verdict is where that is little: worth a look by a person.
  ///
  /// - Returns: An aside; empty for verdicts that are surer, and where roles were inferred: the scorecard
  ///   says that once, and it makes everything less sure.
  func doubt(_ result: CriterionResult, in card: Scorecard) -> String {
    guard result.confidence < Self.doubtful, result.verdict == .met || result.verdict == .missed,
      !card.health.contains(where: { $0.id == "roles-inferred" })
    else { return "" }
    let percent = Int((result.confidence * 100).rounded())
    return Phrases.Marks.aside(Phrases.Score.certainty(percent)[language])[language]
  }

  /// Points and points at stake; a dash for what carries no weight.
  func points(_ result: CriterionResult) -> String {
    if result.max == .zero, result.points == .zero { return "–" }
    return "\(Figures.points(result.points)) / \(Figures.points(result.max))"
  }

  /// Who, where and how long, each with its label.
  func facts(_ call: CallSummary) -> [String] {
    let colon = Phrases.Marks.colon[language]
    var facts: [String] = []
    if let agent = call.agent { facts.append(Phrases.Review.agent[language] + colon + agent) }
    if let team = call.team { facts.append(team) }
    if let startedAt = call.startedAt { facts.append(startedAt) }
    if let clock = call.duration.flatMap(Figures.clock) { facts.append(clock) }
    facts.append(Phrases.Review.turns(call.turns)[language])
    if let tag = call.language { facts.append(Names.language(tag)?[language] ?? tag) }
    return facts
  }

  /// The file, the record in it and the format.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - hasFolder: Whether the folders that the file lies in are named, too.
  /// - Returns: `calls.jsonl, record 3 (jsonl)`.
  func origin(_ call: CallSummary, hasFolder: Bool = true) -> String {
    let record = Phrases.Review.record(call.record)[language]
    let name = call.source.split(separator: "/").last.map(String.init) ?? call.source
    return "\(hasFolder ? call.source : name)\(Phrases.Marks.clause[language])\(record)"
      + Phrases.Marks.aside(call.format)[language]
  }
}

extension Verdict {
  /// A sign for the verdict that needs no colour.
  var mark: String {
    switch self {
    case .met: "✓"
    case .missed: "✗"
    case .notApplicable, .notEvaluated: "–"
    }
  }

  /// The colour of the sign.
  var ink: Ink {
    switch self {
    case .met: .good
    case .missed: .bad
    case .notApplicable, .notEvaluated: .faint
    }
  }
}
