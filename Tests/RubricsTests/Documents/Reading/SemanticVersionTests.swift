import Rubrics
import Testing

struct SemanticVersionTests {
  @Test(arguments: [
    (">=0.1", true), (">=0.1 <2", true), (">=0.1,<0.2", true), ("0.1", true), ("=0.1.0", true),
    (">0.1", false), ("<0.1", false), ("<=0.1", true), ("1", false), (">=0.1 <0.1", false),
  ])
  func liesInRanges(range: String, holds: Bool) {
    #expect(SemanticVersion(0, 1, 0).satisfies(range) == holds)
  }

  @Test(arguments: ["", " ", "x", ">=", "~1", ">=1.", "1.2.3.4", "9999999", "-1", "１"])
  func refusesWhatIsNoRange(_ range: String) {
    #expect(SemanticVersion(0, 1, 0).satisfies(range) == nil)
  }

  @Test(arguments: [
    ("1", true), ("1.2", true), ("1.2.3", true), ("1.3", false), ("2", false), ("1.2.4", false),
  ])
  func isMeantByItsPrefix(prefix: String, isMeant: Bool) {
    #expect(SemanticVersion(1, 2, 3).isMeant(by: prefix) == isMeant)
  }
}
