import Detection
import Rubrics

/// The script as boxes and arrows with the call's path marked: what DOT and SVG have in common.
struct FlowDrawing {
  /// An arrow between two steps.
  struct Arrow {
    var from: Int
    /// `nil` leads to the end.
    var to: Int?
    var label: String?
    var isTaken: Bool
  }

  let report: FlowReport
  var steps: [FlowStep] { report.flow.steps }

  /// What became of a step; `nil` if the call did not come by.
  func visit(_ number: Int) -> FlowAlignment.Visit? {
    let id = steps[number].id
    return report.alignment.visit(of: id) ?? report.alignment.offPath.first { $0.step == id }
  }

  /// What the box of a step says: its title, then what became of it.
  func lines(_ number: Int) -> [String] {
    let step = steps[number]
    var second = ""
    if let visit = visit(number) {
      second = report.state(visit.state, isOptional: visit.isOptional)
      if let turn = visit.turn {
        second += report.words(" · 第 \(turn + 1) 轮", " · turn \(turn + 1)")
      }
      if let answer = report.alignment.answer(to: step.id)?.answer {
        second += " · " + report.answer(answer, of: step)
      }
    }
    return ["\(number + 1). \(step.title[report.language])", second].filter { !$0.isEmpty }
  }

  /// All ways, those with an answer first.
  var arrows: [Arrow] {
    let taken = takenWays
    return steps.enumerated().flatMap { number, step -> [Arrow] in
      var ways = step.branches.map { ($0.target, String?.some(report.answer($0.answer, of: step))) }
      let known = step.question?.answerIds ?? []
      if known.isEmpty || !known.allSatisfy({ id in step.branches.contains { $0.answer == id } }) {
        ways.append((step.next, nil))
      }
      // Answers that lead the same way share an arrow.
      var arrows: [Arrow] = []
      for (target, label) in ways {
        var to: Int?
        if case .step(let id) = target { to = report.flow.number(of: id) }
        if let same = arrows.firstIndex(where: { $0.to == to }) {
          let labels = [arrows[same].label, label].compactMap { $0 }
          arrows[same].label = labels.isEmpty ? nil : labels.joined(separator: "/")
        } else {
          let isTaken = taken.contains { $0.from == number && $0.to == to }
          arrows.append(Arrow(from: number, to: to, label: label, isTaken: isTaken))
        }
      }
      return arrows
    }
  }

  private var takenWays: [(from: Int, to: Int?)] {
    let path = report.alignment.path.compactMap { report.flow.number(of: $0.step) }
    guard let last = path.last else { return [] }
    return zip(path, path.dropFirst()).map { ($0, Int?.some($1)) } + [(last, nil)]
  }
}
