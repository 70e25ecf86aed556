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

  private(set) var pages: [UInt16] = []
  private(set) var cells: [UInt16] = []
  private(set) var expansions: [[UInt16]] = []
  private let classOfLetter: [UInt32: UInt16]

  /// - Parameter classOfLetter: The class of every folded letter that patterns mention.
  init(classOfLetter: [UInt32: UInt16]) {
    self.classOfLetter = classOfLetter
    pages = Array(repeating: 0, count: 0x110000 >> 8)
    cells = Array(repeating: 0, count: 256)
    for (letter, letterClass) in classOfLetter where FoldTable.fold(letter) == .letter(letter) {
      set(letter, to: letterClass)
    }
    for scalar in FoldTable.foldedScalars {
      switch FoldTable.fold(scalar) {
      case .skip: set(scalar, to: Self.skip)
      case .letter(let letter):
        if let letterClass = classOfLetter[letter] { set(scalar, to: letterClass) }
      case .letters(let letters):
        let classes = letters.map { classOfLetter[$0] ?? 0 }
        guard classes.contains(where: { $0 != 0 }) else { continue }
        set(scalar, to: Self.expansionBase + UInt16(expansions.count))
        expansions.append(classes)
      }
    }
  }

  /// The class of a folded letter.
  func classOf(letter: UInt32) -> UInt16 { classOfLetter[letter] ?? 0 }

  private mutating func set(_ scalar: UInt32, to value: UInt16) {
    let page = Int(scalar >> 8)
    if pages[page] == 0 {
      pages[page] = UInt16(cells.count >> 8)
      cells += Array(repeating: 0, count: 256)
    }
    cells[Int(pages[page]) << 8 | Int(scalar & 0xFF)] = value
  }
}
