import Transcripts

/// How weights of turns stand in a model file, behind its `signs`: a line for each style, one for each
/// criterion whose place was learned, and one for each behaviour that is weighed: from which probability on
/// it is shown, its bias, and what known words weigh.
///
///     style⇥assertive⇥-120⇥9300 -410 …
///     due⇥empathy⇥220 0 -31 …
///     shown⇥empathy⇥4500⇥-31200⇥8800⇥640 -77 …
extension TurnWeights {
  static let styleKey = "style"
  static let dueKey = "due"
  static let shownKey = "shown"

  /// Reads what stands behind the first tab of a `style`, `due` or `shown` line.
  ///
  /// - Parameters:
  ///   - line: The rest of the line.
  ///   - key: What stands before it.
  ///   - ids: The ids of the model's styles, in order.
  ///   - signs: The labels whose signs are looked at.
  /// - Returns: Whether it is such a line, with a weight for every sign and styles in the model's order.
  mutating func add(
    _ line: ArraySlice<UInt8>, key: String, styles ids: [String], labels signs: [SignLabel]
  ) -> Bool {
    let cells = line.split(separator: 0x09)
    guard let first = cells.first, let last = cells.last,
      let weights = WeightCell.read(
        last, count: TurnSigns.count(styles: ids.count, labels: signs))
    else { return false }
    let id = String(decoding: first, as: UTF8.self)
    if key == Self.dueKey {
      guard cells.count == 2, due[id] == nil else { return false }
      due[id] = weights
      return true
    }
    if key == Self.shownKey {
      let numbers = cells.dropFirst().prefix(3).compactMap(WeightCell.number)
      guard cells.count == 5, numbers.count == 3, labels[id] == nil,
        0...Int32(WeightCell.unit) ~= numbers[0],
        signs.contains(where: { $0.role == .agent && $0.id == id })
      else { return false }
      labels[id] = Label(from: numbers[0], bias: numbers[1], found: numbers[2], weights: weights)
      return true
    }
    guard cells.count == 3, let bias = WeightCell.number(cells[1]), styles.count < ids.count,
      ids[styles.count] == id
    else { return false }
    styles.append(Style(id: id, bias: bias, weights: weights))
    return true
  }

  /// The lines of a model file.
  var text: String {
    var text = ""
    for style in styles {
      text += "\(Self.styleKey)\t\(style.id)\t\(style.bias)\t\(WeightCell.text(style.weights))\n"
    }
    for id in due.keys.sorted() {
      text += "\(Self.dueKey)\t\(id)\t\(WeightCell.text(due[id] ?? []))\n"
    }
    for id in labels.keys.sorted() {
      guard let label = labels[id] else { continue }
      let numbers = [label.from, label.bias, label.found].map(String.init).joined(separator: "\t")
      text += "\(Self.shownKey)\t\(id)\t\(numbers)\t\(WeightCell.text(label.weights))\n"
    }
    return text
  }
}
