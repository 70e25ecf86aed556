import Testing
import Transcripts

struct MergingTests {
  /// Two neighbouring segments and what becomes of them.
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: Turn
    var second: Turn
    var merges: Bool

    init(_ name: String, _ first: Turn, _ second: Turn, merges: Bool) {
      testDescription = name
      self.first = first
      self.second = second
      self.merges = merges
    }
  }

  static func segment(
    _ start: Double?, _ end: Double?, role: Role = .agent, speaker: String? = nil,
    channel: Int? = nil, isBot: Bool = false
  ) -> Turn {
    Turn(
      role: role, text: "嗯", speaker: speaker, start: start, end: end, audioChannel: channel,
      isBot: isBot)
  }

  static let pairs = [
    Pair("a short pause", segment(0, 1), segment(1.5, 2), merges: true),
    Pair("no pause", segment(0, 1), segment(1, 2), merges: true),
    Pair("a pause of exactly one second", segment(0, 1), segment(2, 3), merges: true),
    Pair("exactly one second in decimals", segment(15, 15.1), segment(16.1, 17), merges: true),
    Pair("just over a second", segment(0, 1), segment(2.001, 3), merges: false),
    Pair("overlapping segments", segment(0, 5), segment(3, 4), merges: true),
    Pair("the same start", segment(2, 4), segment(2, 3), merges: true),
    Pair("no length at all", segment(2, 2), segment(2, 2), merges: true),
    Pair("out of order", segment(5, 6), segment(3, 4), merges: false),
    Pair("no start of the first", segment(nil, 1), segment(1, 2), merges: false),
    Pair("no end of the first", segment(0, nil), segment(1, 2), merges: false),
    Pair("no start of the second", segment(0, 1), segment(nil, 2), merges: false),
    Pair("no end of the second", segment(0, 1), segment(1, nil), merges: false),
    Pair("no times", segment(nil, nil), segment(nil, nil), merges: false),
    Pair("another role", segment(0, 1), segment(1, 2, role: .customer), merges: false),
    Pair(
      "another agent", segment(0, 1, speaker: "甲"), segment(1, 2, speaker: "乙"), merges: false),
    Pair("a name and none", segment(0, 1, speaker: "甲"), segment(1, 2), merges: false),
    Pair("another channel", segment(0, 1, channel: 0), segment(1, 2, channel: 1), merges: false),
    Pair("a bot and a person", segment(0, 1, isBot: true), segment(1, 2), merges: false),
  ]

  @Test(arguments: pairs)
  func joinsOnlyWhatIsOneTurn(pair: Pair) {
    let merged = Transcript(turns: [pair.first, pair.second]).mergingSegments()
    #expect(merged.turns.count == (pair.merges ? 1 : 2))
    if !pair.merges { #expect(merged.turns == [pair.first, pair.second]) }
  }

  @Test func aTurnEndsWhereItsLastSegmentEnds() {
    let turns = [Self.segment(0, 5), Self.segment(3, 4), Self.segment(5.5, 6)]
    let merged = Transcript(turns: turns).mergingSegments()
    #expect(merged.turns.map(\.start) == [0])
    #expect(merged.turns.map(\.end) == [6])
  }

  @Test func somebodyElseBetweenKeepsSegmentsApart() {
    let turns = [
      Self.segment(0, 1), Self.segment(1.1, 1.2, role: .customer), Self.segment(1.3, 2),
    ]
    #expect(Transcript(turns: turns).mergingSegments().turns == turns)
  }

  @Test(arguments: [
    ("您好", "请讲", "您好请讲"), ("hello", "there", "hello there"), ("hello ", "there", "hello there"),
    ("hello", " there", "hello there"), ("hello", "您好", "hello您好"), ("您好，", "请讲", "您好，请讲"),
    ("", "您好", "您好"), ("hello", "", "hello"), ("Good morning.", "Yes?", "Good morning. Yes?"),
  ])
  func aSpaceGoesOnlyBetweenWordsOfAnAlphabet(left: String, right: String, joined: String) {
    var first = Self.segment(0, 1)
    var second = Self.segment(1, 2)
    first.text = left
    second.text = right
    let merged = Transcript(turns: [first, second]).mergingSegments()
    #expect(merged.turns.map(\.text) == [joined])
  }

  @Test func aTurnIsAsSureAsItsWorstSegment() {
    var turns = [Self.segment(0, 1), Self.segment(1, 2), Self.segment(2, 3)]
    turns[0].confidence = 0.9
    turns[2].confidence = 0.4
    #expect(Transcript(turns: turns).mergingSegments().turns.map(\.confidence) == [0.4])
  }

  @Test(
    arguments: [
      (nil, nil, nil), (nil, false, nil), (false, nil, nil), (false, false, false),
      (nil, true, true), (true, nil, true), (false, true, true), (true, false, true),
    ] as [(Bool?, Bool?, Bool?)])
  func anUnknownOverlapIsNotTheAbsenceOfOne(first: Bool?, second: Bool?, joined: Bool?) {
    var turns = [Self.segment(0, 1), Self.segment(1, 2)]
    turns[0].overlap = first
    turns[1].overlap = second
    #expect(Transcript(turns: turns).mergingSegments().turns.map(\.overlap) == [joined])
  }

  @Test func theGapIsTheCallersChoice() {
    let call = Transcript(turns: [Self.segment(0, 1), Self.segment(2, 3)])
    #expect(call.mergingSegments(gap: 0.5).turns.count == 2)
    #expect(call.mergingSegments(gap: 3).turns.count == 1)
  }

  @Test func nothingElseChanges() {
    let call = Transcript(
      id: "c1", channel: .voice, direction: .inbound, language: "zh", agent: "001", team: "A",
      startedAt: "2024-01-02", duration: 60, turns: [Self.segment(0, 1)],
      metadata: ["queue": .string("vip")], roleConfidence: 0.5)
    #expect(call.mergingSegments() == call)
    #expect(Transcript(turns: []).mergingSegments().turns.isEmpty)
  }

  @Test func mergingTwiceChangesNothingMore() {
    let turns = (0..<200).map { index in
      let start = Double(index) * 0.7
      return Self.segment(
        start, start + (index % 3 == 0 ? 0.1 : 0.6), role: index % 7 < 5 ? .agent : .customer)
    }
    let once = Transcript(turns: turns).mergingSegments()
    #expect(once.turns.count < turns.count)
    #expect(once.mergingSegments() == once)
    let letters = { (call: Transcript) in call.turns.map(\.text).joined() }
    #expect(letters(once) == String(repeating: "嗯", count: 200))
  }
}
