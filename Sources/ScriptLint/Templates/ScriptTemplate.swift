package import Diagnostics
package import Transcripts

/// A script as its author keeps it, whatever the format: parts of steps of lines.
package struct ScriptTemplate: Sendable {
  /// The file as the user named it.
  package var file: String
  package var format: ScriptFormat
  /// The title that the author gave it.
  package var title: String?
  /// Who calls whom, where the author says so or the words show it.
  package var direction: Transcript.Direction?
  /// The language that most of the words are in, `zh` or `en`.
  package var language: String
  /// Names of placeholders that the author declares beside the usual ones.
  package var placeholders: [String] = []
  package var parts: [ScriptPart]
  /// The lines of the file, for excerpts; without their breaks.
  package var lines: [Substring]
  /// Words that look as if they led to a step, though to no answer that can be told.
  var unreadJumps: [PlacedText] = []
  /// Headers of columns that nothing is known about.
  var unreadFields: [PlacedText] = []
  /// Comments that tell the checks to be quiet.
  package var suppressions: [Suppression] = []

  /// Every step with the part that it belongs to.
  var steps: [(part: Int, step: Int)] {
    parts.indices.flatMap { part in parts[part].steps.indices.map { (part, $0) } }
  }

  /// Every line that somebody says, in the order of the file.
  var allLines: [ScriptLine] {
    parts.flatMap { $0.steps.flatMap { step in step.lines + step.branches.flatMap(\.words) } }
  }
}

/// What stands under one heading: a call from its first step to its last, or a case for itself.
package struct ScriptPart: Sendable {
  /// What a part is for.
  package enum Kind: Sendable, Hashable {
    /// A whole call, from the greeting to the goodbye.
    case call
    /// Words for one situation, to be used within some call.
    case fragment
  }

  package var heading: PlacedText?
  /// The number before the heading, where there is one: 三 of 三、核实 is 3.
  var number: String?
  package var kind: Kind = .fragment
  package var steps: [ScriptStep] = []

  /// The labels of steps that branches and jumps lead to.
  var targets: Set<String> {
    var targets: Set<String> = []
    for step in steps {
      if let jump = step.jump, !jump.isEnd { targets.insert(jump.label) }
      for branch in step.branches {
        if case .step(let label) = branch.target { targets.insert(label) }
      }
    }
    return targets
  }

  /// Where the part begins in the file.
  var place: SourceRange? { heading?.sourceRange ?? steps.first?.place }
}

/// A step of a part: what is said, and where the answers lead.
package struct ScriptStep: Sendable {
  /// The number or name that branches call it by; `nil` if it has none.
  package var label: String?
  /// The number or name in the file, or the first words of a step without one.
  package var place: SourceRange?
  /// A title beside the number.
  package var title: PlacedText?
  package var lines: [ScriptLine] = []
  package var branches: [ScriptBranch] = []
  /// Where the call goes on whatever the customer says; `nil` for the step below.
  package var jump: ScriptJump?
  /// Whether the step may be left out.
  package var isOptional = false

  /// The lines as groups of which one is said: lines joined by 或 are alternatives to each other, and
  /// those that may be left out are an alternative to leaving them out.
  var alternatives: [[ScriptLine]] {
    let numbers = Set(lines.compactMap(\.alternative)).sorted()
    guard numbers.isEmpty else {
      return numbers.map { number in
        lines.filter { $0.alternative == nil || $0.alternative == number }
      }
    }
    guard lines.contains(where: \.isOptional) else { return [lines] }
    let all = lines.map { line in
      var line = line
      line.isOptional = false
      return line
    }
    return [lines.filter { !$0.isOptional }, all]
  }
}

/// A way to another step that needs no answer.
package struct ScriptJump: Sendable, Hashable {
  /// The number or name of the step.
  package var label: String
  /// The number in the file.
  package var place: SourceRange?
  /// Whether it leads to no step but ends the call.
  package var isEnd = false
}

/// A line of a step.
package struct ScriptLine: Sendable {
  /// Whose line it is.
  package enum Speaker: Sendable, Hashable {
    /// The agent says it.
    case agent
    /// The customer is expected to say it.
    case customer
    /// Nobody says it: it tells the agent what to do.
    case direction
  }

  package var speaker: Speaker
  package var words: PlacedText
  /// The group of alternatives that it belongs to, counted from 0; `nil` for a line always said.
  package var alternative: Int?
  /// Whether it may be left out.
  package var isOptional = false
}

/// What happens after one answer of the customer.
package struct ScriptBranch: Sendable {
  /// Where a branch leads.
  package enum Target: Sendable, Hashable {
    /// The step of this label.
    case step(String)
    /// The part with this heading.
    case part(String)
    /// The end of the call.
    case end
    /// The step below.
    case next
  }

  /// The answer as written, such as 不满意或一般.
  package var answer: PlacedText
  package var target: Target
  /// The number or name that is aimed at, where there is one.
  package var targetPlace: SourceRange?
  /// What is said on this branch.
  package var words: [ScriptLine] = []

  /// Where the branch stands in the file.
  var place: SourceRange? { answer.sourceRange }
}
