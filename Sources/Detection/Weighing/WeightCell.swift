/// A row of weights as a model file has it: whole numbers parted by blanks.
enum WeightCell: Sendable {
  /// So many make a weight of 1.
  static let unit = 10_000.0

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - cell: The row.
  ///   - count: How many weights it must have.
  /// - Returns: The weights; `nil` if it is no such row.
  static func read(_ cell: ArraySlice<UInt8>, count: Int) -> [Int32]? {
    var weights: [Int32] = []
    weights.reserveCapacity(count)
    for digits in cell.split(separator: 0x20) {
      guard weights.count < count, let weight = number(digits) else { return nil }
      weights.append(weight)
    }
    return weights.count == count ? weights : nil
  }

  /// A whole number; without a string a cell, since there are tens of thousands of them.
  static func number(_ cell: ArraySlice<UInt8>) -> Int32? {
    let digits = cell.first == 0x2D ? cell.dropFirst() : cell
    guard (1...10).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return Int32(exactly: digits.count < cell.count ? -value : value)
  }

  static func text(_ weights: [Int32]) -> String {
    weights.map(String.init).joined(separator: " ")
  }

  /// What signs come to by the weights from a place on: O(signs).
  @inline(__always)
  static func sum(_ weights: [Int32], from first: Int = 0, _ signs: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<min(weights.count - first, signs.count) {
      sum += Double(weights[first + index]) * signs[index]
    }
    return sum / unit
  }
}
