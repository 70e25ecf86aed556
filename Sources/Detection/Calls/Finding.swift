/// What a detector has to say about a call.
package struct Finding: Sendable, Hashable {
  /// Found, not found, or not to be told.
  package enum State: Sendable, Hashable {
    case found
    case absent
    /// The transcript lacks what the detector needs; the code says what.
    case unknown(reason: String)
  }

  package var state: State
  /// Where, in order; of a finding that is absent, where it came nearest, if anywhere.
  package var evidence: [Evidence]

  package init(_ state: State, evidence: [Evidence] = []) {
    self.state = state
    self.evidence = evidence
  }

  static let absent = Finding(.absent)

  /// Nobody knows who speaks.
  static let needsRoles = Finding(.unknown(reason: "needs-roles"))

  /// The turns in which something was found, each once; none if it was not.
  var turns: Set<Int> { isFound ? Set(evidence.map(\.turn)) : [] }

  var isFound: Bool { state == .found }

  var unknownReason: String? {
    if case .unknown(let reason) = state { return reason }
    return nil
  }
}
