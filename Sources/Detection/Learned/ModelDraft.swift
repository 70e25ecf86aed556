/// What a model file is written from.
package struct ModelDraft: Sendable {
  package var facts: [LearnedModel.Fact] = []
  package var labels: [LearnedLabel] = []
  /// How verdicts are weighed, if that was learned.
  package var verdicts: VerdictWeights?
  /// How turns are weighed, if that was learned.
  package var turns: TurnWeights?
  /// For each n-gram or feature (behind `@`), its weights: labels by number, those of the turn after
  /// it counted on behind all labels.
  package var weights: [String: [(label: Int, weight: Int)]] = [:]

  package init() {}

  /// The file's content: the same draft always gives the same bytes.
  package var text: String {
    var text = LearnedModel.schema + "\n"
    for fact in facts { text += "\(fact.key): \(fact.value)\n" }
    for label in labels {
      let figures = label.figures
      let cells = [
        label.family.rawValue, label.id, String(label.bias), Self.rounded(label.slope),
        Self.rounded(label.offset), Self.rounded(label.threshold), String(figures.positives),
        Self.rounded(figures.precision), Self.rounded(figures.recall), Self.rounded(figures.brier),
      ]
      text += "label\t" + cells.joined(separator: "\t") + "\n"
    }
    if let verdicts { text += verdicts.text + (turns?.text ?? "") }
    // Sorted by bytes: the order of strings depends on the Unicode version.
    let keys = weights.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for key in keys {
      let entries = (weights[key] ?? []).sorted { $0.label < $1.label }
      guard !entries.isEmpty else { continue }
      text += key + "\t"
      text += entries.map { "\($0.label):\($0.weight)" }.joined(separator: " ") + "\n"
    }
    return text
  }

  /// Four decimal places.
  private static func rounded(_ value: Double) -> String {
    let scaled = (value * 10_000).rounded()
    return String(scaled / 10_000)
  }
}

extension ModelDraft {
  /// Reads a model file back, to learn on from it.
  ///
  /// - Throws: What ``LearnedModel`` throws for the same bytes.
  package init(reading bytes: [UInt8]) throws(LearnedModel.ReadingError) {
    let model = try LearnedModel(reading: bytes)
    facts = model.facts
    labels = model.labels
    verdicts = model.verdicts
    turns = model.turns
    for line in bytes.split(separator: 0x0A) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      let rest = line[(tab + 1)...]
      if rest.contains(0x09) || (key == VerdictWeights.signsKey && !rest.contains(0x3A)) {
        continue
      }
      var read: [(label: Int, weight: Int)] = []
      _ = ModelReader.readWeights(rest, labels: labels.count) {
        read.append((Int($0.label), Int($0.weight)))
      }
      weights[key] = read
    }
  }
}
