import Diagnostics
import Testing

struct SuggestionTests {
  static let keys = ["title", "total", "source", "sections", "scoring", "pass", "bands", "id"]

  @Test(arguments: [
    ("titel", "title"), ("tittle", "title"), ("Title", "title"), ("titl", "title"),
    ("souce", "source"), ("sorce", "source"), ("secitons", "sections"), ("scorings", "scoring"),
    ("ids", "id"), ("di", "id"), ("pas", "pass"), ("bnads", "bands"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    #expect(Suggestion.nearest(to: written, among: Self.keys) == meant)
  }

  @Test(arguments: ["criteria", "xyz", "ttel", "owner", "电话", ""])
  func saysNothingOfWhatIsTooFar(written: String) {
    #expect(Suggestion.nearest(to: written, among: Self.keys) == nil)
  }

  @Test func completesTheOnlyLongerWord() {
    #expect(Suggestion.nearest(to: "start", among: ["startedAt", "agent"]) == "startedAt")
    #expect(Suggestion.nearest(to: "start", among: ["startedAt", "startedBy"]) == nil)
    #expect(Suggestion.nearest(to: "sta", among: ["startedAt"]) == nil)
  }

  @Test func takesTheFirstInOrderAmongEquals() {
    #expect(Suggestion.nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test func prefersTheNearer() {
    #expect(Suggestion.nearest(to: "greetings", among: ["greeting", "greetingly"]) == "greeting")
  }

  @Test func nothingIsNearInAnEmptyList() {
    #expect(Suggestion.nearest(to: "title", among: []) == nil)
  }

  @Test func allowsAtMostThreeEditsHoweverLongTheWord() {
    let word = String(repeating: "a", count: 30)
    #expect(Suggestion.nearest(to: word + "bbb", among: [word]) == word)
    #expect(Suggestion.nearest(to: word + "bbbb", among: [word]) == nil)
  }
}
