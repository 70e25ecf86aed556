import Rubrics
import Transcripts

/// How weights of verdicts stand in a model file: the labels whose signs are looked at, then a line for
/// each outcome of each criterion.
///
///     signs⇥agent.empathy customer.thanks
///     verdict⇥empathy⇥met⇥-120⇥9300 -410 …
extension VerdictWeights {
  static let signsKey = "signs"
  static let verdictKey = "verdict"

  /// Reads the labels of a `signs` line.
  ///
  /// There are none if a name is none of the model's.
  ///
  /// - Parameters:
  ///   - text: What stands behind its tab.
  ///   - known: The labels of the model, in order.
  init?(signs text: String, among known: [LearnedLabel]) {
    var labels: [Label] = []
    for name in text.split(separator: " ") {
      guard let dot = name.firstIndex(of: ".") else { return nil }
      let family: LearnedLabel.Family
      switch name[..<dot] {
      case "agent": family = .behaviour
      case "customer": family = .customer
      default: return nil
      }
      let id = String(name[name.index(after: dot)...])
      guard let number = known.firstIndex(where: { $0.family == family && $0.id == id }) else {
        return nil
      }
      labels.append(Label(id: id, role: family == .customer ? .customer : .agent, number: number))
    }
    self.init(labels: labels)
  }

  /// Reads what stands behind the first tab of a `verdict` line.
  ///
  /// - Returns: Whether it is one, with a weight for every sign.
  mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: 0x09)
    guard cells.count == 4,
      let verdict = Verdict(rawValue: String(decoding: cells[1], as: UTF8.self)),
      let bias = Int32(String(decoding: cells[2], as: UTF8.self))
    else { return false }
    var weights: [Int32] = []
    weights.reserveCapacity(signCount)
    for cell in cells[3].split(separator: 0x20) {
      guard let weight = Self.number(cell) else { return false }
      weights.append(weight)
    }
    let id = String(decoding: cells[0], as: UTF8.self)
    guard weights.count == signCount, verdict != .notEvaluated,
      criteria[id]?.contains(where: { $0.verdict == verdict }) != true
    else { return false }
    criteria[id, default: []].append(Outcome(verdict: verdict, bias: bias, weights: weights))
    return true
  }

  /// A whole number; without a string a cell, since there are eighteen thousand of them.
  private static func number(_ cell: ArraySlice<UInt8>) -> Int32? {
    let digits = cell.first == 0x2D ? cell.dropFirst() : cell
    guard (1...10).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return Int32(exactly: digits.count < cell.count ? -value : value)
  }

  /// The lines of a model file.
  var text: String {
    var text = Self.signsKey + "\t" + labels.map(\.name).joined(separator: " ") + "\n"
    for id in criteria.keys.sorted() {
      for outcome in criteria[id] ?? [] {
        let weights = outcome.weights.map(String.init).joined(separator: " ")
        text +=
          "\(Self.verdictKey)\t\(id)\t\(outcome.verdict.rawValue)\t\(outcome.bias)\t\(weights)\n"
      }
    }
    return text
  }
}
