import Diagnostics
import Testing

struct SourceRangeTests {
  @Test func placesAreOrderedAsTheyAreRead() {
    let places = [(2, 1), (1, 9), (1, 2), (10, 1)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(places.sorted().map(\.line) == [1, 1, 2, 10])
    #expect(places.sorted().map(\.column) == [2, 9, 1, 1])
  }

  @Test(arguments: [(-1, 1), (0, 1), (1, 1), (7, 7)])
  func aStretchHasAtLeastOneCharacter(length: Int, kept: Int) {
    let range = SourceRange(start: SourcePosition(line: 1, column: 1), length: length)
    #expect(range.length == kept)
  }
}
