import Detection
import Rubrics
import Scoring
import Transcripts

extension SampleCall {
  private static let fragments = [
    "您好", "，", "。", "？", "！", "请问", "宽带", "0417", "号", " ", "  ", "ADSL",
    "https://星河.example/a?b=c",
    "Supercalifragilisticexpialidocious-and-then-some-more-letters-without-any-break-in-them-at-all",
    "（", "）", "「", "」", "……", "\n", "\r\n", "\t", "\u{1B}[31m", "\u{202E}", "👩‍👩‍👧‍👦", "🇨🇳", "☀️",
    "e\u{301}",
    "\u{301}\u{301}", "हिन्दी", "한국어", "日本語", "ｶﾞ", "\u{200D}", "、、、", "word", "100%", "¥35.8",
    "\u{E0041}",
    "“", "”", "\u{9B}", "«", "»",
  ]

  /// A call of random turns with random verdicts, some of whose evidence lies outside of the text.
  static func random(_ source: inout RandomSource) -> SampleCall {
    var turns: [Turn] = []
    for _ in 0..<Int.random(in: 0...8, using: &source) {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &source) {
        text += fragments.randomElement(using: &source) ?? ""
      }
      turns.append(
        Turn(
          role: Role.allCases.randomElement(using: &source) ?? .unknown, text: text,
          speaker: Bool.random(using: &source) ? fragments.randomElement(using: &source) : nil,
          start: Bool.random(using: &source) ? .random(in: -1...100_000, using: &source) : nil,
          isBot: Bool.random(using: &source)))
    }
    let call = Transcript(turns: turns)
    var card = (Bool.random(using: &source) ? SampleCall.good : .hostile).card
    card.turns = SampleCall.turns(of: call, labels: [0: ["greeting", "unheard-of"]])
    for index in card.criteria.indices {
      card.criteria[index].verdict = Verdict.allCases.randomElement(using: &source) ?? .met
      card.criteria[index].evidence = (0..<Int.random(in: 0...3, using: &source)).map { _ in
        let start = Int.random(in: -2...30, using: &source)
        let end = start + Int.random(in: 0...40, using: &source)
        return QuotedEvidence(
          place: Evidence(turn: .random(in: -1...9, using: &source), start: start, end: end),
          quote: fragments.randomElement(using: &source) ?? "")
      }
    }
    for index in card.coaching.indices {
      card.coaching[index].said = turns.randomElement(using: &source)?.text
    }
    card.call.id = turns.first?.text ?? "x"
    card.call.source = String(repeating: "目录/", count: Int.random(in: 0...60, using: &source))
    return SampleCall(transcript: call, card: card)
  }
}
