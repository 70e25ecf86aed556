package import Transcripts

/// What is said or recorded, by kind rather than by wording.
package enum MeaningDetector: Sendable, Hashable {
  /// Figures of a kind, at least so many.
  case entity(EntityDetector)
  /// A field of the service record, filled in and perhaps in keeping with the call.
  case record(RecordDetector)
  /// A fact about the call that the source states.
  case metadata(MetadataCondition)

  /// Whose turns, and which; `nil` where no turn is looked at.
  package var scope: Scope? {
    switch self {
    case .entity(let detector): detector.scope
    case .record(let detector): detector.agreement == nil ? nil : detector.scope
    case .metadata: nil
    }
  }
}

/// Figures of one kind that somebody says.
package struct EntityDetector: Sendable, Hashable {
  package var kind: FigureKind
  package var minimum: Int
  /// What the figure's value must be: units of currency, seconds, minutes after midnight.
  package var bounds: Bounds
  /// Only figures that this side said before: read back rather than new.
  package var repeats: Role?
  package var scope: Scope

  package init(
    kind: FigureKind, minimum: Int = 1, bounds: Bounds = Bounds(), repeats: Role? = nil,
    scope: Scope = Scope()
  ) {
    self.kind = kind
    self.minimum = minimum
    self.bounds = bounds
    self.repeats = repeats
    self.scope = scope
  }
}

/// A field of the service record that goes with the call.
package struct RecordDetector: Sendable, Hashable {
  /// What the call must say for the field to be right.
  package enum Agreement: Sendable, Hashable {
    /// The same figure.
    case figure(FigureKind)
    /// At least this share of the field's wording.
    case wording(share: Double)
  }

  /// Names that the field may have; the first that is there counts.
  package var fields: [String]
  package var agreement: Agreement?
  /// Where in the call the field's content must be said.
  package var scope: Scope

  package init(
    fields: [String], agreement: Agreement? = nil, scope: Scope = Scope(role: nil)
  ) {
    self.fields = fields
    self.agreement = agreement
    self.scope = scope
  }
}

/// A fact about the call.
package struct MetadataCondition: Sendable, Hashable {
  /// Names that the fact may have; the first that is there counts.
  package var fields: [String]
  /// Values of which it must be one, compared without regard to case; any if empty.
  package var values: [String]
  /// What it must be as a number.
  package var bounds: Bounds

  package init(fields: [String], values: [String] = [], bounds: Bounds = Bounds()) {
    self.fields = fields
    self.values = values
    self.bounds = bounds
  }
}

/// A stretch of the day, in minutes after midnight; it may run past midnight.
package struct DayTimes: Sendable, Hashable {
  package var from: Int
  package var to: Int

  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  /// Whether a minute lies in it; the last one does not.
  package func contain(_ minute: Int) -> Bool {
    from <= to ? (from..<to).contains(minute) : minute >= from || minute < to
  }
}
