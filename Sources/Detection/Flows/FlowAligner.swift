import Rubrics

/// Finds the way through a script that fits a call best.
///
/// A small dynamic programme over the places where steps are done × the steps: `Docs/Flows.md` builds
/// it up and gives its cost.
struct FlowAligner {
  /// What a way earns and costs; only their order of size matters.
  enum Price {
    /// A step that is done where the way has it.
    static let match = 30
    /// A step that is left out.
    static let skip = 1
    /// Going another way than the answer asks for, or than is usual while no answer is known.
    static let stray = 40
    /// Going back.
    static let back = 2
  }

  /// A step on the best way, with the place where it is done.
  struct Station {
    var step: Int
    /// The occurrence; `nil` if the step is left out.
    var occurrence: Int?
    /// The way by which the step is left; `nil` for none at all.
    var leaving: CompiledFlow.Way?
  }

  private struct Cell {
    var cost = Int.max
    /// The occurrence that the step is matched to; −1 if it is left out.
    var match = -1
    /// Where the way came from: a layer, a step, and which of its ways.
    var from = (layer: -1, step: -1, way: -1)
  }

  private let ways: [[CompiledFlow.Way]]
  private let isOptional: [Bool]
  private let occurrences: [FlowOccurrence]
  /// For each layer, the cells of all steps and, last, of the place before the first step.
  private var layers: [[Cell]] = []
  private var count: Int { ways.count }

  init(_ flow: CompiledFlow, _ occurrences: [FlowOccurrence]) {
    ways = flow.ways + [[CompiledFlow.Way(to: 0, answer: nil, isUsual: true)]]
    isOptional = flow.flow.steps.map(\.isOptional)
    self.occurrences = occurrences
  }

  /// The best way; among equally good ones that which comes first in the script and in the call.
  ///
  /// O(occurrences · ways), a few passes a layer where ways lead back.
  mutating func align() -> [Station] {
    layers = Array(
      repeating: Array(repeating: Cell(), count: count), count: occurrences.count + 1)
    layers[0][count - 1].cost = 0
    for layer in layers.indices {
      relax(layer)
      guard layer < occurrences.count else { break }
      take(layer)
    }
    return backtrace()
  }

  /// Leaves steps out until nothing gets better.
  ///
  /// A round costs more than none, so this ends.
  private mutating func relax(_ layer: Int) {
    var isChanged = true
    while isChanged {
      isChanged = false
      // The place before the first step comes first, then the steps of the script.
      for step in [count - 1] + Array(0..<(count - 1)) where layers[layer][step].cost < .max {
        for (number, way) in ways[step].enumerated() {
          guard let to = way.to else { continue }
          let price = isOptional[to] ? 0 : Price.skip
          let cost = layers[layer][step].cost + toll(layer, step, way) + max(1, price)
          if cost < layers[layer][to].cost {
            layers[layer][to] = Cell(cost: cost, match: -1, from: (layer, step, number))
            isChanged = true
          }
        }
      }
    }
  }

  /// Passes on to the next layer: over an occurrence, or with it.
  private mutating func take(_ layer: Int) {
    for step in 0..<count where layers[layer][step].cost < layers[layer + 1][step].cost {
      layers[layer + 1][step] = layers[layer][step]
    }
    let to = occurrences[layer].step
    for step in 0..<count where layers[layer][step].cost < .max {
      for (number, way) in ways[step].enumerated() where way.to == to {
        let cost = layers[layer][step].cost + toll(layer, step, way) - Price.match
        if cost < layers[layer + 1][to].cost {
          layers[layer + 1][to] = Cell(cost: cost, match: layer, from: (layer, step, number))
        }
      }
    }
  }

  /// What it costs to leave a step by a way, given the answer that was read there.
  private func toll(_ layer: Int, _ step: Int, _ way: CompiledFlow.Way) -> Int {
    let back = way.to.map { $0 <= step && step < count - 1 } == true ? Price.back : 0
    return back + (fits(way, of: step, matched: layers[layer][step].match) ? 0 : Price.stray)
  }

  private func fits(_ way: CompiledFlow.Way, of step: Int, matched match: Int) -> Bool {
    guard match >= 0, let answer = occurrences[match].answer?.id else { return way.isUsual }
    if way.answer == answer { return true }
    return way.answer == nil && !ways[step].contains { $0.answer == answer }
  }

  private func backtrace() -> [Station] {
    let last = layers.count - 1
    var best: (cost: Int, step: Int, way: CompiledFlow.Way)?
    for step in 0..<(count - 1) where layers[last][step].cost < .max {
      for way in ways[step] where way.to == nil {
        let cost = layers[last][step].cost + toll(last, step, way)
        if best.map({ cost < $0.cost }) ?? true { best = (cost, step, way) }
      }
    }
    guard let best else { return [] }
    var stations: [Station] = []
    var cell = layers[last][best.step]
    var step = best.step
    var leaving = best.way
    // No way is longer: each station took an occurrence or was left out once in its layer.
    while step < count - 1, stations.count <= layers.count * count {
      stations.append(
        Station(step: step, occurrence: cell.match >= 0 ? cell.match : nil, leaving: leaving))
      let from = cell.from
      guard from.step >= 0 else { break }
      leaving = ways[from.step][from.way]
      step = from.step
      cell = layers[from.layer][from.step]
    }
    return stations.reversed()
  }
}
