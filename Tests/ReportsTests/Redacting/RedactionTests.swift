import Detection
import Scoring
import Testing
import Transcripts

@testable import Reports

struct RedactionTests {
  @Test(arguments: [
    ("我的电话13800138000。", "我的电话***********。"), ("138-0013-8000", "***-****-****"),
    ("一三八零零一三八零零零", "***********"), ("幺三八 零零幺三 八零零零", "*** **** ****"),
    ("身份证11010119900307123X", "身份证******************"),
    ("卡号6222 0212 3456 7890", "卡号**** **** **** ****"),
    ("单号SF1234567890", "单号************"), ("１３８００１３８０００", "***********"),
    ("call 415-555-0123 now", "call ***-***-**** now"),
  ])
  func hidesNumbersByWhichPeopleAreKnown(text: String, hidden: String) {
    #expect(Redaction.masked(text) == hidden)
    #expect(Redaction.masked(text).unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [
    "", "后四位8000", "工号080211为您服务", "080211号客服", "一百二十三元", "退您1234567元", "¥1234567",
    "三点十五分", "2025年3月4日", "一二三四五", "hello world", "十个工作日",
  ])
  func leavesTheRestAlone(text: String) {
    #expect(Redaction.masked(text) == text)
  }

  @Test func namesOfFilesKeepTheirDates() {
    #expect(Redaction.maskedName("001_20250304_13800138000.wav") == "001_20250304_***********.wav")
    #expect(Redaction.maskedName("20250304093000.txt") == "20250304093000.txt")
  }

  @Test func quotesHideTheirPartOfANumber() {
    var call = SampleCall.good
    call.transcript.turns[0].text = "电话是13800138000"
    call.card.criteria[0].evidence = [
      .init(place: Evidence(turn: 0, start: 3, end: 7), quote: "1380")
    ]
    let transcript = call.transcript.redacted
    let card = call.card.redacted(transcript)
    #expect(transcript.turns[0].text == "电话是***********")
    #expect(card.criteria[0].evidence[0].quote == "****")
    #expect(card.criteria.map(\.verdict) == call.card.criteria.map(\.verdict))
  }
}
