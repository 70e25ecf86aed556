/// How a pack uses learned labels beside its patterns.
package struct ModelRule: Sendable, Hashable {
  /// How what patterns find and what the model finds become one finding.
  package enum Combination: String, Sendable, Hashable, CaseIterable {
    /// Where either finds it.
    case either = "pattern-or-model"
    /// Where the model agrees with a pattern.
    case both = "pattern-and-model"
    /// Where the model finds it, whatever patterns say.
    case model
    /// Where patterns find it: the model is not asked.
    case pattern
  }

  /// How one detector or criterion uses one label.
  package struct Join: Sendable, Hashable {
    /// The label's id in the model.
    package var label: String
    /// Whether it is a label of customers' turns; of agents' turns otherwise.
    package var isCustomers: Bool
    package var combination: Combination
    /// From this probability on the label is given; the model's own threshold if `nil`.
    package var from: Double?
    /// From this probability on, up to `from`, an absence is not to be told; always told if `nil`.
    package var doubtFrom: Double?
    /// From this probability on what a pattern finds counts, where either is enough; always if `nil`.
    package var patternFrom: Double?

    package init(
      label: String, isCustomers: Bool = false, combination: Combination = .either,
      from: Double? = nil, doubtFrom: Double? = nil, patternFrom: Double? = nil
    ) {
      self.label = label
      self.isCustomers = isCustomers
      self.combination = combination
      self.from = from
      self.doubtFrom = doubtFrom
      self.patternFrom = patternFrom
    }
  }

  /// How verdicts and styles are weighed by what the whole call shows.
  package struct Weighing: Sendable, Hashable {
    /// Calls with fewer turns that hold words are not weighed.
    package var fromTurns: Int
    /// A prohibition counts as broken from this probability on; `nil` if whatever is likeliest stands.
    package var accuseFrom: Double?
    /// Criteria that are not weighed, since a pack that extends this one gave them another meaning.
    package var leftOut: Set<String> = []
    /// Whether styles are not weighed, for the same reason.
    package var leavesStyles = false

    package init(fromTurns: Int, accuseFrom: Double? = nil) {
      self.fromTurns = fromTurns
      self.accuseFrom = accuseFrom
    }
  }

  /// The model's name: one that the library carries.
  package var name: String
  /// The model's share in the style of a turn, 0 to 1; patterns have the rest.
  package var styleShare: Double
  /// How much the model's phases weigh against one point of a cue; 0 for not at all.
  package var phaseWeight: Double
  /// By the name of a detector or the id of a criterion.
  package var joins: [String: Join]
  /// `nil` where verdicts stand as they are.
  package var weighing: Weighing?

  package init(
    name: String, styleShare: Double = 0, phaseWeight: Double = 0, joins: [String: Join] = [:],
    weighing: Weighing? = nil
  ) {
    self.name = name
    self.styleShare = styleShare
    self.phaseWeight = phaseWeight
    self.joins = joins
    self.weighing = weighing
  }
}
