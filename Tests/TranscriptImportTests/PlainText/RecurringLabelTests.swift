import Testing
import TranscriptImport
import Transcripts

struct RecurringLabelTests {
  private static let words = ["您好，请问需要什么", "喂，我的网断了", "我帮您看一下", "好的谢谢", "已经修好了", "嗯，再见"]

  /// Six turns by two speakers in turns.
  private static func lines(_ first: String, _ second: String, time: Bool = false) -> String {
    words.enumerated().map { index, text in
      (time ? "[00:0\(index)] " : "") + "\(index.isMultiple(of: 2) ? first : second)：\(text)"
    }.joined(separator: "\n")
  }

  private static func captions(_ first: String, _ second: String, _ colon: String) -> String {
    words.enumerated().map { index, text in
      "\(index + 1)\n00:00:0\(index),000 --> 00:00:0\(index),900\n"
        + "\(index.isMultiple(of: 2) ? first : second)\(colon)\(text)\n"
    }.joined(separator: "\n")
  }

  private static let pairs = [
    ("答", "问"), ("左声道", "右声道"), ("我", "对方"), ("13900002222", "13800001111"), ("306", "客户"),
    ("139****2222", "138****1111"), ("客服", "我"), ("Sam Rivera", "Kim Wu | Customer"),
    ("Sam Rivera", "Kim Wu - Acme"), ("Sam Rivera", "Kim \"KW\" Wu"), ("Sam Rivera", "iPad (2)"),
    ("Sam Rivera", "15550100"), ("Sam Rivera", "The Large Meeting Room on the Third Floor"),
    ("Sam Rivera", "Bartholomew Maximilian Featherstone-Haugh"),
  ]

  @Test(arguments: pairs)
  func whatHeadsNearlyEveryTurnIsALabel(first: String, second: String) {
    for text in [Self.lines(first, second), Self.lines(first, second, time: true)] {
      let turns = importText(text).calls.first?.transcript.turns ?? []
      #expect(turns.map(\.text) == Self.words)
      #expect(turns.map(\.speaker) == [first, second, first, second, first, second])
    }
  }

  @Test(arguments: pairs)
  func captionsHaveTheSameLabels(first: String, second: String) {
    let result = importText(Self.captions(first, second, ": "), as: "call.srt")
    let turns = result.calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == Self.words)
    #expect(turns.map(\.speaker) == [first, second, first, second, first, second])
  }

  @Test func namesOfAnyKindMayStandAboveTheirWords() {
    let text = Self.words.enumerated().map { index, words in
      "\(index.isMultiple(of: 2) ? "Sam Rivera" : "Kim | Acme") 00:0\(index)\n\(words)\n"
    }.joined(separator: "\n")
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.speaker).prefix(2) == ["Sam Rivera", "Kim | Acme"])
    #expect(turns.map(\.text) == Self.words)
  }

  @Test func factsInAMessageAreNoSpeakers() {
    let text = """
      客服：您好
      客户：我要查两个订单
      客服：请看
      订单号：11
      收件人：李
      客服：还有
      订单号：12
      收件人：王
      客户：好的
      """
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.speaker) == ["客服", "客户", "客服", "客服", "客户"])
    #expect(turns.map(\.role) == [.agent, .customer, .agent, .agent, .customer])
  }

  @Test func recordsOfFactsAreNoConversation() {
    let text = String(repeating: "姓名：张\n电话：123\n地址：北京\n", count: 4)
    #expect(importText(text, as: "x").calls.isEmpty)
  }
}
