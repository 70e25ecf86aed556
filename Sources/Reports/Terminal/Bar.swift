/// A bar of so many cells that shows a share.
enum Bar {
  /// - Parameters:
  ///   - part: The share's part; at least one cell is filled if it is above zero.
  ///   - whole: What fills the bar.
  ///   - cells: The length of a full bar.
  /// - Returns: Filled cells only.
  static func filled(_ part: Int, of whole: Int, cells: Int) -> String {
    guard part > 0, whole > 0 else { return "" }
    let length = min(cells, max(1, (2 * part * cells + whole) / (2 * whole)))
    return String(repeating: "█", count: length)
  }
}
