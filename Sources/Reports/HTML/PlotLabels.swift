/// Names beside the dots of a picture, moved up or down where they would lie on each other.
enum PlotLabels {
  /// A name and where it stands.
  struct Label {
    var name: String
    var x: Double
    var y: Double
    var dot: (x: Double, y: Double)
    /// Whether it stands away from its dot, so that a line has to lead to it.
    var isMoved: Bool
  }

  /// More names than this hide the dots.
  private static let mostNames = 40
  private static let longestName = 12
  private static let lineHeight = 11.0

  /// Places names: O(n²), n at most ``mostNames``.
  ///
  /// - Parameters:
  ///   - dots: The names and their dots; one alone needs no name.
  ///   - side: The width and height of the picture.
  /// - Returns: The names with their places; none if there are too many.
  static func placed(
    _ dots: [(name: String, place: (x: Double, y: Double))], within side: Double
  ) -> [Label] {
    guard (2...mostNames).contains(dots.count) else { return [] }
    var taken: [(x: ClosedRange<Double>, y: Double)] = []
    var labels: [Label] = []
    for dot in dots.sorted(by: {
      ($0.place.y, $0.place.x, $0.name) < ($1.place.y, $1.place.x, $1.name)
    }) {
      let name =
        dot.name.count > longestName ? dot.name.prefix(longestName - 1) + "…" : dot.name[...]
      let width = name.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 5.5 : 10) }
      // Beyond the right edge a name stands before its dot.
      let x = dot.place.x + 8 + width > side ? max(0, dot.place.x - 8 - width) : dot.place.x + 8
      let range = x...(x + width)
      let shifts = (0..<mostNames).flatMap { [Double($0), -Double($0)] }.map { $0 * lineHeight }
      let y =
        shifts.map { dot.place.y + 4 + $0 }.first { y in
          y > lineHeight && y < side
            && !taken.contains { $0.x.overlaps(range) && abs($0.y - y) < lineHeight }
        } ?? dot.place.y + 4
      taken.append((range, y))
      labels.append(
        Label(
          name: String(name), x: x, y: y, dot: dot.place,
          isMoved: abs(y - dot.place.y - 4) > lineHeight))
    }
    return labels
  }
}
