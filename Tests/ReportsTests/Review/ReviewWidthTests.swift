import Diagnostics
import Reports
import Rubrics
import Testing

struct ReviewWidthTests {
  /// Lines as a terminal shows them, colours obeyed and gone.
  private func lines(_ bytes: [UInt8]) -> [String] {
    // A combining mark behind a colour's code would hide it from a search by characters.
    let code = #/\u{1B}\[[0-9;]*m/#.matchingSemantics(.unicodeScalar)
    let text = String(decoding: bytes, as: UTF8.self).replacing(code, with: "")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [40, 57, 80, 119, 120, 140, 200])
  func noLineIsWiderThanTheTerminal(width: Int) {
    var source = RandomSource(seed: UInt64(width))
    for round in 0..<30 {
      let call = SampleCall.random(&source)
      for language in ReadingLanguage.allCases {
        let view = ReviewView(
          SamplePack.options(language, width: width, usesColor: round.isMultiple(of: 2)))
        let lines = lines(view.render(call.card, transcript: call.transcript))
        let tooWide = lines.filter { DisplayWidth.of($0) > width }
        #expect(tooWide.isEmpty, "round \(round)")
        #expect(lines.count > 10)
      }
    }
  }

  @Test(arguments: [40, 72, 100, 140])
  func noLineOfTheTextReportIsWiderEither(width: Int) {
    var source = RandomSource(seed: 7)
    for language in ReadingLanguage.allCases {
      let calls = (0..<60).map { _ in SampleCall.random(&source) } + SampleCall.all
      let options = SamplePack.options(language, width: width, usesColor: true)
      let lines = lines(report(calls, ReportFormat.text.reporter(options)))
      #expect(lines.filter { DisplayWidth.of($0) > width }.isEmpty)
      #expect(lines.count > calls.count)
    }
  }

  @Test(arguments: [80, 140])
  func nothingThatACallerSaidReachesTheTerminalAsACommand(width: Int) {
    var source = RandomSource(seed: 99)
    for _ in 0..<40 {
      let call = SampleCall.random(&source)
      let view = ReviewView(SamplePack.options(width: width))
      let text = String(
        decoding: view.render(call.card, transcript: call.transcript), as: UTF8.self)
      let commands = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      }
      #expect(commands.isEmpty)
    }
  }
}
