import PatternMatching
import TextAnalysis
import Testing

struct PatternSetTests {
  /// The original words of every hit.
  private func quotes(
    _ pattern: String, in text: String, lists: [String: [String]] = [:]
  ) throws -> [String] {
    let lexicons = try lists.mapValues { try $0.map { try PatternParser.parse($0) } }
    var builder = PatternSetBuilder(lexicons: lexicons)
    _ = try builder.add(pattern)
    let matches = try builder.build().matches(in: text)
    return matches.hits.map { hit in
      let range = matches.text.scalarRange(of: hit.letters)
      return String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
    }
  }

  @Test(
    arguments: [
      ("您好", "您好，请讲", ["您好"]), ("您好", "喂您 好", ["您 好"]), ("您好", "您，好", ["您，好"]),
      ("您好", "您呃好", ["您呃好"]), ("您好", "您好您好", ["您好", "您好"]), ("您好", "你好", []),
      ("早上好|下午好", "各位下午好", ["下午好"]), ("[请问]有什么可以帮您", "请问有什么可以帮您", ["请问有什么可以帮您"]),
      ("[请问]有什么可以帮您", "有什么可以帮您的", ["有什么可以帮您"]), ("很高兴为您服务", "很很高兴为您服务", ["很高兴为您服务"]),
      ("很高兴…为您服务", "很高兴由我来为您服务", ["很高兴由我来为您服务"]), ("很高兴…为您服务", "很高兴。下面为您服务", []),
      ("请<gap:0-4>稍等", "请您在线稍等", ["请您在线稍等"]), ("请<gap:0-2>稍等", "请您在线上稍等", []),
      ("<not:申|邀>请", "申请", []), ("<not:申|邀>请", "请您", ["请"]), ("不会<not:的>", "不会的", []),
      ("不会<not:的>", "不会修", ["不会"]), ("<sentence-start>不知道<sentence-end>", "不知道。", ["不知道"]),
      ("<sentence-start>不知道<sentence-end>", "不知道您方便吗", []),
      ("<sentence-start>不知道<sentence-end>", "嗯，不知道呃", ["不知道"]),
      ("<turn-start>好的", "是。好的", []), ("<turn-start>好的", "好的呀", ["好的"]),
      ("您好嗎", "您好吗", ["您好吗"]), ("您好吗", "您好嗎", ["您好嗎"]), ("ＶＩＰ客户", "vip客户", ["vip客户"]),
      ("thank you", "Thank  you!", ["Thank  you"]), ("hi", "this is it", []),
      ("hi", "Hi there", ["Hi"]),
      ("apologi*", "I apologise.", ["apologise"]),
      ("apolog* for", "apologies for that", ["apologies for"]),
      ("can", "you can't", []), ("帮您查", "帮您帮您查一下", ["帮您查"]), ("请您稍等", "请您那个稍等", ["请您那个稍等"]),
      ("谢谢您", "谢谢您", ["谢谢您"]), ("您的订单", "您的的订单", ["您的的订单"]),
    ] as [(String, String, [String])])
  func findsWordsAsPeopleAndRecognisersWriteThem(pattern: String, text: String, hits: [String])
    throws
  {
    #expect(try quotes(pattern, in: text) == hits)
  }

  @Test(
    arguments: [
      ("工号<job-number>", "工号八八二六", ["工号八八二六"]), ("工号<number:2-6>", "工号是1023", []),
      ("工号[是]<number:2-6>", "工号是1023", ["工号是1023"]), ("工号<number:2-6>", "工号 零零一", ["工号 零零一"]),
      ("工号<number:2-6>", "工号12345678", []), ("<number:2-6>号客服", "8826号客服为您服务", ["8826号客服"]),
      ("~工号~<number:2-6>", "公号幺洞三", ["公号幺洞三"]), ("~工号~", "公好", ["公好"]), ("~工号~", "红号", []),
      ("请拨打<phone>", "请拨打13800138000", ["请拨打13800138000"]),
    ] as [(String, String, [String])])
  func findsThingsMadeOfNumbers(pattern: String, text: String, hits: [String]) throws {
    #expect(try quotes(pattern, in: text) == hits)
  }

  @Test func looksWordListsUpByName() throws {
    let lists = ["honorific": ["先生", "女士|小姐"], "who": ["{honorific}", "客户"]]
    #expect(try quotes("王{honorific}", in: "王小姐您好", lists: lists) == ["王小姐"])
    #expect(try quotes("王{who}", in: "王女士", lists: lists) == ["王女士"])
    let unknown = #expect(throws: PatternError.self) { try quotes("{nobody}", in: "") }
    #expect(unknown?.id == "unknown-list")
    let cycle = #expect(throws: PatternError.self) {
      try quotes("{a}", in: "", lists: ["a": ["{b}"], "b": ["{a}"]])
    }
    #expect(cycle?.id == "list-cycle")
  }

  /// Each list names the one before sixty times: a few lines that would spread into millions of words.
  @Test func refusesListsThatSpreadTooFar() {
    var lists = ["l0": ["您好"]]
    for level in 1...5 {
      lists["l\(level)"] = [String(repeating: "{l\(level - 1)}", count: 60)]
    }
    let error = #expect(throws: PatternError.self) { try quotes("{l5}", in: "", lists: lists) }
    #expect(error?.id == "list-too-large")
  }

  @Test func refusesListsThatAreNestedTooDeep() {
    var lists = ["l0": ["您好"]]
    for level in 1...20_000 { lists["l\(level)"] = ["{l\(level - 1)}"] }
    let error = #expect(throws: PatternError.self) {
      try quotes("{l20000}", in: "", lists: lists)
    }
    #expect(error?.id == "list-too-large")
    #expect(throws: Never.self) { try quotes("{l31}", in: "您好", lists: lists) }
  }

  @Test func refusesPatternsThatSpreadTooFar() {
    let gap = "[您…好]"
    let pattern = String(repeating: gap, count: 9) + "您"
    let error = #expect(throws: PatternError.self) { try quotes(pattern, in: "") }
    #expect(error?.id == "too-many-alternatives")
  }

  @Test func numbersAPatternOnce() throws {
    var builder = PatternSetBuilder()
    let first = try builder.add("您好")
    let second = try builder.add("早上好")
    #expect(try builder.add("您好") == first)
    #expect(second != first)
    #expect(try builder.build().count == 2)
  }

  @Test func pointsIntoTheOriginalAcrossEmojiAndCombiningMarks() throws {
    #expect(try quotes("您好", in: "👍🏽é\u{301} 您\u{FE0F}好👌") == ["您\u{FE0F}好"])
  }

  @Test func gapsThatAddUpAreBounded() throws {
    var builder = PatternSetBuilder()
    _ = try builder.add("您<gap:0-60>[问]<gap:0-60>[好]<gap:0-60>[吗]<gap:0-60>吧")
    let wide = "您<gap:0-60>[问]<gap:0-60>[好]<gap:0-60>[吗]<gap:0-60>[呢]<gap:0-60>吧"
    let error = #expect(throws: PatternError.self) { _ = try builder.add(wide) }
    #expect(error?.id == "gap-too-wide")
  }
}
