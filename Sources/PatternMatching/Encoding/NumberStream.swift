/// The bytes that numbers are written in: five bits each, the lowest first.
///
/// Printable ASCII without quotation mark and backslash, so that what is written stands in a string
/// literal as it is.
enum NumberDigit {
  static let bits: UInt64 = 5
  static let mask: UInt64 = 31
  /// The 32 last digits of a number begin here, at `#`.
  static let last: UInt8 = 0x23
  /// The 32 digits that others follow begin here, at `]`.
  static let more: UInt8 = 0x5D
}

/// Writes whole numbers, small ones short, in bytes that a string literal can hold.
struct NumberWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some BinaryInteger) {
    var rest = UInt64(value)
    while rest > NumberDigit.mask {
      bytes.append(NumberDigit.more + UInt8(rest & NumberDigit.mask))
      rest >>= NumberDigit.bits
    }
    bytes.append(NumberDigit.last + UInt8(rest))
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
    if position < bytes.count {
      // Half of all numbers have one digit.
      let digit = bytes[position] &- NumberDigit.last
      if UInt64(digit) <= NumberDigit.mask {
        position += 1
        return Number(truncatingIfNeeded: digit)
      }
    }
    return readLong()
  }

  /// Reads a number of several digits.
  private mutating func readLong<Number: FixedWidthInteger>() -> Number {
    let long = Self.long(bytes.span, from: position)
    position = long.end
    if let value = long.value, let number = Number(exactly: value) { return number }
    isBroken = true
    return 0
  }

  /// A number of several digits and where it ends; on a span, which is not looked up at every digit.
  @inline(__always)
  private static func long(_ bytes: Span<UInt8>, from start: Int) -> (value: UInt64?, end: Int) {
    var index = start
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 60 {
      let byte = bytes[index]
      index += 1
      if byte < NumberDigit.more {
        let digit = UInt64(byte &- NumberDigit.last)
        return (digit <= NumberDigit.mask ? value | digit << shift : nil, index)
      }
      let digit = UInt64(byte - NumberDigit.more)
      guard digit <= NumberDigit.mask else { break }
      value |= digit << shift
      shift += NumberDigit.bits
    }
    return (nil, index)
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
