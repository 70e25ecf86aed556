import PatternMatching
import TextAnalysis
import Testing

/// Patterns and texts that make a careless matcher take quadratic time or worse.
///
/// A text of so many letters takes anything but a linear matcher far longer than the test may last.
struct HostileTextTests {
  private static let length = 120_000

  private static let cases: [(patterns: [String], unit: String)] = [
    (["您<gap:0-60>您<gap:0-60>您<gap:0-60>好"], "您"),
    ([String(repeating: "[您]", count: 60) + "好"], "您"),
    (["((您|您您)(您|您您)|(您您|您)[您])(您|您您)…好"], "您您好"),
    (["您…好…您…好", "好…您…好…您", "(您|好)<gap:1-40>(好|您)"], "您好"),
    (["您好请问有什么"], "您嗯好呃请那个问就是有什么"),
    (["帮您查一下"], "帮您"),
    (["工号<number:2-6>", "请拨打<phone>", "<amount>…<date>"], "1380013"),
    (["a*b*", "(a|aa)…b"], "a"),
    (["<turn-start>您", "<sentence-start><gap:0-60>您好", "您<gap:0-60><turn-end>"], "您"),
    (["<turn-start>您好", "<sentence-start>您", "您<sentence-end>", "嗯您<turn-end>"], "您嗯"),
    (["您<gap:60-60>[问]<gap:60-60>[好]<gap:60-60>您"], "您"),
    (["<not:您|您您|您您您>好", "<sentence-start>好…好<sentence-end>"], "好好，"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: cases.indices)
  func takesLinearTime(number: Int) throws {
    let (patterns, unit) = Self.cases[number]
    var builder = PatternSetBuilder()
    for pattern in patterns { _ = try builder.add(pattern) }
    let set = try builder.build()
    let text = String(repeating: unit, count: Self.length / unit.unicodeScalars.count)
    let matches = set.matches(in: text)
    #expect(matches.text.letters.count > Self.length / 2)
    // Hits of one pattern do not overlap.
    for pattern in patterns.indices {
      let letters = matches.hits.lazy.filter { $0.pattern == pattern }.map(\.letters.count)
      #expect(letters.reduce(0, +) <= matches.text.letters.count)
    }
  }
}
