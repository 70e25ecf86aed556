/// Writes whole numbers, small ones short, in bytes below 128.
///
/// Six bits a byte, the lowest first; bit 6 says that more follow. Such bytes are ASCII, so what is
/// written can stand in a string literal and be checked in or compiled in without loss.
struct NumberWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some BinaryInteger) {
    var rest = UInt64(value)
    while rest >= 64 {
      bytes.append(UInt8(rest & 63) | 64)
      rest >>= 6
    }
    bytes.append(UInt8(rest))
  }

  /// Writes how many there are, then each.
  mutating func write<Element>(
    list: some Collection<Element>, _ element: (inout NumberWriter, Element) -> Void
  ) {
    write(list.count)
    for value in list { element(&self, value) }
  }

  /// Writes a list of numbers.
  mutating func write(numbers: some Collection<some BinaryInteger>) {
    write(list: numbers) { $0.write($1) }
  }

  /// Writes ascending numbers as their distances.
  mutating func write(ascending numbers: some Collection<some BinaryInteger>) {
    var before: UInt64 = 0
    write(list: numbers) { writer, value in
      writer.write(UInt64(value) - before)
      before = UInt64(value)
    }
  }
}

/// Reads what a ``NumberWriter`` wrote.
///
/// What is missing or too large reads as 0 and sets ``isBroken``; the reader never traps.
struct NumberReader {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read, and well.
  var isComplete: Bool { !isBroken && position == bytes.count }

  @inline(__always)
  mutating func read<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) -> Number {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 60 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 63) << shift
      if byte & 64 == 0 {
        if let number = Number(exactly: value) { return number }
        break
      }
      shift += 6
    }
    isBroken = true
    return 0
  }

  /// Reads a count that the rest can hold, since every element takes a byte at least.
  mutating func readCount() -> Int {
    let count: Int = read()
    if count > bytes.count - position { isBroken = true }
    return isBroken ? 0 : count
  }

  /// Reads a list.
  mutating func readList<Element>(_ element: (inout NumberReader) -> Element) -> [Element] {
    let count = readCount()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(element(&self)) }
    return list
  }

  /// Reads a list of numbers.
  mutating func readNumbers<Number: FixedWidthInteger>(_ type: Number.Type = Number.self)
    -> [Number]
  {
    let count = readCount()
    var list: [Number] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(read()) }
    return list
  }

  /// Reads numbers that were written as distances.
  mutating func readAscending<Number: FixedWidthInteger>(_ type: Number.Type = Number.self)
    -> [Number]
  {
    var value: UInt64 = 0
    return readList { reader in
      value &+= reader.read(UInt64.self)
      guard let number = Number(exactly: value) else {
        reader.isBroken = true
        return 0
      }
      return number
    }
  }
}
