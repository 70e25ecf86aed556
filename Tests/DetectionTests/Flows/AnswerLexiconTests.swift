import TextAnalysis
import Testing

@testable import Detection

@Suite struct AnswerLexiconTests {
  @Test(arguments: [
    ("是的，没错", "yes"), ("嗯……没有吧", "no"), ("嗯", "yes"), ("好的，不用了", "no"), ("没问题", "yes"),
    ("不是我", "no"), ("我在开会", "no"), ("报了", "yes"), ("没报", "no"), ("方便，你说", "yes"),
    ("不太方便", "no"), ("迟到了半小时", "no"), ("no, not really", "no"), ("yes, that's me", "yes"),
    ("没什么变化", "yes"), ("需要的", "yes"), ("不需要", "no"),
    ("没有什么不方便的", "yes"), ("没迟到", "yes"), ("没有毛病了", "yes"), ("不太行", "no"),
    ("不是不可以", "yes"), ("只解决了打印那个", "no"), ("没有没有", "no"),
    ("有一个", "yes"), ("应该是的吧", "yes"), ("wasn't late", "yes"), ("Please.", "yes"),
    ("嗯，我不清楚啊", "no"), ("哦，不记得了", "no"), ("嗯，那行吧", "yes"), ("嗯，青年路八号", "yes"),
  ])
  func readsYesAndNo(words: String, answer: String) {
    #expect(AnswerWords.yesNo.first(in: FoldedText(words))?.id == answer)
  }

  @Test(arguments: [
    ("挺满意的", "satisfied"), ("不太满意", "dissatisfied"), ("一般吧", "neutral"),
    ("没什么不满意的", "satisfied"), ("谈不上满意", "dissatisfied"), ("还行", "neutral"),
    ("态度很好，就是上门太慢", "dissatisfied"), ("满意，但是价格一般", "neutral"),
    ("very satisfied", "satisfied"), ("not satisfied at all", "dissatisfied"), ("so so", "neutral"),
    ("没得说", "satisfied"), ("不是特别满意", "dissatisfied"), ("满意才怪呢", "dissatisfied"),
    ("怎么可能满意", "dissatisfied"), ("满意倒是满意，就是老得催", "dissatisfied"),
    ("挺好的，不过太赶了", "dissatisfied"), ("很好，但是真的太感谢你们了", "satisfied"),
    ("not very satisfied", "dissatisfied"), ("happy, but it took too long", "dissatisfied"),
    ("差", "dissatisfied"), ("不算差", "neutral"),
  ])
  func readsSatisfaction(words: String, answer: String) {
    #expect(AnswerWords.satisfaction.decisive(in: FoldedText(words))?.id == answer)
  }

  @Test func otherWordsAnswerNothing() {
    #expect(AnswerWords.satisfaction.decisive(in: FoldedText("你们几点下班")) == nil)
    for words in [
      "我有点事要办", "他会过来", "没注意", "not sure", "你好", "就一分钟啊", "是吗", "穿拖鞋来的", "陈会计", "会员卡那边", "过一会儿",
      "能源公司", "嗯，不确定", "哦，没注意", "mm, not sure",
    ] {
      #expect(AnswerWords.yesNo.first(in: FoldedText(words)) == nil, "\(words)")
    }
  }
}
