import Detection
import Localization
import Rubrics
import Scoring
import Transcripts

extension CallPage {
  /// Silences named in words; the longest come first.
  private static let silenceLimit = 8

  /// Who speaks when, with silences and interruptions; nothing where the call is not timed.
  func addTimes(_ card: Scorecard, _ transcript: Transcript, to page: inout HTMLText) {
    guard let times = CallTimes(transcript) else { return }
    let cuts = card.criteria.filter { $0.id == "no-interruption" && $0.verdict == .missed }
      .flatMap { $0.evidence.map(\.place.turn) }
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Page.times[language])
    let talk = [Role.agent, .customer].map { role in
      "\(role.title[language]) \(Figures.clock(times.talk(of: role)) ?? "–")"
    }
    let silent = times.silences.reduce(0) { $0 + $1.seconds }
    var summary =
      Phrases.Page.talk[language] + Phrases.Marks.colon[language]
      + talk.joined(separator: Phrases.Marks.comma[language])
    if !times.silences.isEmpty {
      summary +=
        Phrases.Marks.semicolon[language]
        + Phrases.Page.silences(
          times.silences.count, Figures.clock(silent) ?? "–",
          Figures.wholePercent(silent / times.length))[language]
    }
    page.element("p", summary)
    page.open(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region",
        "aria-label": Phrases.Page.times[language],
      ])
    page.markup(
      TimelinePlot(times: times, cuts: cuts, language: language).markup(describedAs: summary))
    page.markup("</div>")
    addTimesLegend(hasSilences: !times.silences.isEmpty, hasCuts: !cuts.isEmpty, to: &page)
    let longest = times.silences.sorted { ($1.seconds, $0.start) < ($0.seconds, $1.start) }
      .prefix(Self.silenceLimit).sorted { $0.start < $1.start }
    if longest.count < times.silences.count {
      page.element(
        "p", Phrases.Page.longest(longest.count, of: times.silences.count)[language],
        ["class": "soft"])
    }
    page.markup("<ul>")
    for silence in longest {
      page.markup("<li>")
      let seconds = Phrases.Page.seconds(Figures.decimal((silence.seconds * 10).rounded() / 10))
      page.words("\(Phrases.Page.silence[language]) \(seconds[language]) ")
      page.words((Figures.clock(silence.start) ?? "") + " ")
      addLink(
        toTurn: silence.before, Phrases.Page.toTurn(silence.before + 1)[language], to: &page)
      page.markup("</li>")
    }
    for turn in cuts where transcript.turns.indices.contains(turn) {
      page.markup("<li class=\"bad\">")
      page.words(Phrases.Page.interruption[language] + " ")
      addLink(toTurn: turn, Phrases.Page.toTurn(turn + 1)[language], to: &page)
      page.markup("</li>")
    }
    page.markup("</ul></section>\n")
  }

  /// What the picture's colours and signs stand for.
  private func addTimesLegend(hasSilences: Bool, hasCuts: Bool, to page: inout HTMLText) {
    page.markup("<p class=\"soft legend\" aria-hidden=\"true\">")
    page.markup("<i class=\"agent\"></i>")
    page.words(Role.agent.title[language])
    page.markup(" <i class=\"customer\"></i>")
    page.words(Role.customer.title[language])
    if hasSilences {
      page.markup(" <i class=\"silence\"></i>")
      page.words(Phrases.Page.silenceSign[language])
    }
    if hasCuts {
      page.markup(" ")
      page.element("span", Phrases.Page.interruptionSign[language], ["class": "bad"])
    }
    page.markup("</p>")
  }
}

/// The timeline as a picture: a lane for each side, silences across both, interruptions above.
struct TimelinePlot: Sendable {
  private static let width = 1000.0
  private static let left = 60.0

  let times: CallTimes
  let cuts: [Int]
  let language: ReadingLanguage

  /// The picture as SVG in HTML; a screen reader is given the description instead.
  func markup(describedAs description: String) -> String {
    var svg = HTMLText()
    svg.open(
      "svg",
      [
        "viewBox": "0 0 1000 120", "role": "img", "aria-label": description,
        "style": "min-width:56rem;width:100%",
      ])
    for (role, y) in [(Role.agent, 34), (Role.customer, 68)] {
      svg.markup("<text x=\"0\" y=\"\(y + 14)\">")
      svg.words(role.title[language])
      svg.markup("</text>")
    }
    for silence in times.silences {
      svg.markup(
        "<rect class=\"silence\" x=\"\(x(silence.start))\" y=\"22\" width=\"\(extent(silence.start, silence.end))\" height=\"70\"><title>"
      )
      svg.words(
        "\(Phrases.Page.silence[language]) \(Figures.decimal((silence.seconds * 10).rounded() / 10))"
      )
      svg.markup("</title></rect>")
    }
    for span in times.spans {
      let isAgent = span.role == .agent
      svg.markup(
        "<rect class=\"\(isAgent ? "agent" : "customer")\" x=\"\(x(span.start))\" y=\"\(isAgent ? 34 : 68)\" width=\"\(extent(span.start, span.end))\" height=\"20\" rx=\"2\"><title>"
      )
      svg.words(
        "\(Phrases.Review.turn(span.turn + 1)[language]) \(Figures.clock(span.start) ?? "")")
      svg.markup("</title></rect>")
      if cuts.contains(span.turn) {
        svg.markup("<path class=\"cut\" d=\"M\(x(span.start)) 30l-6 -10h12z\"/>")
      }
    }
    for tick in ticks {
      svg.markup("<text class=\"faint\" x=\"\(x(tick))\" y=\"112\" text-anchor=\"middle\">")
      svg.words(Figures.clock(tick) ?? "")
      svg.markup("</text>")
    }
    svg.markup("</svg>")
    return svg.text
  }

  /// Five to ten round times.
  private var ticks: [Double] {
    let steps = [5.0, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400]
    guard let step = steps.first(where: { times.length / $0 <= 10 }) else { return [] }
    return Array(stride(from: 0, through: times.length, by: step))
  }

  private func x(_ seconds: Double) -> String {
    let share = min(1, max(0, seconds / times.length))
    return Figures.decimal(
      Figures.rounded(Self.left + share * (Self.width - Self.left - 20)))
  }

  private func extent(_ start: Double, _ end: Double) -> String {
    let share = min(1, max(0, (end - start) / times.length))
    return Figures.decimal(max(1.5, Figures.rounded(share * (Self.width - Self.left - 20))))
  }
}
