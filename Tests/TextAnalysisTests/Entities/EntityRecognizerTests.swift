import Testing

@testable import TextAnalysis

struct EntityRecognizerTests {
  @Test func sortsByStartAndThenLongestFirst() {
    let entities = EntityRecognizer.entities(
      in: FoldedText("工号A103，3月5号下午三点，电话13800138000，120元，三到五个工作日，SF1234567"))
    let keys = entities.map { ($0.letters.lowerBound, -$0.letters.count) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(entities.map(\.kind)) == Set(Entity.Kind.allCases))
    #expect(Set(entities).count == entities.count)
  }

  @Test func callsAPhoneANumberToo() {
    let kinds = EntityRecognizer.entities(in: FoldedText("13800138000")).map(\.kind)
    #expect(kinds == [.number, .phone])
  }

  @Test func readsPlainSpeechWithoutMarks() {
    let text = "您好工号零零八很高兴为您服务请问您电话是一三八零零一三八零零零吗我们二十四小时内回复您费用一共三十五块"
    #expect(EntityCase.describe(text, .jobNumber) == ["零零八=008"])
    #expect(EntityCase.describe(text, .phone) == ["一三八零零一三八零零零=13800138000"])
    #expect(EntityCase.describe(text, .duration) == ["二十四小时=24"])
    #expect(EntityCase.describe(text, .amount) == ["三十五块=35"])
  }

  @Test(arguments: ["，", " ", "。\r\n", "😀", "\u{202E}", "é\u{301}，"])
  func findsTheSameBehindAnyPrefix(_ prefix: String) {
    for text in ["工号幺洞三", "明天下午三点", "两个工作日", "138-0013-8000", "一百二十块五"] {
      let plain = Entity.Kind.allCases.map { EntityCase.describe(text, $0) }
      let prefixed = Entity.Kind.allCases.map { EntityCase.describe(prefix + text, $0) }
      #expect(plain == prefixed)
    }
  }

  @Test(arguments: 0..<300)
  func staysInsideAnyText(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "一", "二", "十", "百", "千", "万", "亿", "零", "幺", "洞", "两", "点", "半", "刻", "分", "元", "块",
      "毛", "月", "号", "日", "年", "周", "到", "个", "小时", "天", "上午", "下", "1", "0", "9", "138",
      "2025", "-", ".", ",", ":", "/", " ", "，", "。", "¥", "%", "+", "a", "sf", "one", "double",
      "hundred", "twenty", "to", "march", "pm", "½", "①", "几", "多", "工作日", "星期", "底", "\n",
    ]
    var text = ""
    for _ in 0..<40 { text += pieces.randomElement(using: &random) ?? "" }
    let folded = FoldedText(text)
    let entities = EntityRecognizer.entities(in: folded)
    #expect(entities == EntityRecognizer.entities(in: folded))
    for entity in entities {
      #expect(!entity.letters.isEmpty)
      #expect(entity.letters.lowerBound >= 0 && entity.letters.upperBound <= folded.letters.count)
      #expect(entity.value.map(\.isFinite) ?? true)
    }
  }

  @Test func readsAVeryLongNumber() {
    let folded = FoldedText(String(repeating: "1", count: 300_000))
    let kinds = EntityRecognizer.entities(in: folded).map(\.kind)
    #expect(kinds == [.number, .identifier])
  }

  @Test(arguments: [
    "1", "1 ", "1-", "1.", "1,", "1:", "一", "十", "一十", "一百", "一到", "万", "1万", "点", "三点",
    "one ", "double ", "twenty ", "hundred ", "a1-", "a", "一 ", "12 ", "123 ", "1到", "周", "下周一",
    "+1", "¥1",
    "一亿", "march 5 ", "2025-", "三块", "半", "1三", "138 0013 ", "oh ", "零", "人民币",
  ])
  func takesLinearTimeOnHostileTexts(_ piece: String) {
    let count = 1_500
    let folded = FoldedText(String(repeating: piece, count: count))
    let entities = EntityRecognizer.entities(in: folded)
    #expect(entities.count <= 3 * folded.letters.count)
    #expect(entities.allSatisfy { $0.letters.upperBound <= folded.letters.count })
  }
}
