/// How well labels other than verdicts agree with gold.
package struct LabelEvaluations: Sendable, Hashable {
  /// The conflict styles of agent turns.
  package var styles: ConfusionMatrix
  /// The dominant style of each call.
  package var dominantStyle: ConfusionMatrix
  /// The phases of turns.
  package var phases: ConfusionMatrix
  /// The service type of each call.
  package var serviceType: ConfusionMatrix

  /// Compares what both sides say.
  ///
  /// A call counts for a kind of label if both sides give that kind in it at all; then every gold
  /// label counts, and one without an answer is a disagreement. Labels outside the vocabulary follow
  /// its own in alphabetical order.
  init(_ pairs: [LabelPair], vocabulary: LabelVocabulary) {
    var styles: [(gold: String, predicted: String?)] = []
    var dominant: [(gold: String, predicted: String?)] = []
    var phases: [(gold: String, predicted: String?)] = []
    var types: [(gold: String, predicted: String?)] = []
    for pair in pairs {
      let (gold, predicted) = (pair.gold, pair.predicted)
      if !vocabulary.styles.isEmpty {
        if !predicted.styles.isEmpty {
          let answers = Dictionary(
            predicted.styles.map { ($0.turn, $0.style) }, uniquingKeysWith: { a, _ in a })
          styles += gold.styles.map { ($0.style, answers[$0.turn]) }
        }
        if let style = gold.dominantStyle, let answer = predicted.dominantStyle {
          dominant.append((style, answer))
        }
      }
      if !vocabulary.phases.isEmpty, !predicted.phases.isEmpty {
        phases += Self.turns(of: gold.phases, answers: predicted.phases)
      }
      if let type = gold.serviceType, let answer = predicted.serviceType {
        types.append((type, answer))
      }
    }
    self.styles = Self.matrix(styles, vocabulary.styles)
    dominantStyle = Self.matrix(dominant, vocabulary.styles)
    self.phases = Self.matrix(phases, vocabulary.phases)
    serviceType = Self.matrix(types, LabelVocabulary.serviceTypes)
  }

  /// Unrolls stretches into turns; both sides are in the order of turns.
  private static func turns(
    of gold: [CallLabels.PhaseLabel], answers: [CallLabels.PhaseLabel]
  ) -> [(gold: String, predicted: String?)] {
    var pairs: [(gold: String, predicted: String?)] = []
    var index = 0
    for stretch in gold {
      for turn in stretch.first...max(stretch.first, stretch.last) {
        while index < answers.count, answers[index].last < turn { index += 1 }
        let isCovered = index < answers.count && answers[index].first <= turn
        pairs.append((stretch.phase, isCovered ? answers[index].phase : nil))
      }
    }
    return pairs
  }

  private static func matrix(
    _ pairs: [(gold: String, predicted: String?)], _ terms: [LabelVocabulary.Term]
  ) -> ConfusionMatrix {
    let known = terms.map(\.id)
    let given = Set(pairs.map(\.gold)).union(pairs.compactMap(\.predicted))
    let classes = known + given.subtracting(known).sorted()
    let places = Dictionary(
      classes.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    var matrix = ConfusionMatrix(classes: classes)
    for pair in pairs {
      guard let gold = places[pair.gold] else { continue }
      matrix.add(gold: gold, predicted: pair.predicted.flatMap { places[$0] })
    }
    return matrix
  }
}
