/// The fold table in memory: two stages, pages of 256 scalars, equal pages kept once.
///
/// An entry is 0 for a letter that stays, below 32 for a mark, with the high bit set for a place
/// in `expansions` (offset above the five bits of the count), or else the letter itself.
struct FoldPages: Sendable {
  enum Entry {
    case same
    case mark(Mark)
    case letter(UInt32)
    case letters(Range<Int>)
  }

  static let shared = FoldPages()

  /// Letters of all scalars that become several.
  private(set) var expansions: [UInt32] = []

  private var pageOfBlock: [UInt16]
  private var entries: [UInt32]

  private static let letterPage = 0
  private static let symbolPage = 1
  private static let expansionFlag: UInt32 = 1 << 31

  private init() {
    pageOfBlock = Array(repeating: UInt16(Self.symbolPage), count: 0x1100)
    entries = Array(repeating: 0, count: 256)
    entries.reserveCapacity(256 * 512)
    entries += Array(repeating: UInt32(Mark.symbol.rawValue), count: 256)
    readClasses()
    for (mark, scalars) in Mark.table {
      for scalar in scalars.unicodeScalars { set(scalar.value, UInt32(mark.rawValue)) }
    }
    readPairs(TableReader(EmbeddedTables.simplified))
    readPairs(TableReader(EmbeddedTables.lowercase))
    readCompatibility()
  }

  /// What all 256 scalars of a block are, if they are alike.
  func kind(ofBlock block: Int) -> FoldTable.BlockKind {
    switch Int(pageOfBlock[block]) {
    case Self.letterPage: .letters
    case Self.symbolPage: .marks
    default: .mixed
    }
  }

  /// The raw entry of a scalar.
  @inline(__always)
  func code(of scalar: UInt32) -> UInt32 {
    guard scalar < 0x110000 else { return UInt32(Mark.symbol.rawValue) }
    return entries[Int(pageOfBlock[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  /// The scalars that become other letters, ascending.
  var foldedScalars: [UInt32] {
    var scalars: [UInt32] = []
    for (block, page) in pageOfBlock.enumerated() where page > Self.symbolPage {
      for offset in 0..<256 where entries[Int(page) << 8 | offset] >= 32 {
        scalars.append(UInt32(block << 8 | offset))
      }
    }
    return scalars
  }

  func entry(of scalar: UInt32) -> Entry { Self.entry(of: code(of: scalar)) }

  static func entry(of code: UInt32) -> Entry {
    if code == 0 { return .same }
    if code < 32 { return .mark(Mark(rawValue: UInt8(code)) ?? .symbol) }
    if code & expansionFlag == 0 { return .letter(code) }
    let start = Int((code & ~expansionFlag) >> 5)
    return .letters(start..<start + Int(code & 31))
  }

  private mutating func set(_ scalar: UInt32, _ code: UInt32) {
    let block = Int(scalar >> 8)
    guard block < pageOfBlock.count else { return }
    var page = Int(pageOfBlock[block])
    if page == Self.letterPage || page == Self.symbolPage {
      let code = entries[page << 8]
      page = entries.count >> 8
      pageOfBlock[block] = UInt16(page)
      entries.append(contentsOf: repeatElement(code, count: 256))
    }
    entries[page << 8 | Int(scalar & 0xFF)] = code
  }

  private mutating func readClasses() {
    var table = TableReader(EmbeddedTables.classes)
    while !table.isAtEnd {
      let isLetter = table.scalar() == 0x4C
      table.skipByte()
      let first = table.hexadecimal()
      table.skipByte()
      let last = max(first, table.hexadecimal())
      table.skipLine()
      setAll(first...last, isLetter: isLetter)
    }
  }

  private mutating func setAll(_ range: ClosedRange<UInt32>, isLetter: Bool) {
    let code = isLetter ? 0 : UInt32(Mark.ignorable.rawValue)
    var scalar = range.lowerBound
    while scalar <= range.upperBound {
      if isLetter, scalar & 0xFF == 0, scalar + 255 <= range.upperBound {
        pageOfBlock[Int(scalar >> 8)] = UInt16(Self.letterPage)
        scalar += 256
      } else {
        set(scalar, code)
        scalar += 1
      }
    }
  }

  /// Lines of two characters: what is folded, and its folding.
  private mutating func readPairs(_ source: TableReader) {
    var table = source
    while !table.isAtEnd {
      let from = table.scalar()
      table.skipByte()
      let to = table.scalar()
      table.skipLine()
      set(from, to)
    }
  }

  /// Lines of hexadecimal scalars: what is folded, and the letters it stands for.
  private mutating func readCompatibility() {
    var table = TableReader(EmbeddedTables.compatibility)
    while !table.isAtEnd {
      let from = table.hexadecimal()
      let start = expansions.count
      while table.skipSpace() {
        let letter = table.hexadecimal()
        let code = code(of: letter)
        expansions.append(code >= 32 ? code : letter)
      }
      table.skipLine()
      let count = expansions.count - start
      if count == 0 {
        set(from, UInt32(Mark.symbol.rawValue))
      } else if count == 1 {
        set(from, expansions[start])
        expansions.removeLast()
      } else {
        set(from, Self.expansionFlag | UInt32(start) << 5 | UInt32(count))
      }
    }
  }
}
