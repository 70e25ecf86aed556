import ArgumentParser
import Foundation
import PatternMatching
import TextAnalysis

/// `benchmark match`: the engine's matcher alone, over a text a line.
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times the matcher over the lines of a file, folding included; prints JSON.")

  @Option(help: "Patterns of ours, one a line.") var patterns: String?
  @Option(help: "A built-in pack: all its patterns that regular expressions can say.")
  var pack = "service-call"
  @Option(help: "Write the pairs of line and pattern that were found to this file.")
  var hits: String?
  @Argument(help: "The file of texts.") var texts: String

  func run() throws {
    let start = Self.now
    let selection =
      try patterns.map { try PatternSelection(file: $0) }
      ?? PatternSelection(pack: pack)
    let set = try selection.patternSet()
    let built = Self.now
    let lines = try Data(contentsOf: URL(fileURLWithPath: texts)).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
    var matcher = PatternMatcher(set)
    var last = [Int](repeating: -1, count: set.count)
    var pairs = 0
    var found: [(line: Int32, pattern: Int32)] = []
    let from = Self.now
    for (number, line) in lines.enumerated() {
      for hit in matcher.hits(in: FoldedText(line)) where last[hit.pattern] != number {
        last[hit.pattern] = number
        pairs += 1
        if hits != nil { found.append((Int32(number), Int32(hit.pattern))) }
      }
    }
    let seconds = Self.now - from
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    print(
      #"{"seconds":\#(seconds),"bytes":\#(bytes),"texts":\#(lines.count),"hits":\#(pairs),"#
        + #""compile":\#(built - start),"patterns":\#(set.count)}"#)
    if let hits {
      let text = found.map { "\($0.line)\t\($0.pattern)\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: hits))
    }
  }

  /// Seconds of the processor: what other programs do meanwhile does not count.
  private static var now: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
