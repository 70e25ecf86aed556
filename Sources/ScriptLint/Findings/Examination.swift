import CallGrade
import Detection
import Diagnostics
import PatternMatching
import Rubrics
import Scoring
import Transcripts

/// A script with all that checks ask about it: its graphs, and its paths spoken and graded.
struct Examination {
  /// A part with what became of it.
  struct Part {
    var index: Int
    var part: ScriptPart
    var flow: PartFlow
    /// Paths from the first step to an end.
    var rehearsals: [Rehearsal]
    /// Whether those are all paths that come by no step twice.
    var areAllPaths: Bool
    /// Steps that may be left out or are on no path, each for itself.
    var loose: [Rehearsal]
  }

  /// A line that the agent says.
  struct Line {
    var part: Int
    var step: Int
    /// The words as written, gaps and all.
    var written: PlacedText
    /// The words as spoken.
    var spoken: PlacedText
  }

  let template: ScriptTemplate
  var pack: RubricPack { grader.pack }
  private let grader: Grader
  let options: LintOptions
  let filling: Filling
  private(set) var parts: [Part] = []
  /// Every line that the agent says, in the order of the file.
  let agentLines: [Line]

  /// Speaks and grades a script.
  init(
    _ template: ScriptTemplate, grader: Grader, options: LintOptions,
    using matcher: inout PatternMatcher
  ) {
    self.template = template
    self.options = options
    self.grader = grader
    let declared = Set((template.placeholders + options.placeholders).map(PlaceholderNames.plain))
    let filling = Filling(language: template.language, declared: declared)
    self.filling = filling
    agentLines = template.steps.flatMap { part, number in
      let step = template.parts[part].steps[number]
      let lines = step.lines + step.branches.flatMap(\.words)
      return lines.compactMap { line -> Line? in
        guard line.speaker == .agent else { return nil }
        return Line(
          part: part, step: number, written: line.words, spoken: filling.filled(line.words))
      }
    }
    for (index, part) in template.parts.enumerated() {
      let flow = PartFlow(part, filling: filling)
      let search = PathSearch(flow.graph)
      let (paths, areAll) = search.paths()
      var rehearsals = paths.map {
        Rehearsal($0, of: flow, in: template, grader: grader, using: &matcher)
      }
      if !areAll {
        let around = WaysAround(graph: flow.graph, rehearsals: rehearsals)
        for path in around.paths(past: grader.pack.criteria) {
          rehearsals.append(
            Rehearsal(path, of: flow, in: template, grader: grader, using: &matcher))
        }
      }
      let spoken = Set(paths.flatMap(\.self))
      var loose: [Rehearsal] = []
      for (number, node) in flow.nodes.enumerated() {
        let turns = spoken.contains(number) ? node.turns.filter(\.isOptional) : node.turns
        guard turns.contains(where: { $0.role == .agent }) else { continue }
        loose.append(Rehearsal(turns, in: template, grader: grader, using: &matcher))
      }
      parts.append(
        Part(
          index: index, part: part, flow: flow, rehearsals: rehearsals, areAllPaths: areAll,
          loose: loose))
    }
  }

  // MARK: What was graded

  /// Words of the agent that a criterion takes exception to, each stretch once.
  func hits(of criterion: String) -> [(words: PlacedText, range: Range<Int>)] {
    var found: [(words: PlacedText, range: Range<Int>)] = []
    var seen: Set<SourceRange> = []
    for rehearsal in parts.flatMap({ $0.rehearsals + $0.loose }) {
      guard let result = rehearsal.card.criteria.first(where: { $0.id == criterion }),
        result.verdict == .missed
      else { continue }
      for evidence in result.evidence {
        let turn = rehearsal.turns[evidence.place.turn]
        guard turn.role == .agent, turn.isWritten else { continue }
        let range = turn.words.characterRange(
          ofScalars: evidence.place.start..<evidence.place.end)
        guard let place = turn.words.sourceRange(of: range), seen.insert(place).inserted,
          !found.contains(where: { Self.overlap($0, turn.words, range) })
        else { continue }
        found.append((turn.words, range))
      }
    }
    return found
  }

  /// Whether two stretches of one line share words.
  private static func overlap(
    _ a: (words: PlacedText, range: Range<Int>), _ words: PlacedText, _ range: Range<Int>
  ) -> Bool {
    a.words == words && a.range.overlaps(range)
  }

  /// Whether words of the agent, said for themselves, miss a criterion.
  func misses(_ criterion: String, _ words: PlacedText) -> Bool {
    let transcript = Transcript(
      language: template.language, turns: [Turn(role: .agent, text: words.string)])
    return grader.grade(transcript).criteria.contains {
      $0.id == criterion && $0.verdict == .missed
    }
  }

  /// A criterion of the pack.
  func criterion(_ id: String) -> Criterion? { pack.criteria.first { $0.id == id } }

  // MARK: Findings

  /// Words of the file itself.
  func text(at range: SourceRange) -> String {
    guard template.lines.indices.contains(range.start.line - 1) else { return "" }
    let line = template.lines[range.start.line - 1].dropFirst(range.start.column - 1)
    return String(line.prefix(range.length))
  }

  /// A finding at a place of the file.
  func finding(
    _ rule: LintRule, at range: SourceRange, _ message: LocalizedText,
    criterion: Criterion? = nil, notes: [LocalizedText] = []
  ) -> LintFinding {
    LintFinding(
      rule: rule.id, severity: Self.severity(rule, criterion), file: template.file, range: range,
      text: text(at: range), message: message, criterion: criterion?.id, notes: notes)
  }

  /// A criterion's own severity where a finding rests on one.
  private static func severity(_ rule: LintRule, _ criterion: Criterion?) -> Diagnostic.Severity {
    guard let criterion else { return rule.severity }
    guard criterion.status == .active else { return .note }
    switch criterion.severity {
    case .critical, .major: return .error
    case .minor: return .warning
    case .info: return .note
    }
  }

  /// Where a part is found fault with as a whole.
  func place(of part: Part) -> SourceRange {
    part.part.place ?? SourceRange(start: SourcePosition(line: 1, column: 1))
  }
}
