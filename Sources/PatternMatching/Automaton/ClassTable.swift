import TextAnalysis

/// Maps every scalar straight to the automaton's alphabet: folding and classing in one look-up.
///
/// A two-stage table with pages of 256. A letter that no pattern mentions is class 0; a scalar that
/// matching skips is ``skip``; the few that fold to several letters point into a side list.
struct ClassTable: Sendable {
  /// Scalars that matching passes over.
  static let skip: UInt16 = .max
  /// From here on a class is an index into ``expansions``.
  static let expansionBase: UInt16 = 0xF000

  /// The page of blocks without a letter that any pattern mentions.
  private static let otherPage: UInt16 = 0
  /// The page of blocks that matching skips altogether.
  private static let skipPage: UInt16 = 1

  private(set) var pages: [UInt16] = []
  private(set) var cells: [UInt16] = []
  private(set) var expansions: [[UInt16]] = []
  private let classOfLetter: [UInt32: UInt16]

  /// - Parameter classOfLetter: The class of every folded letter that patterns mention.
  init(classOfLetter: [UInt32: UInt16]) {
    self.classOfLetter = classOfLetter
    pages = Array(repeating: Self.otherPage, count: 0x110000 >> 8)
    cells = Array(repeating: 0, count: 256) + Array(repeating: Self.skip, count: 256)
    for block in pages.indices {
      switch FoldTable.kind(ofBlock: block) {
      case .letters: break
      case .marks: pages[block] = Self.skipPage
      case .mixed:
        pages[block] = UInt16(cells.count >> 8)
        for scalar in UInt32(block << 8)...UInt32(block << 8 | 0xFF) {
          cells.append(cell(of: FoldTable.fold(scalar)))
        }
      }
    }
    for (letter, letterClass) in classOfLetter where FoldTable.fold(letter) == .letter(letter) {
      set(letter, to: letterClass)
    }
  }

  private mutating func cell(of folding: FoldTable.Folding) -> UInt16 {
    switch folding {
    case .skip: return Self.skip
    case .letter(let letter): return classOfLetter[letter] ?? 0
    case .letters(let letters):
      let classes = letters.map { classOfLetter[$0] ?? 0 }
      guard classes.contains(where: { $0 != 0 }) else { return 0 }
      expansions.append(classes)
      return Self.expansionBase + UInt16(expansions.count - 1)
    }
  }

  /// The class of a folded letter.
  func classOf(letter: UInt32) -> UInt16 { classOfLetter[letter] ?? 0 }

  private mutating func set(_ scalar: UInt32, to value: UInt16) {
    let block = Int(scalar >> 8)
    if pages[block] == Self.otherPage {
      pages[block] = UInt16(cells.count >> 8)
      cells += Array(repeating: 0, count: 256)
    }
    cells[Int(pages[block]) << 8 | Int(scalar & 0xFF)] = value
  }
}
