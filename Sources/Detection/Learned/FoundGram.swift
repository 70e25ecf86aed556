/// An n-gram of a turn, with its tokens.
struct FoundGram: Sendable, Hashable {
  /// The n-gram's number in the table.
  let number: Int32
  private let first: Int32
  private let end: Int32

  var tokens: Range<Int> { Int(first)..<Int(end) }

  init(_ number: Int, _ tokens: Range<Int>) {
    self.number = Int32(truncatingIfNeeded: number)
    first = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
  }
}
