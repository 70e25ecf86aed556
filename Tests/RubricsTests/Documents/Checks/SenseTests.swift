import Testing

/// What is well formed and yet can change no verdict is told.
struct SenseTests {
  private static let honest = #"hello: {phrases: ["您好[{honorific}]"], first-turns: 3}"#

  /// The warnings about the sample pack with another detector `hello`.
  private func warnings(_ hello: String) throws -> [String] {
    let range = try #require(SamplePack.text.firstRange(of: Self.honest))
    var text = SamplePack.text
    text.replaceSubrange(range, with: "hello: {\(hello)}")
    let told = SamplePack.decode(text).drawn
    let ids = ["never-fires", "never-true", "swallowed-phrase", "unless-without-effect"]
    return ids.filter { told.contains("[\($0)]") }
  }

  @Test(arguments: [
    (#"phrases: [您好, 您好呀, "{honorific}"]"#, "swallowed-phrase"),
    (#"phrases: ["{honorific}", 王先生]"#, "swallowed-phrase"),
    (
      #"phrases: [您好, "{honorific}"], unless: [{id: e, covered-by: [好, 先生, 女士]}]"#,
      "never-fires"
    ),
    (
      #"phrases: [您好, "{honorific}"], unless: [{id: e, covered-by: [苹果]}]"#,
      "unless-without-effect"
    ),
    (
      #"all: [{phrases: ["{honorific}"]}, {call: {direction: [inbound]}}, {call: {direction: [outbound]}}]"#,
      "never-true"
    ),
  ])
  func whatHasNoSenseIsTold(hello: String, id: String) throws {
    #expect(try warnings(hello) == [id])
  }

  @Test(arguments: [
    #"phrases: [您好, 早上好, "{honorific}"]"#,
    // Two of them are wanted: a longer one is another one.
    #"phrases: [您好, 您好呀, "{honorific}"], min: 2"#,
    #"phrases: [您好, "{honorific}"], unless: [{id: e, covered-by: [您好个头]}]"#,
    #"phrases: [您好, "{honorific}"], unless: [{id: e, in-sentence: [不<gap:0-3>您好]}]"#,
    #"all: [{phrases: ["{honorific}"]}, {call: {direction: [inbound]}}, {call: {channel: [voice]}}]"#,
  ])
  func whatMayHaveSenseIsLeftAlone(hello: String) throws {
    #expect(try warnings(hello) == [])
  }
}
