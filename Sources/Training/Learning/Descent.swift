/// Accelerated gradient descent (Nesterov 1983) with a fixed step, for sums that have one best answer.
///
/// Additions, multiplications and divisions alone, so every machine learns the same.
struct Descent: Sendable {
  /// The greatest curvature of the sum; a step is its inverse.
  var curvature: Double
  /// How many steps are taken.
  var steps: Int

  /// Walks down from zero.
  ///
  /// - Parameters:
  ///   - count: How many numbers are looked for.
  ///   - slope: The gradient at a point.
  /// - Returns: The numbers.
  func lowest(count: Int, slope: ([Double]) -> [Double]) -> [Double] {
    let step = 1 / curvature
    var current = [Double](repeating: 0, count: count)
    var ahead = current
    var pace = 1.0
    for _ in 0..<steps {
      let slopes = slope(ahead)
      let before = current
      for index in 0..<count { current[index] = ahead[index] - step * slopes[index] }
      let next = (1 + (1 + 4 * pace * pace).squareRoot()) / 2
      let push = (pace - 1) / next
      pace = next
      for index in 0..<count {
        ahead[index] = current[index] + push * (current[index] - before[index])
      }
    }
    return current
  }

  /// The largest eigenvalue of the rows' products, a bias among them, by repeated multiplication; a tenth
  /// more, since it is approached from below.
  static func largestCurvature(_ rows: [[Double]]) -> Double {
    let width = rows.first?.count ?? 0
    var direction = Array(repeating: 1.0, count: width + 1)
    var size = 1.0
    for _ in 0..<40 {
      var image = Array(repeating: 0.0, count: width + 1)
      for row in rows {
        var product = direction[width]
        for sign in row.indices { product += direction[sign] * row[sign] }
        for sign in row.indices { image[sign] += product * row[sign] }
        image[width] += product
      }
      size = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 0 else { return 1 }
      direction = image.map { $0 / size }
    }
    return size * 1.1
  }
}
