import Foundation
import Reports
import Rubrics
import Scoring
import Testing

/// Pages of calls that go on and on.
struct LongCallTests {
  private func page(phases: Int) throws -> String {
    var call = SampleCall.good
    let first = try #require(call.card.phases.first)
    call.card.phases = (0..<phases).map { _ in first }
    let page = CallPage(SamplePack.options(.en)).render(call.card, transcript: call.transcript)
    return String(decoding: page, as: UTF8.self)
  }

  /// The list of phases must not push the conversation out of sight.
  @Test(arguments: [(3, false), (12, false), (13, true), (80, true)])
  func manyPhasesAreFolded(count: Int, isFolded: Bool) throws {
    let page = try page(phases: count)
    #expect(page.contains("<summary>\(count) stretches</summary>") == isFolded)
    #expect(
      page.components(separatedBy: "<details").count
        == page.components(separatedBy: "</details>").count)
  }
}
