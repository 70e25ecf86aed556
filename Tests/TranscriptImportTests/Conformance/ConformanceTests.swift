import Diagnostics
import Foundation
import JSONCoding
import Testing
import TranscriptImport
import Transcripts

/// The same call, written in every format, is read as the same call.
struct ConformanceTests {
  @Test(arguments: FormatCase.all)
  func readsTheCall(format: FormatCase) throws {
    let result = try FormatCase.read(format.file)
    #expect(result.report.format == format.format)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    #expect(!result.diagnostics.contains { $0.id == "ambiguous-format" })
    try #require(result.calls.count == 1)
    let turns = result.calls[0].transcript.turns
    let expected = try ExpectedTurn.read(format.language)
    try #require(turns.count == expected.count)
    for (turn, truth) in zip(turns, expected) {
      let text = format.hasMarks ? turn.text : ExpectedTurn.letters(turn.text)
      #expect(text == (format.hasMarks ? truth.text : ExpectedTurn.letters(truth.text)))
      #expect(turn.role == (format.roles == .unknown ? .unknown : truth.role))
      #expect(turn.isBot == (format.isBot && truth.role == .agent))
    }
    checkTimes(turns, expected, format.times)
    checkOverlap(turns, format.overlap)
    #expect((result.calls[0].transcript.roleConfidence != nil) == (format.roles == .inferred))
  }

  private func checkTimes(
    _ turns: [Turn], _ expected: [ExpectedTurn], _ times: FormatCase.Times
  ) {
    let first = expected[0].start
    for (turn, truth) in zip(turns, expected) {
      switch times {
      case .spans:
        #expect(isNear(turn.start, truth.start) && isNear(turn.end, truth.end))
      case .spansFromFirst:
        #expect(isNear(turn.start, truth.start - first) && isNear(turn.end, truth.end - first))
      case .starts:
        #expect(isNear(turn.start, truth.start) && turn.end == nil)
      case .startsFromFirst:
        // Chats count whole seconds.
        #expect(isNear(turn.start, truth.start - first, within: 1) && turn.end == nil)
      case .none:
        #expect(turn.start == nil && turn.end == nil)
      }
    }
  }

  private func isNear(_ time: Double?, _ truth: Double, within limit: Double = 0.011) -> Bool {
    time.map { abs($0 - truth) <= limit } ?? false
  }

  private func checkOverlap(_ turns: [Turn], _ overlap: FormatCase.Overlap) {
    let channels = Set(turns.map(\.audioChannel))
    switch overlap {
    case .channels:
      #expect(channels == [0, 1] && turns.allSatisfy { $0.overlap == nil })
    case .marked:
      #expect(turns.indices.filter { turns[$0].overlap == true } == [2])
      #expect(turns.allSatisfy { $0.overlap != nil })
    case .unknown:
      // A divided mono recording must never look as if it had two channels.
      #expect(channels == [nil] && turns.allSatisfy { $0.overlap == nil })
    }
  }

  /// Every file of the folder is in the table, or known to be without the call.
  @Test func everyFileHasARow() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: FormatCase.folder.path)
    let rows = Set(FormatCase.all.map { $0.file.split(separator: "/")[0] }.map(String.init))
    // The folder has a table of its own.
    let others: Set<String> = [
      "README.md", "Documents", "expected.zh.json", "expected.en.json", "ctm.rttm",
      "twilio.transcript.json",
      "assemblyai.no-labels.json", "whisper.words.json",
    ]
    #expect(Set(names).subtracting(rows).subtracting(others) == [])
  }

  /// Words without speakers are cut at pauses and ends of sentences.
  @Test(arguments: [
    ("assemblyai.no-labels.json", TranscriptFormat.assemblyAI), ("whisper.words.json", .whisper),
  ])
  func cutsUnlabelledWords(file: String, format: TranscriptFormat) throws {
    let result = try FormatCase.read(file)
    #expect(result.report.format == format)
    let turns = try #require(result.calls.first?.transcript.turns)
    let expected = try ExpectedTurn.read("en")
    #expect(turns.map(\.text).joined(separator: " ") == expected.map(\.text).joined(separator: " "))
    #expect(turns.allSatisfy { $0.role == .unknown && $0.speaker == nil })
    #expect(turns.count == 13 && turns[0].text == expected[0].text)
  }

  /// Whoever names the format gets it, and a wrong one is refused.
  @Test func obeysANamedFormat() throws {
    let options = ImportOptions(format: .deepgram)
    let right = try FormatCase.read("deepgram.words.json", options: options)
    #expect(right.report.formatReason.en == "named by the user")
    #expect(right.calls.first?.transcript.turns.count == 10)
    let wrong = try FormatCase.read("gladia.json", options: options)
    #expect(wrong.calls.isEmpty && ids(wrong) == ["no-transcript"])
  }

  /// Files from elsewhere, which are not part of the project, read by the same rules.
  ///
  /// `CALLGRADE_SAMPLES` names a folder with files and `expected_zh.json`, `expected_en.json`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CALLGRADE_SAMPLES"] != nil))
  func readsSamplesFromElsewhere() throws {
    let path = ProcessInfo.processInfo.environment["CALLGRADE_SAMPLES"] ?? ""
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    where name.hasSuffix(".json") && !name.hasPrefix("expected") {
      let file = path + "/" + name
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let result = TranscriptImporter().read(bytes: bytes, source: name)
      #expect(!result.calls.isEmpty || ids(result) == ["not-a-transcript"], "\(name)")
      #expect(!result.diagnostics.contains { $0.id == "ambiguous-format" }, "\(name)")
    }
  }
}

/// A turn of the call that all files hold.
struct ExpectedTurn {
  var role: Role
  var start: Double
  var end: Double
  var text: String

  /// The truth in one language.
  static func read(_ language: String) throws -> [ExpectedTurn] {
    let file = FormatCase.folder.appending(path: "expected.\(language).json")
    let value = try JSONReader().read([UInt8](try Data(contentsOf: file)))
    return try (value.array ?? JSONArray([])).map { turn in
      ExpectedTurn(
        role: try #require(turn["role"]?.string.flatMap(Role.init)),
        start: try #require(turn["start"]?.double), end: try #require(turn["end"]?.double),
        text: try #require(turn["text"]?.string))
    }
  }

  /// The letters and figures of a text, in lower case.
  static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
