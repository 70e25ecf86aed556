import Rubrics

extension RewordingRule {
  /// From 「我不清楚，你问物业去」 to 「这件事物业最清楚，您可以问一下物业」.
  static let sendAwayToGuide = RewordingRule(
    .sendAwayToGuide,
    LocalizedText(zh: "打发改成指路", en: "Sending away becomes showing the way"),
    source: "003 二、客服工作礼仪的内容（忌语）",
    forms: [
      RewordingForm(
        "[这个|这事|这个事][我|我们](不知道|不清楚|不太清楚)，[这个|这事](您|你)[自己|去|得|要](问|找|去问|去找)<x:2-6>[去|问去|说去]",
        "这件事<x>最清楚，您可以问一下<x>"),
      RewordingForm(
        "[这个|这事|这个事](不归|不归我|不归我们|不归这边)管，[这个|这事](您|你)[自己|去|得|要](问|找|去问|去找)<x:2-6>[去]",
        "这件事由<x>负责，您可以联系<x>"),
      RewordingForm("(您|你)[自己](问|问问|找)<x:2-6>(去|问去|说去|办去)", "您可以问一下<x>"),
      RewordingForm(
        "<n:no idea|i don't know|not my department>,[ you'll have to| just] ask <x:4-30>",
        "<x> will know best"),
    ],
    silentNear: ["吗", "一起"],
    barred: ["问", "说", "办", "那个", "别人", "谁", "他", "我", "了", "自己", "someone", "somebody", "me"],
    examples: [
      ("不清楚，你问物业去。", "这件事物业最清楚，您可以问一下物业。"), ("这个不归我管，你找财务科去", "这件事由财务科负责，您可以联系财务科"),
      ("你问物业去。", "您可以问一下物业。"),
      ("I don't know, ask the front desk.", "The front desk will know best."),
    ],
    silent: [
      "不清楚。", "你问别人去。", "你问他去。", "不知道您方便吗？", "我帮您问物业去。", "I don't know, ask someone else.",
      "Ask me anything.",
    ])
}
