import Testing
import TranscriptImport
import Transcripts

/// What the user says about who is who.
struct OperatorRoleTests {
  private let twoChannels = """
    {"Result":{"Sentences":[
      {"BeginTime":500,"EndTime":900,"Text":"嗯","ChannelId":0,"SpeechRate":1},
      {"BeginTime":1500,"EndTime":1900,"Text":"哦","ChannelId":1,"SpeechRate":1}]}}
    """

  private func roles(_ text: String, _ change: (inout ImportOptions) -> Void) -> [Role] {
    var options = ImportOptions()
    change(&options)
    return importText(text, as: "a.json", options: options).calls.first?.transcript.turns
      .map(\.role) ?? []
  }

  @Test func takesTheUsersWordForChannels() {
    #expect(roles(twoChannels) { _ in } == [.unknown, .unknown])
    #expect(roles(twoChannels) { $0.agentChannel = 0 } == [.agent, .customer])
    #expect(roles(twoChannels) { $0.agentChannel = 1 } == [.customer, .agent])
    // Nobody is on this channel, so that it says nothing about the others.
    #expect(roles(twoChannels) { $0.agentChannel = 2 } == [.unknown, .unknown])
  }

  @Test func takesTheUsersWordForSpeakers() {
    #expect(roles(twoChannels) { $0.agentSpeaker = "1" }.last == .agent)
    #expect(
      roles(twoChannels) { $0.roles = ["0": .customer, "1": .system] } == [.customer, .system])
  }

  @Test func aNamedSpeakerOutdoesALabelAndAChannelDoesNot() {
    let text = """
      [{"speaker":"客服","text":"您好","channel":0},{"speaker":"客户","text":"喂","channel":1}]
      """
    #expect(roles(text) { $0.agentChannel = 1 } == [.agent, .customer])
    #expect(roles(text) { $0.roles = ["客服": .customer] } == [.customer, .customer])
  }

  @Test func saysSoInTheReport() {
    var options = ImportOptions()
    options.agentChannel = 0
    let report = importText(twoChannels, as: "a.json", options: options).report
    #expect(
      report.speakers.map(\.decision.en) == [
        "the user says that channel 0 is the agent's",
        "on the channel that is not the agent's",
      ])
    #expect(report.overlap?.en == "measurable, the channels are separate")
    #expect(report.timing?.en == "milliseconds from the start of the call")
  }

  @Test func keepsMoreThanTwoSpeakersApart() {
    let text = """
      {"utterances":[{"speaker":"A","start":0,"end":900,"text":"Thank you for calling, how can I help you?"},
       {"speaker":"B","start":1000,"end":1900,"text":"My internet is down."},
       {"speaker":"C","start":2000,"end":2900,"text":"Hm."}],"audio_url":"x"}
      """
    let result = importText(text, as: "a.json")
    #expect(result.report.speakers.map(\.label) == ["A", "B", "C"])
    #expect(result.report.speakers.map(\.role).last == .unknown)
  }
}
