import Testing

/// The example calls of the packs that have a script: good ones pass high, bad ones fail.
struct FlowCorpusTests {
  @Test(arguments: [
    "first-visit", "return-visit", "care", "supervision-hotline", "supervision-onsite",
    "supervision-training", "car-service", "experience-sales", "salon",
  ])
  func goodCallsPassAndBadOnesFail(pack: String) throws {
    let run = try CommandRun(
      ["grade", Package.corpus + "/Systems/\(pack)", "--pack", pack, "--format", "csv"],
      in: Scratch())
    #expect(run.status == 0)
    let heading = run.lines.first?.split(separator: ",") ?? []
    let percent = try #require(heading.firstIndex(of: "percent"))
    var seen: Set<String> = []
    for line in run.lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let value = try #require(Double(cells[percent]))
      let isGood = cells[0].hasPrefix("good-")
      seen.insert(isGood ? "good" : "bad")
      #expect(isGood ? value >= 90 : value < 60, "\(pack) \(cells[0]) \(value)")
    }
    #expect(seen == ["bad", "good"])
  }
}
