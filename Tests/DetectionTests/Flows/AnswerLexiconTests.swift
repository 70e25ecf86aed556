import TextAnalysis
import Testing

@testable import Detection

@Suite struct AnswerLexiconTests {
  @Test(arguments: [
    ("是的，没错", "yes"), ("嗯……没有吧", "no"), ("嗯", "yes"), ("好的，不用了", "no"), ("没问题", "yes"),
    ("不是我", "no"), ("我在开会", "no"), ("报了", "yes"), ("没报", "no"), ("方便，你说", "yes"),
    ("不太方便", "no"), ("迟到了半小时", "no"), ("no, not really", "no"), ("yes, that's me", "yes"),
    ("没什么变化", "yes"), ("需要的", "yes"), ("不需要", "no"),
  ])
  func readsYesAndNo(words: String, answer: String) {
    #expect(AnswerWords.yesNo.first(in: FoldedText(words))?.id == answer)
  }

  @Test(arguments: [
    ("挺满意的", "satisfied"), ("不太满意", "dissatisfied"), ("一般吧", "neutral"),
    ("没什么不满意的", "satisfied"), ("谈不上满意", "dissatisfied"), ("还行", "neutral"),
    ("态度很好，就是上门太慢", "dissatisfied"), ("满意，但是价格一般", "neutral"),
    ("very satisfied", "satisfied"), ("not satisfied at all", "dissatisfied"), ("so so", "neutral"),
    ("没得说", "satisfied"),
  ])
  func readsSatisfaction(words: String, answer: String) {
    #expect(AnswerWords.satisfaction.decisive(in: FoldedText(words))?.id == answer)
  }

  @Test func otherWordsAnswerNothing() {
    #expect(AnswerWords.satisfaction.decisive(in: FoldedText("你们几点下班")) == nil)
    for words in ["穿拖鞋来的", "陈会计", "会员卡那边", "过一会儿", "能源公司"] {
      #expect(AnswerWords.yesNo.first(in: FoldedText(words)) == nil, "\(words)")
    }
  }
}
