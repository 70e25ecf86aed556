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
    let clock = ContinuousClock()
    let start = clock.now
    let selection =
      try patterns.map { try PatternSelection(file: $0) }
      ?? PatternSelection(pack: pack)
    let set = try selection.patternSet()
    let built = clock.now
    let lines = try Data(contentsOf: URL(fileURLWithPath: texts)).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
    var matcher = PatternMatcher(set)
    var last = [Int](repeating: -1, count: set.count)
    var pairs = 0
    var found: [UInt8] = []
    let from = clock.now
    for (number, line) in lines.enumerated() {
      for hit in matcher.hits(in: FoldedText(line)) where last[hit.pattern] != number {
        last[hit.pattern] = number
        pairs += 1
        if hits != nil { found += "\(number)\t\(hit.pattern)\n".utf8 }
      }
    }
    let seconds = (clock.now - from) / .seconds(1)
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    print(
      #"{"seconds":\#(seconds),"bytes":\#(bytes),"texts":\#(lines.count),"hits":\#(pairs),"#
        + #""compile":\#((built - start) / .seconds(1)),"patterns":\#(set.count)}"#)
    if let hits { try Data(found).write(to: URL(fileURLWithPath: hits)) }
  }
}
