import Detection
import Reports
import Rubrics
import Scoring
import Testing
import Transcripts

struct ReviewViewTests {
  private func review(
    _ call: SampleCall, _ language: ReadingLanguage = .zh, width: Int = 80, usesColor: Bool = false
  ) -> String {
    let view = ReviewView(SamplePack.options(language, width: width, usesColor: usesColor))
    return String(
      decoding: view.render(call.card, transcript: call.transcript), as: UTF8.self)
  }

  @Test func marksEvidenceInPlaceWhereThereIsNoColour() {
    let text = review(.good, width: 200)
    #expect(text.contains("»您好«，星河客服»0417号«，»很高兴为您服务«，请问有什么可以帮您？"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func coloursEvidenceInsteadOfMarkingIt() {
    let text = review(.good, width: 200, usesColor: true)
    #expect(text.contains("\u{1B}[4;32m您好\u{1B}[0m，"))
    #expect(text.contains("\u{1B}[4;1;31m我们\u{1B}[0m"))
    #expect(!text.contains("»"))
  }

  @Test func putsVerdictsBesideTheWordsOnlyWhereThereIsRoom() {
    let wide = review(.good, width: 140).split(separator: "\n")
    #expect(wide.contains { $0.contains("»您好«") && $0.contains("│ ✓ 报工号") })
    let narrow = review(.good, width: 80)
    #expect(!narrow.contains("│"))
    #expect(narrow.contains("✓ 开场问候  ✓ 报工号  ✓ 表达服务意愿"))
  }

  @Test func saysWhereSomethingWasDue() {
    #expect(review(.good).contains("✗ 总结回顾（此处应有）"))
  }

  @Test func saysWhatCalledForWhatIsMissing() throws {
    var call = SampleCall.good
    let place = try #require(call.card.criteria.firstIndex { $0.id == "summary" })
    #expect(!review(call).contains("由此该有"))
    let words = QuotedEvidence(place: Evidence(turn: 1, start: 0, end: 1), quote: "我")
    call.card.criteria[place].evidence.insert(words, at: 0)
    let text = review(call)
    #expect(text.contains("✗ 总结回顾（由此该有）"))
    #expect(text.contains("✗ 总结回顾（此处应有）"))
  }

  @Test func everyCriterionIsToldSomewhere() {
    for call in SampleCall.all {
      let text = review(call, .en)
      let titles = call.card.criteria.compactMap { result in
        SamplePack.pack.criteria.first { $0.id == result.id }?.title.en
      }
      #expect(titles.count == call.card.criteria.count)
      #expect(titles.filter { !text.contains($0) }.isEmpty)
    }
  }

  @Test func tellsWhyThereIsNoScore() {
    let text = review(.withheld)
    #expect(text.contains("未评分；只有 2 个话轮，少于 4 个；全部只有 4 个字"))
    #expect(!text.contains("÷"))
  }

  @Test func tellsThatACriticalCriterionDecided() {
    let text = review(.hostile, .en)
    #expect(text.contains("failed whatever the points"))
    #expect(text.contains("the section earns nothing"))
  }

  @Test func showsAConversationThatTheCardDoesNotFit() {
    var call = SampleCall.good
    call.transcript.turns.removeLast(6)
    let text = review(call)
    #expect(text.contains("»您好«"))
    #expect(!text.contains("换了我也会着急，非常抱歉。您的意思"))
  }
}
