extension WeightTable {
  func encode(to writer: inout NumberWriter) {
    writer.write(ascending: start)
    writer.write(list: entries) { writer, entry in
      writer.write(entry.label)
      // Small weights of either sign are short.
      writer.write(UInt32(bitPattern: entry.weight << 1 ^ entry.weight >> 31))
    }
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader) {
    let start = reader.readAscending(Int32.self)
    let entries = reader.readList { reader in
      let label: UInt16 = reader.read()
      let folded: UInt32 = reader.read()
      return Entry(
        label: label, weight: Int32(bitPattern: folded >> 1) ^ -Int32(bitPattern: folded & 1))
    }
    guard start.first == 0, start.last == Int32(entries.count) else { return nil }
    self.init(start: start, entries: entries)
  }
}
