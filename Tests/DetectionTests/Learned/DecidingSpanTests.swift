import Testing

@testable import Detection

struct DecidingSpanTests {
  @Test func takesTheShortestStretchWithMostOfTheWeight() {
    #expect(DecidingSpan.of([0, 1, 5, 4, 0, 1]) == 2..<4)
    #expect(DecidingSpan.of([3, 0, 0, 3]) == 0..<4)
    #expect(DecidingSpan.of([0, 7, -3, 1]) == 1..<2)
  }

  @Test func findsNothingWhereNothingSpeaksForIt() {
    #expect(DecidingSpan.of([]) == nil)
    #expect(DecidingSpan.of([0, -2, 0]) == nil)
  }
}
