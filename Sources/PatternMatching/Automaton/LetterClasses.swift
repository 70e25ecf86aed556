/// Maps folded letters to the automaton's alphabet.
///
/// A two-stage table with pages of 256. A letter that no pattern mentions is class 0; one that
/// matching passes over is ``skip``.
struct LetterClasses: Sendable {
  /// Letters that matching passes over.
  static let skip: UInt16 = .max

  private static let otherPage: UInt16 = 0

  private var pages: [UInt16]
  private var cells: [UInt16]
  /// Every letter that is not class 0, ascending, with its class.
  let named: [(letter: UInt32, letterClass: UInt16)]

  /// - Parameter named: The class of every letter that is not class 0.
  init(_ named: [(letter: UInt32, letterClass: UInt16)]) {
    self.named = named
    pages = Array(repeating: Self.otherPage, count: 0x110000 >> 8)
    cells = Array(repeating: 0, count: 256)
    for (letter, letterClass) in named where letter < 0x110000 {
      let block = Int(letter >> 8)
      if pages[block] == Self.otherPage {
        pages[block] = UInt16(cells.count >> 8)
        cells.append(contentsOf: repeatElement(0, count: 256))
      }
      cells[Int(pages[block]) << 8 | Int(letter & 0xFF)] = letterClass
    }
  }

  var byteCount: Int { (pages.count + cells.count) * 2 }

  /// The class of a folded letter.
  ///
  /// O(1): two look-ups.
  @inline(__always)
  func callAsFunction(_ letter: UInt32) -> UInt16 {
    cells[Int(pages[Int(letter >> 8)]) << 8 | Int(letter & 0xFF)]
  }
}
