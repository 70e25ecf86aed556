import Testing

@testable import Command

struct SampleDrawTests {
  @Test(arguments: [
    ([10, 10], 4, [2, 2]), ([97, 2, 1], 10, [8, 1, 1]), ([1, 1, 1], 2, [1, 1, 0]),
    ([3], 10, [3]), ([0, 5], 2, [0, 2]), ([], 3, []),
  ])
  func sharesByTheSizeOfStrata(_ sizes: [Int], _ count: Int, _ shares: [Int]) {
    #expect(SampleDraw.shares(of: sizes, count: count) == shares)
  }

  @Test func drawsTheSameAgainAndOtherwiseWithAnotherSeed() {
    func draw(_ seed: UInt64) -> Set<Int> {
      var draw = SampleDraw(count: 10, seed: seed)
      for number in 0..<100 { draw.add(id: "call-\(number)", stratum: ["\(number % 3)"]) }
      return draw.chosen
    }
    #expect(draw(1).count == 10)
    #expect(draw(1) == draw(1))
    #expect(draw(1) != draw(2))
  }

  @Test func hardlyChangesWhenACallComesIn() {
    var before = SampleDraw(count: 20, seed: 3)
    for number in 0..<200 { before.add(id: "call-\(number)", stratum: []) }
    var after = before
    after.add(id: "one more", stratum: [])
    #expect(after.chosen.intersection(before.chosen).count >= 19)
  }
}
