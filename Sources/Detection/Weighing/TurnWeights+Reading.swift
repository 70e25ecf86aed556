/// How weights of turns stand in a model file, behind its `signs`: a line for each style, and one for each
/// criterion whose place was learned.
///
///     style⇥assertive⇥-120⇥9300 -410 …
///     due⇥empathy⇥220 0 -31 …
extension TurnWeights {
  static let styleKey = "style"
  static let dueKey = "due"

  /// Reads what stands behind the first tab of a `style` or `due` line.
  ///
  /// - Parameters:
  ///   - line: The rest of the line.
  ///   - key: What stands before it.
  ///   - ids: The ids of the model's styles, in order.
  ///   - labels: The labels whose signs are looked at.
  /// - Returns: Whether it is such a line, with a weight for every sign and styles in the model's order.
  mutating func add(
    _ line: ArraySlice<UInt8>, key: String, styles ids: [String], labels: [SignLabel]
  ) -> Bool {
    let cells = line.split(separator: 0x09)
    guard let first = cells.first, let last = cells.last,
      let weights = WeightCell.read(
        last, count: TurnSigns.count(styles: ids.count, labels: labels))
    else { return false }
    let id = String(decoding: first, as: UTF8.self)
    if key == Self.dueKey {
      guard cells.count == 2, due[id] == nil else { return false }
      due[id] = weights
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
    return text
  }
}
