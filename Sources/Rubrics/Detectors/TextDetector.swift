/// What is told by comparing texts.
package enum TextDetector: Sendable, Hashable {
  /// Turns that say what a sample script says.
  case similarity(SimilarityDetector)
  /// The same sentence said over and over.
  case repetition(RepetitionDetector)
  /// A figure or promise that contradicts an earlier one of the same speaker.
  case consistency(ConsistencyDetector)

  /// Whose turns, and which.
  package var scope: Scope {
    switch self {
    case .similarity(let detector): detector.scope
    case .repetition(let detector): detector.scope
    case .consistency(let detector): detector.scope
    }
  }
}

/// How closely something said follows a sample script.
package struct SimilarityDetector: Sendable, Hashable {
  /// Sample scripts; the nearest counts.
  package var scripts: [String]
  /// The least share of a script's wording that must be said, 0 to 1.
  package var share: Double
  /// Whether a script may run on over several turns.
  package var isJoined: Bool
  package var scope: Scope

  package init(
    scripts: [String], share: Double = 0.7, isJoined: Bool = false, scope: Scope = Scope()
  ) {
    self.scripts = scripts
    self.share = share
    self.isJoined = isJoined
    self.scope = scope
  }
}

/// How often the same sentence may be said.
package struct RepetitionDetector: Sendable, Hashable {
  /// From how many times on it is a repetition.
  package var times: Int
  /// Shorter sentences do not count: 好的 is said often.
  package var shortest: Int
  package var scope: Scope

  package init(times: Int = 3, shortest: Int = 6, scope: Scope = Scope()) {
    self.times = times
    self.shortest = shortest
    self.scope = scope
  }
}

/// Which figures and promises are compared.
package struct ConsistencyDetector: Sendable, Hashable {
  package var kinds: [FigureKind]
  package var scope: Scope

  package init(
    kinds: [FigureKind] = ConsistencyDetector.comparable, scope: Scope = Scope()
  ) {
    self.kinds = kinds
    self.scope = scope
  }

  /// The kinds that can be compared.
  package static let comparable: [FigureKind] = [
    .amount, .duration, .date, .time, .phone, .jobNumber,
  ]
}

/// A kind of figure in a call.
package enum FigureKind: String, Sendable, Hashable, CaseIterable {
  case number, phone, amount, date, time, duration
  /// A code or a long number of any kind.
  case identifier
  /// The number of an agent, told by the words around it.
  case jobNumber = "job-number"
  /// The number of an order, a ticket or a parcel, told by the words around it.
  case orderNumber = "order-number"
}
