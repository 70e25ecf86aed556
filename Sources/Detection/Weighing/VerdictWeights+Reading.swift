import Rubrics

/// How weights of verdicts stand in a model file: the labels whose signs are looked at, then a line for
/// each outcome of each criterion.
///
///     signs⇥agent.empathy customer.thanks
///     verdict⇥empathy⇥met⇥-120⇥9300 -410 …
extension VerdictWeights {
  static let signsKey = "signs"
  static let verdictKey = "verdict"

  /// Reads what stands behind the first tab of a `verdict` line.
  ///
  /// - Returns: Whether it is one, with a weight for every sign.
  mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: 0x09)
    guard cells.count == 4,
      let verdict = Verdict(rawValue: String(decoding: cells[1], as: UTF8.self)),
      let bias = WeightCell.number(cells[2]),
      let weights = WeightCell.read(cells[3], count: signCount)
    else { return false }
    let id = String(decoding: cells[0], as: UTF8.self)
    guard verdict != .notEvaluated,
      criteria[id]?.contains(where: { $0.verdict == verdict }) != true
    else { return false }
    criteria[id, default: []].append(Outcome(verdict: verdict, bias: bias, weights: weights))
    return true
  }

  /// The lines of a model file.
  var text: String {
    var text = Self.signsKey + "\t" + labels.map(\.name).joined(separator: " ") + "\n"
    for id in criteria.keys.sorted() {
      for outcome in criteria[id] ?? [] {
        let cells = [
          Self.verdictKey, id, outcome.verdict.rawValue, String(outcome.bias),
          WeightCell.text(outcome.weights),
        ]
        text += cells.joined(separator: "\t") + "\n"
      }
    }
    return text
  }
}
