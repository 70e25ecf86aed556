import ArgumentParser
import CallGenerator
import Foundation
import PatternMatching
import TextAnalysis

/// `benchmark curve`: what a letter costs, whatever the length of the text and the number of patterns.
struct Curve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints nanoseconds a letter against text length and against number of patterns.")

  @Option(help: "The folder of words and phrases.") var vocabulary = "Benchmarks/Vocabulary"

  /// Patterns and texts that quadratic matchers choke on.
  private static let hostile: [(name: String, patterns: [String], unit: String)] = [
    ("one letter, many gaps", ["您<gap:0-60>您<gap:0-60>您<gap:0-60>好"], "您"),
    ("optional letters", [String(repeating: "[您]", count: 60) + "好"], "您"),
    ("nested choices", ["((您|您您)(您|您您)|(您您|您)[您])(您|您您)…好"], "您您好"),
    ("every part everywhere", ["您…好…您…好", "好…您…好…您", "(您|好)<gap:1-40>(好|您)"], "您好"),
    ("fillers between all", ["您好请问有什么"], "您嗯好呃请那个问就是有什么"),
    ("repeated pairs", ["帮您查一下"], "帮您"),
    ("digits", ["工号<number:2-6>", "请拨打<phone>", "<amount>…<date>"], "1380013"),
  ]

  func run() throws {
    print("nanoseconds a letter against letters of the text (hostile patterns and texts)")
    let lengths = [1_000, 4_000, 16_000, 64_000, 256_000]
    print("| |" + lengths.map { " \($0) |" }.joined())
    print("|---|" + lengths.map { _ in "---:|" }.joined())
    for (name, patterns, unit) in Self.hostile {
      var builder = PatternSetBuilder()
      for pattern in patterns { _ = try builder.add(pattern) }
      let set = try builder.build()
      let costs = lengths.map { length in
        let text = String(repeating: unit, count: length / unit.unicodeScalars.count)
        return Self.cost(set, [text], atLeast: 0.05)
      }
      print("| \(name) |" + costs.map { " \($0) |" }.joined())
    }
    try printPatternCurve()
  }

  private func printPatternCurve() throws {
    var generator = CallGenerator(try Vocabulary(folder: vocabulary), seed: 77)
    let texts = (0..<2_000).flatMap { generator.call($0).turns }
      .map { String(decoding: $0.text, as: UTF8.self) }
    print("\nnanoseconds a letter against number of patterns (turns of invented calls)")
    let counts = [100, 200, 400, 800, 1_600]
    print("| |" + counts.map { " \($0) |" }.joined())
    print("|---|" + counts.map { _ in "---:|" }.joined())
    let costs = try counts.map { count in
      Self.cost(try PatternSelection.part(of: "service-call", count: count), texts, atLeast: 0)
    }
    print("| service-call |" + costs.map { " \($0) |" }.joined())
  }

  /// Nanoseconds a letter, the lowest of three, folding included.
  private static func cost(_ set: PatternSet, _ texts: [String], atLeast seconds: Double) -> String
  {
    let clock = ContinuousClock()
    var matcher = PatternMatcher(set)
    var lowest = Double.infinity
    for _ in 0..<3 {
      let start = clock.now
      var letters = 0
      repeat {
        for text in texts {
          let folded = FoldedText(text)
          letters += folded.letters.count
          _ = matcher.hits(in: folded)
        }
      } while (clock.now - start) / .seconds(1) < seconds
      lowest = min(lowest, (clock.now - start) / .nanoseconds(1) / Double(max(1, letters)))
    }
    return String(format: "%.0f", lowest)
  }
}
