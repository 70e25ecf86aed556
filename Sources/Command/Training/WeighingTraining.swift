import CallGrade
import Detection
import Evaluation
import Rubrics
import Training
import Transcripts

/// Learns from labelled calls how verdicts, styles and behaviours are weighed and where something was due.
///
/// Every call is read with the model that learned nothing of its labeller's: what a model says of turns
/// that it has seen would look more reliable than it is.
struct WeighingTraining {
  private let pack: RubricPack

  init(pack: String, in folders: RubricFolders, _ console: Console) throws {
    let options = PackOptions.named(pack, in: folders, model: ModelFile.none)
    self.pack = try options.grader(console).pack
  }

  /// What came of a training.
  struct Outcome {
    var verdicts: VerdictTrainer.Outcome
    /// `nil` where not every style has turns.
    var styles: StyleTrainer.Outcome?
    var places: PlaceTrainer.Outcome
    var labels: LabelTrainer.Outcome

    var turns: TurnWeights {
      TurnWeights(styles: styles?.styles ?? [], due: places.weights, labels: labels.weights)
    }
  }

  /// Learns and measures.
  ///
  /// - Parameters:
  ///   - calls: The labelled calls.
  ///   - turns: Labelled turns, those of the calls among them.
  ///   - learned: The labels of their turns, with the models of cross-validation.
  ///   - parts: In how many parts labellers are divided for measuring.
  ///   - progress: Told before each criterion how many of how many are done.
  /// - Returns: The weights with their figures.
  /// - Throws: If a model of cross-validation cannot be graded with.
  func run(
    _ calls: [(gold: GoldCall, transcript: Transcript)], turns: [LabelledTurn],
    _ learned: ModelTrainer.Outcome,
    parts: Int, progress: (_ done: Int, _ of: Int, _ criterion: String) -> Void
  ) throws -> Outcome {
    let labels = learned.draft.labels.enumerated().compactMap { number, label in
      switch label.family {
      case .behaviour: SignLabel(id: label.id, role: .agent, number: number)
      case .customer: SignLabel(id: label.id, role: .customer, number: number)
      case .style, .phase: nil as SignLabel?
      }
    }
    let shown = ShownLabels(turns)
    var judged: [JudgedCall] = []
    for (part, draft) in learned.heldOut.sorted(by: { $0.key < $1.key }) {
      let own = calls.filter { learned.parts[Self.labeller(of: $0.gold)] == part }
      guard !own.isEmpty else { continue }
      let grader: Grader
      do { grader = try Grader(pack: pack, modelFile: Array(draft.text.utf8)) } catch {
        throw CommandError("broken-pack", error.message)
      }
      for call in own {
        guard let first = grader.rubric.firstReading(of: call.transcript, labels: labels) else {
          continue
        }
        judged.append(
          JudgedCall(
            labeller: Self.labeller(of: call.gold), reading: first.reading,
            known: Self.byTurn(first.known),
            first: answers(
              first.judgements.map { ($0.criterion, $0.verdict, $0.evidence.map(\.turn)) },
              styles: first.styles, labels: Self.byTurn(first.labels)),
            gold: answers(
              call.gold.labels.verdicts.map { ($0.criterion, $0.verdict, $0.turns) },
              styles: Dictionary(
                call.gold.labels.styles.map { ($0.turn, $0.style) }, uniquingKeysWith: { a, _ in a }
              ),
              labels: shown.labels(of: call.transcript, by: Self.labeller(of: call.gold)))
          ))
      }
    }
    let styles = learned.draft.labels.filter { $0.family == .style }.map(\.id)
    let requirements = pack.criteria.filter { $0.kind == .requirement }.map(\.id)
    let behaviours = labels.filter { $0.role == .agent }.map(\.id)
    return Outcome(
      verdicts: VerdictTrainer(judged, labels: labels).run(
        criteria: pack.criteria.map(\.id), parts: parts, progress: progress),
      styles: StyleTrainer(judged, styles: styles, parts: parts).run(),
      places: PlaceTrainer(judged, parts: parts).run(criteria: requirements),
      labels: LabelTrainer(judged, styles: styles, labels: labels, parts: parts).run(
        labels: behaviours, progress: progress))
  }

  private static func byTurn(_ labels: [[String]]) -> [Int: Set<String>] {
    Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0, Set($1)) })
  }

  private static func labeller(of gold: GoldCall) -> String { gold.labeller ?? gold.call }

  private func answers(
    _ verdicts: [(criterion: String, verdict: Verdict, turns: [Int])], styles: [Int: String],
    labels: [Int: Set<String>]
  ) -> JudgedCall.Answers {
    var answers = JudgedCall.Answers(verdicts: [:], styles: styles, labels: labels)
    for label in verdicts where answers.verdicts[label.criterion] == nil {
      answers.verdicts[label.criterion] = label.verdict
      answers.places[label.criterion] = Set(label.turns)
    }
    return answers
  }
}
