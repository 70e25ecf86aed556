import CallGrade
import Detection
import Evaluation
import Rubrics
import Training
import Transcripts

/// Learns how verdicts are weighed, from labelled calls.
///
/// Every call is read with the model that learned nothing of its labeller's: what a model says of turns
/// that it has seen would look more reliable than it is.
struct WeighingTraining {
  private let pack: RubricPack

  init(pack: String, in folders: RubricFolders, _ console: Console) throws {
    let options = PackOptions.named(pack, in: folders, model: ModelFile.none)
    self.pack = try options.grader(console).pack
  }

  /// Learns and measures.
  ///
  /// - Parameters:
  ///   - calls: The labelled calls.
  ///   - learned: The labels of their turns, with the models of cross-validation.
  ///   - parts: In how many parts labellers are divided for measuring.
  ///   - progress: Told before each criterion how many of how many are done.
  /// - Returns: The weights with their figures.
  /// - Throws: If a model of cross-validation cannot be graded with.
  func run(
    _ calls: [(gold: GoldCall, transcript: Transcript)], _ learned: ModelTrainer.Outcome,
    parts: Int, progress: (_ done: Int, _ of: Int, _ criterion: String) -> Void
  ) throws -> VerdictTrainer.Outcome {
    let labels = learned.draft.labels.enumerated().compactMap { number, label in
      switch label.family {
      case .behaviour: VerdictWeights.Label(id: label.id, role: .agent, number: number)
      case .customer: VerdictWeights.Label(id: label.id, role: .customer, number: number)
      case .style, .phase: nil as VerdictWeights.Label?
      }
    }
    var judged: [JudgedCall] = []
    for (part, draft) in learned.heldOut.sorted(by: { $0.key < $1.key }) {
      let own = calls.filter { learned.parts[Self.labeller(of: $0.gold)] == part }
      guard !own.isEmpty else { continue }
      let grader: Grader
      do { grader = try Grader(pack: pack, modelFile: Array(draft.text.utf8)) } catch {
        throw CommandError("broken-pack", error.message)
      }
      for call in own {
        guard let reading = grader.rubric.signs(of: call.transcript, labels: labels) else {
          continue
        }
        judged.append(
          JudgedCall(
            labeller: Self.labeller(of: call.gold), signs: reading.signs,
            first: Self.verdicts(reading.judgements.map { ($0.criterion, $0.verdict) }),
            gold: Self.verdicts(call.gold.labels.verdicts.map { ($0.criterion, $0.verdict) })))
      }
    }
    return VerdictTrainer(judged, labels: labels).run(
      criteria: pack.criteria.map(\.id), parts: parts, progress: progress)
  }

  private static func labeller(of gold: GoldCall) -> String { gold.labeller ?? gold.call }

  private static func verdicts(_ pairs: [(String, Verdict)]) -> [String: Verdict] {
    Dictionary(pairs) { first, _ in first }
  }
}
