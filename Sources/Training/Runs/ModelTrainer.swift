package import Detection
import Transcripts

/// Learns labels from turns and measures each on turns that it was not trained on.
///
/// The same turns, settings and base give the same bytes. A minute or two for eight thousand turns
/// and sixty labels.
package struct ModelTrainer: Sendable {
  private let turns: [LabelledTurn]
  private let settings: TrainingSettings
  private let base: ModelDraft?
  private let space: FeatureSpace
  private let parts: [Int]

  /// What came of a training.
  package struct Outcome: Sendable {
    package var draft: ModelDraft
    package var reports: [LabelReport]
    /// For each family whose labels exclude each other, how often gold and the likeliest label met.
    package var choices: [LearnedLabel.Family: [ChoiceCount]]
    /// For each part of the authors, what was learned from all others; empty unless asked for.
    package var heldOut: [Int: ModelDraft] = [:]
    /// In which part each author is; of one who was divided, the first.
    package var parts: [String: Int] = [:]
  }

  /// How many turns have one label by gold and another, or the same, by the model.
  package struct ChoiceCount: Sendable, Hashable {
    package var gold: String
    package var given: String
    package var turns: Int
  }

  /// Prepares a training: the features of all turns.
  ///
  /// - Parameters:
  ///   - turns: What is learned from.
  ///   - settings: How.
  ///   - base: A model to start from and to stay near.
  package init(
    _ turns: [LabelledTurn], settings: TrainingSettings = TrainingSettings(),
    base: ModelDraft? = nil
  ) {
    self.turns = turns
    self.settings = settings
    self.base = base
    // A correction is made once: next to a model to stay near, a single turn counts.
    space = FeatureSpace(
      turns, longest: settings.longest, longestBefore: settings.longestBefore,
      rarest: base == nil ? settings.rarest : 1, known: Set(base?.weights.keys.map(\.self) ?? []))
    parts = Folds.of(turns, count: settings.folds)
  }

  /// The labels that there are enough turns for, family by family, sorted.
  package var trainable: [(family: LearnedLabel.Family, id: String)] {
    var counts: [LearnedLabel.Family: [String: Int]] = [:]
    for turn in turns {
      switch turn.role {
      case .agent: for id in turn.shown { counts[.behaviour, default: [:]][id, default: 0] += 1 }
      case .customer: for id in turn.shown { counts[.customer, default: [:]][id, default: 0] += 1 }
      case .system, .unknown: break
      }
      if turn.role == .agent, let style = turn.style {
        counts[.style, default: [:]][style, default: 0] += 1
      }
      if let phase = turn.phase { counts[.phase, default: [:]][phase, default: 0] += 1 }
    }
    let known = base?.labels.map { ($0.family, $0.id) } ?? []
    return LearnedLabel.Family.allCases.flatMap { family in
      let enough = (counts[family] ?? [:]).filter { $0.value >= settings.fewest }.keys
      let ids = Set(enough).union(known.filter { $0.0 == family }.map(\.1))
      return ids.sorted().map { (family, $0) }
    }
  }

  /// Learns and measures.
  ///
  /// - Parameters:
  ///   - keepsParts: Whether the models of cross-validation are wanted as well.
  ///   - progress: Told before each label how many of how many are done.
  /// - Returns: The model and the figures.
  package func run(
    keepsParts: Bool = false, progress: (_ done: Int, _ of: Int, _ label: String) -> Void
  ) -> Outcome {
    let wanted = trainable
    var draft = ModelDraft()
    var heldOut: [Int: ModelDraft] = [:]
    var reports: [LabelReport] = []
    var held: [LearnedLabel.Family: [Held]] = [:]
    for (number, label) in wanted.enumerated() {
      progress(number, wanted.count, label.id)
      let answers = turns.map { turn -> Int8 in
        turn.shows(label.id, in: label.family).map { $0 ? 1 : -1 } ?? 0
      }
      let start = startingWeights(label)
      let crossed = crossValidated(answers, label.family, start)
      let scores = crossed.scores
      let weights = learned(answers, label.family, start)
      let judged = turns.indices.filter { answers[$0] != 0 }
      let calibration =
        judged.isEmpty || !judged.contains(where: { answers[$0] > 0 })
        ? baseCalibration(label) : Calibration(judged.map { (scores[$0], answers[$0] > 0) })
      let made = finish(label, weights, calibration, judged.map { (scores[$0], answers[$0] > 0) })
      held[label.family, default: []].append(
        Held(id: label.id, probabilities: scores.map { calibration.probability($0) }))
      add(weights, number: number, of: wanted.count, to: &draft)
      draft.labels.append(made.label)
      reports.append(made)
      guard keepsParts else { continue }
      for (part, weights) in crossed.weights {
        var partly = made.label
        partly.bias = Self.units(weights.bias)
        add(weights, number: number, of: wanted.count, to: &heldOut[part, default: ModelDraft()])
        heldOut[part, default: ModelDraft()].labels.append(partly)
      }
    }
    keepBase(wanted, in: &draft)
    var choices: [LearnedLabel.Family: [ChoiceCount]] = [:]
    for family in [LearnedLabel.Family.style, .phase] {
      choices[family] = choice(family, held[family] ?? [])
    }
    var outcome = Outcome(draft: draft, reports: reports, choices: choices, heldOut: heldOut)
    for (turn, part) in zip(turns, parts) where outcome.parts[turn.author] == nil {
      outcome.parts[turn.author] = part
    }
    return outcome
  }

  // MARK: Learning

  private typealias Label = (family: LearnedLabel.Family, id: String)

  private struct Held {
    var id: String
    var probabilities: [Double]
  }

  /// Learns from some turns: all features first, then again with those that mattered most.
  private func learned(
    _ answers: [Int8], _ family: LearnedLabel.Family, _ start: LinearLearner.Weights
  ) -> LinearLearner.Weights {
    let learner = LinearLearner(
      cost: settings.cost, positiveFactor: settings.positiveFactor, rounds: settings.rounds,
      seed: settings.seed)
    var allowed = space.features.indices.map {
      family == .phase || !space.placeFeatures.contains(Int32($0))
    }
    guard answers.contains(where: { $0 > 0 }) else { return start }
    let first = learner.learn(rows: space.rows, answers: answers, allowed: allowed, start: start)
    let order = first.features.indices.filter { first.features[$0] != 0 }.sorted {
      let (a, b) = (importance($0, first), importance($1, first))
      return a != b ? a > b : $0 < $1
    }
    allowed = Array(repeating: false, count: allowed.count)
    for feature in order.prefix(settings.kept) { allowed[feature] = true }
    // What an earlier model knows is not forgotten for being rare in the corrections.
    for feature in allowed.indices where start.features[feature] != 0 { allowed[feature] = true }
    var pruned = start
    for feature in pruned.features.indices where !allowed[feature] { pruned.features[feature] = 0 }
    return learner.learn(rows: space.rows, answers: answers, allowed: allowed, start: pruned)
  }

  /// How much a feature moves over all turns that have it.
  private func importance(_ feature: Int, _ weights: LinearLearner.Weights) -> Double {
    abs(weights.features[feature]) * Double(space.counts[feature]).squareRoot()
  }

  /// The score of every turn from what was learned without its part, and what that was.
  private func crossValidated(
    _ answers: [Int8], _ family: LearnedLabel.Family, _ start: LinearLearner.Weights
  ) -> (scores: [Double], weights: [Int: LinearLearner.Weights]) {
    var scores = [Double](repeating: 0, count: turns.count)
    var byPart: [Int: LinearLearner.Weights] = [:]
    for part in 0..<settings.folds where parts.contains(part) {
      let rest = answers.indices.map { parts[$0] == part ? 0 : answers[$0] }
      let weights = learned(rest, family, start)
      for turn in turns.indices where parts[turn] == part {
        scores[turn] = space.rows[turn].reduce(weights.bias) { $0 + weights.features[Int($1)] }
      }
      byPart[part] = weights
    }
    return (scores, byPart)
  }

  // MARK: Putting together

  /// Takes over what the base says of n-grams that no turn has.
  private func keepBase(_ wanted: [Label], in draft: inout ModelDraft) {
    guard let base else { return }
    let seen = Set(space.features)
    var numbers: [Int] = []
    for label in base.labels {
      numbers.append(
        wanted.firstIndex { $0.family == label.family && $0.id == label.id } ?? -1)
    }
    for (key, entries) in base.weights {
      for entry in entries {
        let isBefore = entry.label >= numbers.count
        let number = numbers[entry.label % numbers.count]
        guard number >= 0, !seen.contains(.init(key: key, isBefore: isBefore)) else { continue }
        draft.weights[key, default: []].append(
          (isBefore ? wanted.count + number : number, entry.weight))
      }
    }
  }

  private func startingWeights(_ label: Label) -> LinearLearner.Weights {
    var start = LinearLearner.Weights(
      features: Array(repeating: 0, count: space.features.count), bias: 0)
    guard let base,
      let number = base.labels.firstIndex(where: { $0.family == label.family && $0.id == label.id })
    else { return start }
    start.bias = Double(base.labels[number].bias) / LearnedModel.unit
    for (index, feature) in space.features.enumerated() {
      let wanted = feature.isBefore ? base.labels.count + number : number
      if let entry = base.weights[feature.key]?.first(where: { $0.label == wanted }) {
        start.features[index] = Double(entry.weight) / LearnedModel.unit
      }
    }
    return start
  }

  private func baseCalibration(_ label: Label) -> Calibration {
    let known = base?.labels.first { $0.family == label.family && $0.id == label.id }
    return Calibration(slope: known?.slope ?? 1, offset: known?.offset ?? 0)
  }

  private func finish(
    _ label: Label, _ weights: LinearLearner.Weights, _ calibration: Calibration,
    _ scores: [(score: Double, isShown: Bool)]
  ) -> LabelReport {
    let answers = scores.map { (calibration.probability($0.score), $0.isShown) }
    let best = LabelMeasures.bestThreshold(answers)
    let order = weights.features.indices.filter { weights.features[$0] != 0 }.sorted {
      let (a, b) = (importance($0, weights), importance($1, weights))
      return a != b ? a > b : $0 < $1
    }
    func strongest(_ sign: Double) -> [(gram: String, weight: Double)] {
      order.lazy.filter { weights.features[$0] * sign > 0 }.prefix(20).map {
        let feature = space.features[$0]
        return ((feature.isBefore ? "<" : "") + feature.key, weights.features[$0])
      }
    }
    return LabelReport(
      label: LearnedLabel(
        family: label.family, id: label.id, bias: Self.units(weights.bias),
        slope: calibration.slope, offset: calibration.offset, threshold: best.threshold,
        figures: LearnedLabel.Figures(
          positives: scores.count { $0.isShown }, precision: best.precision, recall: best.recall,
          brier: LabelMeasures.brier(answers))),
      turns: scores.count, reliability: LabelMeasures.reliability(answers),
      strongest: strongest(1), against: strongest(-1))
  }

  private static func units(_ weight: Double) -> Int32 {
    Int32(min(max((weight * LearnedModel.unit).rounded(), -32_767), 32_767))
  }

  private func add(
    _ weights: LinearLearner.Weights, number: Int, of count: Int, to draft: inout ModelDraft
  ) {
    for (index, weight) in weights.features.enumerated() where weight != 0 {
      let rounded = Int(Self.units(weight))
      guard rounded != 0 else { continue }
      let feature = space.features[index]
      draft.weights[feature.key, default: []].append(
        (feature.isBefore ? count + number : number, rounded))
    }
  }

  /// What the likeliest label of a family would be, against gold.
  private func choice(_ family: LearnedLabel.Family, _ labels: [Held]) -> [ChoiceCount] {
    guard !labels.isEmpty else { return [] }
    var counts: [String: [String: Int]] = [:]
    for (index, turn) in turns.enumerated() {
      let gold = family == .style ? turn.style : turn.phase
      guard let gold, family == .phase || turn.role == .agent else { continue }
      var given = labels[0]
      for label in labels where label.probabilities[index] > given.probabilities[index] {
        given = label
      }
      counts[gold, default: [:]][given.id, default: 0] += 1
    }
    return counts.keys.sorted().flatMap { gold in
      (counts[gold] ?? [:]).sorted { $0.key < $1.key }
        .map { ChoiceCount(gold: gold, given: $0.key, turns: $0.value) }
    }
  }
}
