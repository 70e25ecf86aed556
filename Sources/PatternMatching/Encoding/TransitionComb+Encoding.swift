extension TransitionComb {
  func encode(to writer: inout NumberWriter) {
    let rows = rows
    writer.write(list: rows.indices) { writer, state in
      writer.write(base[state])
      writer.write(rows[state].count)
      var before: UInt16 = 0
      for (letterClass, target) in rows[state] {
        writer.write(letterClass - before)
        writer.write(target)
        before = letterClass
      }
    }
  }

  /// - Returns: `nil` if a number leads out of the tables.
  init?(from reader: inout NumberReader, classCount: Int) {
    var base: [UInt32] = []
    let rows = reader.readList { reader -> Row in
      base.append(reader.read())
      var letterClass: UInt16 = 0
      return reader.readList { reader in
        letterClass &+= reader.read(UInt16.self)
        return (letterClass, reader.read(Int32.self))
      }
    }
    guard base.allSatisfy({ $0 < Self.baseLimit }),
      rows.allSatisfy({ row in
        row.allSatisfy { $0.letterClass < classCount && $0.target < rows.count }
      })
    else { return nil }
    self.init(rows: rows, base: base, classCount: classCount)
  }
}
