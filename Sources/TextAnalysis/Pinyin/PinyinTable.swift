/// The readings in memory.
struct PinyinTable: Sendable {
  static let shared = PinyinTable()

  private(set) var names: [String] = []
  private(set) var letters: [[UInt32]] = []

  /// Syllable id plus one, for each scalar from 0x3000 on; 0 where there is none.
  private var ids: [UInt16]

  private static let first: UInt32 = 0x3000
  private static let last: UInt32 = 0x32FFF

  private init() {
    ids = Array(repeating: 0, count: Int(Self.last - Self.first) + 1)
    let folds = FoldPages.shared
    var table = TableReader(EmbeddedTables.pinyin)
    while !table.isAtEnd {
      names.append(table.word())
      table.skipByte()
      var members: [UInt32] = []
      while !table.isAtEnd {
        let letter = table.scalar()
        if letter == 0x0A { break }
        guard letter >= Self.first, letter <= Self.last else { continue }
        ids[Int(letter - Self.first)] = UInt16(names.count)
        if folds.code(of: letter) == 0 { members.append(letter) }
      }
      letters.append(members.sorted())
    }
  }

  func syllable(of letter: UInt32) -> UInt16? {
    guard letter >= Self.first, letter <= Self.last else { return nil }
    let id = ids[Int(letter - Self.first)]
    return id == 0 ? nil : id - 1
  }
}
