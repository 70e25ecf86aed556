import Foundation
import Testing

/// What is converted is graded like what it was converted from.
struct ConvertedGradeTests {
  let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test(arguments: ["vcon", "jsonl"])
  func aConvertedCallGetsTheSameVerdicts(format: String) throws {
    let calls = Package.corpus + "/development"
    let file = "converted." + format
    #expect(try CommandRun(["convert", calls, "--to", format, "-o", file], in: folder).status == 0)
    let cards = try [calls, file].map { input in
      let run = try CommandRun(["grade", input, "--format", "jsonl", "-q"], in: folder)
      #expect(run.status == 0)
      return try run.lines.map {
        try #require(
          JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: NSObject])
      }
    }
    #expect(cards[0].count > 30 && cards[0].count == cards[1].count)
    for (before, after) in zip(cards[0], cards[1]) {
      let ids = [before, after].map { ($0["call"] as? [String: Any])?["id"] as? String }
      let id = try #require(ids[0])
      // A call without an id is called like its file, and when converted without the ending.
      #expect(ids[1] == id || ids[1] == String(id.prefix { $0 != "." }))
      for key in ["criteria", "turns", "phases", "score", "style", "coaching"] {
        #expect(before[key] == after[key], "\(id) \(key)")
      }
    }
  }
}
