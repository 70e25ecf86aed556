import Detection

/// Means and deviations of signs, to bring them to about the same spread and weights back.
struct SignSpread: Sendable {
  private let means: [Double]
  /// A sign that never moves has a deviation of 1.
  private let deviations: [Double]

  init(_ rows: [[Double]]) {
    let count = Double(max(1, rows.count))
    let width = rows.first?.count ?? 0
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    self.means = means
    deviations = (0..<width).map { column in
      let square = rows.reduce(0) { sum, row in
        sum + (row[column] - means[column]) * (row[column] - means[column])
      }
      let deviation = (square / count).squareRoot()
      return deviation > 1e-9 ? deviation : 1
    }
  }

  /// A row with every sign of about the same spread.
  ///
  /// - Parameters:
  ///   - row: The signs.
  ///   - scales: How far each may move what is decided; all alike if left out.
  /// - Returns: The row to learn from.
  func spread(_ row: [Double], scales: [Double]? = nil) -> [Double] {
    row.indices.map { (row[$0] - means[$0]) / deviations[$0] * (scales?[$0] ?? 1) }
  }

  /// Weights for the signs as they are, from those for signs spread out.
  ///
  /// - Parameters:
  ///   - weights: What was learned.
  ///   - bias: The bias that was learned.
  ///   - scales: What the rows were spread with.
  /// - Returns: Whole numbers, in ``VerdictWeights/unit``.
  func raw(
    _ weights: [Double], bias: Double = 0, scales: [Double]? = nil
  ) -> (bias: Int32, weights: [Int32]) {
    let raw = weights.indices.map { weights[$0] * (scales?[$0] ?? 1) / deviations[$0] }
    let bias = raw.indices.reduce(bias) { $0 - raw[$1] * means[$1] }
    return (Self.units(bias), raw.map(Self.units))
  }

  private static func units(_ weight: Double) -> Int32 {
    Int32(min(max((weight * VerdictWeights.unit).rounded(), -2_000_000_000), 2_000_000_000))
  }
}
