import Diagnostics

/// What a run must not find: the conditions of `--fail-on`.
package struct LintGate: Sendable {
  /// A severity or worse, or a rule.
  enum Condition: Sendable, Hashable {
    case severity(Diagnostic.Severity)
    case rule(String)
  }

  /// The conditions as written.
  package let texts: [String]
  private let conditions: [Condition]

  /// Reads conditions such as `error` and `branch-nowhere`.
  ///
  /// - Parameter texts: The conditions; none let everything pass.
  /// - Returns: The gate, or the first condition that is none with the nearest that is one.
  package static func read(
    _ texts: [String]
  ) -> (gate: LintGate?, mistake: (text: String, suggestion: String?)?) {
    var conditions: [Condition] = []
    for text in texts {
      if let severity = Diagnostic.Severity(rawValue: text) {
        conditions.append(.severity(severity))
      } else if LintRule.named(text) != nil {
        conditions.append(.rule(text))
      } else {
        let known = Diagnostic.Severity.allCases.map(\.rawValue) + LintRule.all.map(\.id)
        return (nil, (text, Suggestion.nearest(to: text, among: known)))
      }
    }
    return (LintGate(texts: texts, conditions: conditions), nil)
  }

  private init(texts: [String], conditions: [Condition]) {
    self.texts = texts
    self.conditions = conditions
  }

  /// Whether there is nothing to fail on.
  package var isOpen: Bool { conditions.isEmpty }

  /// Whether a finding fails the run.
  package func stops(_ finding: LintFinding) -> Bool {
    conditions.contains { condition in
      switch condition {
      case .severity(let severity): finding.severity.rank >= severity.rank
      case .rule(let rule): finding.rule == rule
      }
    }
  }
}
