import TextTables

/// The committed tables, as bytes in the program itself.
enum EmbeddedTables {
  static var classes: EmbeddedTable { unsafe EmbeddedTable(callgrade_classes_table()) }
  static var compatibility: EmbeddedTable { unsafe EmbeddedTable(callgrade_compatibility_table()) }
  static var lowercase: EmbeddedTable { unsafe EmbeddedTable(callgrade_lowercase_table()) }
  static var pinyin: EmbeddedTable { unsafe EmbeddedTable(callgrade_pinyin_table()) }
  static var simplified: EmbeddedTable { unsafe EmbeddedTable(callgrade_simplified_table()) }
}

/// The bytes of one table.
@safe
struct EmbeddedTable {
  let count: Int
  private let start: UnsafePointer<UInt8>

  fileprivate init(_ table: callgrade_table) {
    count = unsafe table.count
    unsafe start = table.start
  }

  /// The byte at a place; 0 past the end.
  subscript(index: Int) -> UInt8 {
    index >= 0 && index < count ? unsafe start[index] : 0
  }
}
