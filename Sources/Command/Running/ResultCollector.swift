import CallGrade
import Diagnostics
import Reports

/// Takes the results of a run, in order: into the reports, the gate and the list of problems.
struct ResultCollector {
  /// Problems that are shown; the others are only counted.
  private static let problemLimit = 40

  private let console: Console
  private(set) var outputs: [ReportOutput]
  private(set) var errorFile: ErrorFile?
  private(set) var gate: GateTally
  private(set) var summary = RunSummary()
  private var progress: ProgressBar
  private var joins: JoinTally?
  private var routes: RouteTally?
  private var shown = 0
  private var hidden = 0
  private var repeated = RepeatedRemarks()
  private var skipped = SkippedFiles()
  private var speakers: NamedSpeakers?
  /// Arguments that gave a call, or a reason why not.
  private(set) var fruitful: Set<Int> = []

  /// Begins with no results.
  init(
    outputs: [ReportOutput], errorFile: ErrorFile?, gate: GateTally, joins: JoinTally? = nil,
    routes: RouteTally? = nil, speakers: NamedSpeakers? = nil, progress: ProgressBar,
    console: Console
  ) {
    self.outputs = outputs
    self.errorFile = errorFile
    self.gate = gate
    self.joins = joins
    self.routes = routes
    self.speakers = speakers
    self.progress = progress
    self.console = console
  }

  /// Whether more results are of any use.
  var wantsMore: Bool {
    !gate.isOpen || errorFile != nil || outputs.contains(where: \.isOpen)
  }

  /// Takes the next result.
  mutating func take(_ result: WorkResult) {
    for (card, renderings) in zip(result.cards, result.renderings) {
      summary.add(card)
      gate.add(card)
      for (index, rendering) in renderings.enumerated() { add(rendering, to: index) }
    }
    for problem in result.diagnostics { note(problem) }
    for join in result.joins {
      if let remark = joins?.take(join) { note(remark) }
    }
    routes?.take(result.routes)
    for path in result.skipped { skipped.add(path) }
    if let missed = result.missedSpeakers { speakers?.formIntersection(missed) }
    if !result.cards.isEmpty || !result.diagnostics.isEmpty || result.passedOver > 0 {
      fruitful.insert(result.argument)
    }
    progress.advance(bytes: result.size, calls: result.cards.count)
  }

  /// Takes a problem that is not one of a piece of work.
  mutating func note(_ problem: Diagnostic) {
    if problem.leavesUngraded {
      summary.ungraded += 1
      errorFile?.add(problem)
    }
    guard !repeated.isRepeated(problem) else { return }
    guard shown < Self.problemLimit else {
      if problem.severity == .error || !console.isQuiet { hidden += 1 }
      return
    }
    if problem.severity == .error || !console.isQuiet { shown += 1 }
    progress.clear()
    console.show(problem)
  }

  /// Ends all reports and says what is left to say.
  mutating func end() {
    progress.clear()
    let wasWanted = wantsMore
    // A run that was cut short has not come to all rows.
    if wasWanted, !Interruption.hasOccurred {
      for remark in joins?.remarks() ?? [] { note(remark) }
      if summary.calls > 0 { for remark in routes?.remarks() ?? [] { note(remark) } }
      if summary.calls > 0 { for remark in speakers?.remarks() ?? [] { note(remark) } }
    }
    for index in outputs.indices where outputs[index].isOpen {
      outputs[index].end(summary)
      tellFailure(of: index)
    }
    errorFile?.end()
    if let failure = errorFile?.failure { console.show(failure.diagnostic) }
    if hidden > 0 {
      console.note(
        LocalizedText(
          zh: "另有 \(hidden) 个问题未显示（--errors FILE 可写出全部）",
          en: "\(hidden) more problems are not shown (--errors FILE writes them all)"))
    }
    if let remark = repeated.remark { console.note(remark) }
    // A run that was cut short has only come across some of them.
    if wasWanted, let remark = skipped.remark { console.note(remark) }
  }

  /// Whether a report or the list of errors could not be written.
  var hasWriteFailure: Bool {
    errorFile?.failure != nil
      || outputs.contains { $0.failure.map { !$0.isClosedPipe } ?? false }
  }

  private mutating func add(_ rendering: [UInt8], to index: Int) {
    guard outputs[index].isOpen else { return }
    // What is written to the terminal would run into the bar.
    if outputs[index].isStandardOutput { progress.clear() }
    outputs[index].add(rendering)
    tellFailure(of: index)
  }

  private mutating func tellFailure(of index: Int) {
    guard let failure = outputs[index].failure, !failure.isClosedPipe else { return }
    progress.clear()
    console.show(failure.diagnostic)
  }
}
