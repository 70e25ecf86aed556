import Evaluation
import Foundation
import Testing

/// The corpus' own labels are read without a complaint.
struct CorpusGoldTests {
  @Test(arguments: [
    ("development", 49), ("measurement", 49), ("independent/moments", 57),
    ("independent/complaint", 59), ("independent/red-lines", 18),
  ])
  func readsEveryCallOfTheCorpus(folder: String, criteria: Int) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus + folder)
    let files = try names.filter { $0.hasSuffix(".gold.json") }.sorted().map { name in
      (name: name, bytes: Array(try Data(contentsOf: Self.url(folder, name))))
    }
    let outcome = GoldReader().read(files)
    // Counts only: nobody who writes patterns may read what the measuring split holds.
    let problems = outcome.diagnostics.count
    let calls = outcome.calls.count
    let verdicts = Set(outcome.calls.map(\.labels.verdicts.count))
    #expect(problems == 0)
    #expect(calls == files.count)
    #expect(calls > 0)
    #expect(verdicts == [criteria])
  }

  private static let corpus =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Corpus/"

  private static func url(_ folder: String, _ name: String) -> URL {
    URL(fileURLWithPath: corpus + folder + "/" + name)
  }
}
