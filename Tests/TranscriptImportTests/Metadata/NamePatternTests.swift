import Testing
import TranscriptImport
import Transcripts

struct NamePatternTests {
  @Test(arguments: [
    ("{agent}_{date}_{id}", "calls/1027_20250304_c17.txt", "c17 1027  2025-03-04"),
    ("{agent}_{date}_{id}", "1027_2025-03-04_a_b.json.gz", "a_b 1027  2025-03-04"),
    (
      "{date}{time}-{agent}-{id}", "20250304161500-1027-9.wav.txt",
      "9.wav 1027  2025-03-04T16:15:00"
    ),
    ("{team}/{agent}-{id}", "x/一组/1027-c1.txt", "c1 1027 一组 "),
    ("{id}", "c17.txt", "c17   "), ("录音-{any}-{id}", "录音-x-y-7.txt", "y-7   "),
    ("{agent} ({date} {time}) {id}", "小王 (2025-03-04 16-15) 3.txt", "3 小王  2025-03-04T16:15:00"),
    ("{id}_{direction}", "7_呼入.txt", "7   "),
  ])
  func readsNames(pattern: String, path: String, expected: String) throws {
    guard case .facts(let facts) = try NamePattern(pattern).match(path) else {
      Issue.record("'\(path)' does not fit '\(pattern)'")
      return
    }
    #expect(
      [facts.id, facts.agent, facts.team, facts.startedAt].map { $0 ?? "" }.joined(separator: " ")
        == expected)
  }

  @Test func fieldsOfTheUsersOwnAreMetadata() throws {
    guard
      case .facts(let facts) = try NamePattern("{x-site}_{direction}_{id}").match("bj_out_3.txt")
    else {
      Issue.record("the name does not fit")
      return
    }
    #expect(facts.metadata == ["site": .string("bj")])
    #expect(facts.direction == .outbound)
  }

  @Test(arguments: [
    ("{agent}_{date}_{id}", "1027_monday_c17.txt", "1027_", "monday_c17"),
    ("{agent}_{id}", "1027.txt", "1027", ""), ("call-{id}", "c17.txt", "", "c17"),
    ("{team}/{id}", "c17.txt", "", "c17"), ("{date}", "20251304.txt", "", "20251304"),
  ])
  func saysHowFarANameFits(pattern: String, path: String, fitted: String, rest: String) throws {
    #expect(try NamePattern(pattern).match(path) == .mismatch(fitted: fitted, rest: rest))
  }

  @Test(arguments: [
    ("{agnt}_{id}", "there is no field {agnt}", "{agent}"),
    ("{call}", "there is no field {call}", "{id}"),
    (
      "{agent}{id}", "nothing stands between two fields, so nobody knows where the first one ends",
      nil
    ),
    ("{agent", "'{' is never closed", nil), ("{id}_{id}", "{id} stands twice", nil),
    ("calls", "there is no field in 'calls'", nil), ("{}", "there is no field {}", nil),
  ])
  func explainsMistakes(pattern: String, message: String, suggestion: String?) {
    let mistake = #expect(throws: NamePattern.Mistake.self) { try NamePattern(pattern) }
    #expect(mistake?.message == message)
    #expect(mistake?.suggestion == suggestion)
  }

  @Test(.timeLimit(.minutes(1))) func noNameTakesLong() throws {
    let pattern = try NamePattern("{any}_{any}_{any}_{any}_{any}_{any}_{any}_{id}!")
    let name = String(repeating: "_", count: 240)
    #expect(throws: Never.self) { pattern.match(name) }
    guard case .mismatch = pattern.match(name) else {
      Issue.record("it fits")
      return
    }
  }
}
