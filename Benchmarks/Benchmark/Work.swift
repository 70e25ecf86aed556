import ArgumentParser
import CallGenerator
import CallGrade
import Foundation
import PatternMatching
import Reports
import TextAnalysis
import TranscriptImport

/// `benchmark work`: a fixed piece of work on one thread, for counting instructions.
struct Work: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Does one stage of grading to the same invented calls, always alike.")

  /// What is done.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    /// Nothing: what making the calls costs.
    case nothing
    /// Reading the calls.
    case read
    /// Reading them, and matching all patterns.
    case match
    /// Reading and grading.
    case grade
    /// Reading, grading and writing: what `callgrade grade` does.
    case write
    /// Making a grader: what a cold start costs.
    case start
  }

  @Option(help: "One of nothing, read, match, grade, write, start.") var stage = Stage.write
  @Option(help: "How many calls.") var calls = 20
  @Option(help: "The folder of words and phrases.") var vocabulary = "Benchmarks/Vocabulary"

  func run() throws {
    var generator = CallGenerator(try Vocabulary(folder: vocabulary), seed: 1)
    var writer = CallWriter()
    for number in 0..<calls { writer.append(generator.call(number)) }
    guard stage != .nothing else { return }
    if stage == .start {
      print(try Grader(builtin: "service-call").pack.id)
      return
    }
    let read = TranscriptImporter().read(bytes: writer.bytes, source: "calls.jsonl").calls
    switch stage {
    case .nothing, .start: break
    case .read: print(read.count)
    case .match:
      var matcher = try Grader(builtin: "service-call").matcher
      var hits = 0
      for turn in read.flatMap(\.transcript.turns) {
        hits += matcher.hits(in: FoldedText(turn.text)).count
      }
      print(hits)
    case .grade, .write:
      let grader = try Grader(builtin: "service-call")
      let reporter = ReportFormat.jsonl.reporter(
        ReportOptions(pack: grader.pack, language: .zh))
      var bytes = 0
      for call in read {
        let card = grader.grade(call.transcript, provenance: call.provenance)
        bytes += stage == .write ? reporter.rendering(of: card).count : card.criteria.count
      }
      print(bytes)
    }
  }
}
