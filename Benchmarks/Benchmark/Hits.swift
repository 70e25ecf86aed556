import ArgumentParser
import Foundation
import PatternMatching
import TextAnalysis
import TranscriptImport
import Transcripts

/// `benchmark hits`: how rich in findings calls are, so that invented ones can be like real ones.
struct Hits: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Counts turns, letters and hits of a pack's patterns in calls.")

  @Option(help: "A built-in pack.") var pack = "service-call"
  @Argument(help: "Files of transcripts.") var files: [String]

  func run() throws {
    let set = try PatternSelection.everything(in: pack)
    var matcher = PatternMatcher(set)
    var calls = 0
    var turns = 0
    var letters = 0
    var hits = 0
    var turnsWithHits = 0
    var distinct: Set<String> = []
    var patterns: Set<Int> = []
    for file in files {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
      for call in TranscriptImporter().read(bytes: bytes, source: file).calls {
        calls += 1
        for turn in call.transcript.turns {
          let text = FoldedText(turn.text)
          let found = matcher.hits(in: text)
          turns += 1
          letters += text.letters.count
          hits += found.count
          if !found.isEmpty { turnsWithHits += 1 }
          distinct.insert(turn.text)
          patterns.formUnion(found.map(\.pattern))
        }
      }
    }
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    print("calls \(calls)")
    print("turns a call \(share(turns, calls))")
    print("letters a turn \(share(letters, turns))")
    print("hits a turn \(share(hits, turns))")
    print("hits a letter \(share(hits, letters))")
    print("turns with hits \(share(turnsWithHits, turns))")
    print("distinct turns \(share(distinct.count, turns))")
    print("patterns found \(patterns.count) of \(set.count)")
  }
}
