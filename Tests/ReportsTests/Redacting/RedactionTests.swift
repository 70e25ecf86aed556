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

  /// However a number is cut into parts, its digits are hidden and the marks stay.
  @Test(arguments: [
    "，", ",", "、", ". ", "：", ":", "/", "_", "·", "  ", "嗯", "，呃，", " 那个 ", "—", " - ", "……", "\t",
  ])
  func hidesNumbersHoweverTheyAreCut(gap: String) {
    for parts in [["138", "1234", "5678"], ["幺三八", "一二三四", "五六七八"], ["0755", "8612", "3456"]] {
      let masks = parts.map { String(repeating: "*", count: $0.unicodeScalars.count) }
      #expect(Redaction.masked(parts.joined(separator: gap)) == masks.joined(separator: gap))
    }
  }

  @Test(arguments: [
    ("壹叁捌壹贰叁肆伍陆柒捌", "***********"), ("伍陆柒捌玖零", "******"), ("一三八 呃 零零一三八零零零", "*** 呃 ********"),
    ("幺三八三个零一三八四个零", "************"),
    ("(555) 123-4567", "(***) ***-****"), ("+1 (415) 555-0123", "+* (***) ***-****"),
    ("one three eight, zero zero one three", "*** ***** *****, **** **** *** *****"),
    ("it's double seven zero zero nine one", "it's ****** ***** **** **** **** ***"),
    ("five five five um eight six seven", "**** **** **** um ***** *** *****"),
    ("户号：12，345，6789", "户号：12，345，6789".masked(from: 3)),
    ("邮箱 li.si_88@example.com.cn 记一下", "邮箱 **.**_**@*******.***.** 记一下"),
    ("我的邮箱是zhangsan艾特qq点com", "我的邮箱是********艾特**点***"),
    ("jane99 at gmail dot com", "****** at ***** *** ***"),
    ("车牌粤B·12345", "车牌粤*·*****"), ("沪A D12345 那辆", "沪A D12345 那辆".masked(from: 1, to: 9)),
    ("加微信号：lisi_2020", "加微信号：****_****"), ("微信是wxid-abc99", "微信是****-*****"),
  ])
  func hidesWhatElseNamesPeople(text: String, hidden: String) {
    #expect(Redaction.masked(text) == hidden)
  }

  @Test(arguments: [
    "", "后四位8000", "工号080211为您服务", "080211号客服", "一百二十三元", "退您1234567元", "¥1234567",
    "三点十五分", "2025年3月4日", "一二三四五", "hello world", "十个工作日",
    "2026-01-15", "2026/1/15 10:30", "15.01.2026", "20260115", "09:00-18:00", "10:30:45",
    "2019-2023年",
    "1,234,567", "房租3000-5000", "12345.67", "余额是1234567", "1234567 dollars", "12, 15, 18, 22",
    "1、2、3、4、5、6", "one two three", "two thousand three hundred", "账单是一千二百三十四块",
    "微信支付", "用WeChat Pay付", "look at example.com", "川流不息", "京东Plus", "3个5分", "employee 123456",
    "消耗123456度", "7x24小时",
  ])
  func leavesTheRestAlone(text: String) {
    #expect(Redaction.masked(text) == text)
  }

  @Test(arguments: [
    ("001_20250304_13800138000.wav", "001_20250304_***********.wav"),
    ("20250304093000.txt", "20250304093000.txt"),
    ("2026-01-15_10-30-00.json", "2026-01-15_10-30-00.json"),
    ("8613812345678_20260101.txt", "*************_20260101.txt"),
    ("+8613812345678.txt", "+*************.txt"),
    ("20260101_0013812345678_0327.txt", "20260101_*************_0327.txt"),
    ("138-1234-5678.txt", "***-****-****.txt"), ("02165432100.txt", "***********.txt"),
    ("6222021234567.txt", "*************.txt"), ("FL883001427.txt", "***********.txt"),
    ("order 20250304001234", "order **************"), ("call-000123#2", "call-000123#2"),
    ("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
    ("d01.txt", "d01.txt"), ("li@example.com.eml", "**@*******.***.***"),
  ])
  func namesOfFilesKeepDatesAndCounters(name: String, hidden: String) {
    #expect(Redaction.maskedName(name) == hidden)
  }

  @Test func agentsKeepTheirJobNumbers() {
    #expect(Redaction.maskedAgent("李四 13812345678") == "李四 ***********")
    #expect(Redaction.maskedAgent("10086001") == "10086001")
    #expect(Redaction.maskedAgent("客服08 二组") == "客服08 二组")
  }

  @Test func aNumberToldInPiecesIsHidden() {
    let words: [(Role, String)] = [
      (.agent, "请报一下您的手机号。"), (.customer, "幺三八。"), (.agent, "幺三八，嗯。"), (.customer, "一二三四"),
      (.agent, "您继续说"), (.customer, "五六七八，对。"), (.agent, "好的，一共三位？"),
    ]
    let turns = words.map { Turn(role: $0, text: $1) }
    #expect(
      Redaction.masked(turns) == [
        "请报一下您的手机号。", "***。", "***，嗯。", "****", "您继续说", "****，对。", "好的，一共三位？",
      ])
  }

  @Test func figuresOfAConversationAreNoPieces() {
    let words: [(Role, String)] = [
      (.agent, "请问住几栋几号？"), (.customer, "12栋1203室"), (.agent, "一共来了几位客人，都住在一起吗？"),
      (.customer, "23位"), (.agent, "打几分？"), (.customer, "10分"), (.agent, "哪天来的？"),
      (.customer, "二十号"),
      (.agent, "身份证后四位是多少，我这边核对一下信息好吗？"), (.customer, "1234"),
    ]
    let turns = words.map { Turn(role: $0, text: $1) }
    #expect(Redaction.masked(turns) == turns.map(\.text))
  }

  /// Whatever the text, its length stays, and only letters are hidden.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func placesStayInAnyText(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let pieces = [
      "138", "幺三八", "1234", "double", " seven", "@", "a.b", ".com", "点", "粤B", "·", "，", "嗯", " ",
      "微信", "号",
      "三个", "零", "元", "￥", ":", "2026-01-15", "e\u{301}", "🙂", "\u{202e}", "at ", " dot ", "艾特",
      "id",
      "一", "百", "(", ")", "-", "",
    ]
    let turns = (0..<4).map { _ in
      let count = Int.random(in: 0..<12, using: &random)
      let words = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      return Turn(role: Bool.random(using: &random) ? .agent : .customer, text: words.joined())
    }
    for (turn, hidden) in zip(turns, Redaction.masked(turns)) {
      let before = Array(turn.text.unicodeScalars)
      let after = Array(hidden.unicodeScalars)
      #expect(before.count == after.count)
      #expect(zip(before, after).allSatisfy { $0 == $1 || $1 == "*" })
    }
    let name = turns.map(\.text).joined()
    #expect(Redaction.maskedName(name).unicodeScalars.count == name.unicodeScalars.count)
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

extension String {
  /// The text with stars from one place to another, marks kept.
  fileprivate func masked(from start: Int, to end: Int = .max) -> String {
    String(
      enumerated().map { place, letter in
        place >= start && place < end && (letter.isLetter || letter.isNumber) ? "*" : letter
      })
  }
}
