import Rubrics
import Transcripts

/// In whose turns each pattern of a pack is asked for.
///
/// Most patterns belong to one side: what agents promise is not looked for in what customers say. Of
/// what the automaton reports in a turn nearly half need not be looked at again for that.
struct PatternAudience: Sendable {
  private var ofAgents: [Bool]
  private var ofCustomers: [Bool]

  /// Patterns that nobody asks for by side, such as question words, are looked for everywhere.
  ///
  /// - Parameters:
  ///   - phrases: All phrases of the pack.
  ///   - patternCount: How many patterns there are.
  ///   - everywhere: Patterns that others than phrases ask for.
  init(_ phrases: [CompiledPhrase], patternCount: Int, everywhere: Set<Int>) {
    ofAgents = Array(repeating: false, count: patternCount)
    ofCustomers = ofAgents
    for phrase in phrases {
      for pattern in phrase.patterns { add(pattern, phrase.scope.role) }
      for exemption in phrase.unless {
        for pattern in exemption.ownTurn { add(pattern, phrase.scope.role) }
        for pattern in exemption.otherTurns { add(pattern, nil) }
      }
    }
    for pattern in everywhere { add(pattern, nil) }
  }

  private mutating func add(_ pattern: Int, _ role: Role?) {
    if role != .customer { ofAgents[pattern] = true }
    if role != .agent { ofCustomers[pattern] = true }
  }

  /// For each pattern, whether it is asked for in a turn; `nil` where all are.
  func patterns(in turn: Turn) -> [Bool]? {
    switch turn.role {
    case .agent: ofAgents
    case .customer: ofCustomers
    case .system, .unknown: nil
    }
  }
}
