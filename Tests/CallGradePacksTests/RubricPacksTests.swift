import CallGradePacks
import Foundation
import Testing

/// What a program that has packs of its own can do with the public names alone.
struct RubricPacksTests {
  /// A folder of packs, removed with the test.
  private final class Packs {
    let path: String

    init(_ files: [String: String]) throws {
      let folder = FileManager.default.temporaryDirectory.appending(
        path: "callgrade-packs-\(UUID().uuidString)")
      path = folder.path
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let own = """
    schema: callgrade.pack/1
    id: my-team
    version: 1.0.0
    languages: [zh, en]
    title: {zh: 我们组, en: My team}
    source: our own
    extends: {pack: service-call, version: "1"}
    set:
      - {id: greeting, points: 5, reason: it counts for more here}
      - {id: job-number, points: 4, reason: and this for less}

    """

  private static let call = Transcript(turns: [
    Turn(role: .agent, text: "您好，我是星河客服0417号，请问有什么可以帮您？"),
    Turn(role: .customer, text: "我家宽带从昨晚断到现在，急死人了！"),
  ])

  @Test func gradesWithAPackOfItsOwn() throws {
    let folder = try Packs(["my-team/pack.yaml": Self.own])
    let packs = RubricPacks(folders: [folder.path])
    for name in ["my-team", folder.path + "/my-team"] {
      let loaded = try packs.load(name)
      #expect(loaded.notes.allSatisfy { $0.severity != .error })
      let card = try Grader(pack: loaded.pack).grade(Self.call)
      #expect(card.pack.id == "my-team")
      let greeting = try #require(card.criteria.first { $0.id == "greeting" })
      #expect(greeting.max == Points(5))
    }
  }

  @Test func findsThePacksOfTheLibraryToo() throws {
    let folder = try Packs(["my-team/pack.yaml": Self.own])
    let ids = RubricPacks(folders: [folder.path]).ids
    #expect(ids == (Grader.builtinPacks + ["my-team"]).sorted())
    #expect(RubricPacks(folders: [folder.path + "/nowhere"]).ids == Grader.builtinPacks)
    #expect(try RubricPacks().load("service-call").pack.id == "service-call")
  }

  @Test func tellsEveryMistakeWithItsPlace() throws {
    let broken = Self.own.replacingOccurrences(of: "points: 5", with: "points: many")
    let folder = try Packs(["my-team/pack.yaml": broken])
    let mistakes = #expect(throws: PackMistakes.self) {
      try RubricPacks(folders: [folder.path]).load("my-team")
    }
    let first = try #require(mistakes?.diagnostics.first { $0.severity == .error })
    #expect(first.file?.hasSuffix("my-team/pack.yaml") == true)
    #expect(first.range?.start.line == 9)
    #expect(mistakes?.description.contains("pack.yaml:9:") == true)
    #expect(throws: PackMistakes.self) { try RubricPacks().load("no-such-pack") }
  }
}
