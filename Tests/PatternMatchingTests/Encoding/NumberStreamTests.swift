import Testing

@testable import PatternMatching

struct NumberStreamTests {
  @Test(
    arguments: [0, 1, 31, 32, 1023, 1024, 262_143, 262_144, UInt64(Int32.max), 1 << 50] as [UInt64])
  func readsWhatWasWritten(number: UInt64) {
    var writer = NumberWriter()
    writer.write(number)
    #expect(writer.bytes.count == max(1, (64 - number.leadingZeroBitCount + 4) / 5))
    var reader = NumberReader(writer.bytes)
    #expect(reader.read(UInt64.self) == number)
    #expect(reader.isComplete)
  }

  @Test func keepsLists() {
    var writer = NumberWriter()
    writer.write(ascending: [3, 3, 900, 70_000] as [Int32])
    writer.write(numbers: [5, 1] as [UInt16])
    var reader = NumberReader(writer.bytes)
    #expect(reader.readAscending(Int32.self) == [3, 3, 900, 70_000])
    #expect(reader.readNumbers(UInt16.self) == [5, 1])
    #expect(reader.isComplete)
  }

  @Test func breaksOnNumbersThatDoNotFitAndOnCountsBeyondTheEnd() {
    var large = NumberWriter()
    large.write(300)
    var narrow = NumberReader(large.bytes)
    #expect(narrow.read(UInt8.self) == 0)
    #expect(narrow.isBroken)
    var long = NumberReader([60, 1, 2])
    #expect(long.readNumbers(Int.self).isEmpty)
    #expect(long.isBroken)
    var endless = NumberReader(Array(repeating: 0x7C, count: 30))
    #expect(endless.read(Int.self) == 0)
    #expect(endless.isBroken)
    for stranger: UInt8 in [0, 0x22, 0x43, 0x5C, 0x7D, 0xFF] {
      var foreign = NumberReader([stranger])
      #expect(foreign.read(Int.self) == 0)
      #expect(foreign.isBroken)
    }
  }
}
