import Rubrics

extension RewordingRule {
  /// From 「按规定您必须带原件」 to 「这里需要您带原件」.
  static let rulesToNeed = RewordingRule(
    .rulesToNeed,
    LocalizedText(zh: "不拿规定压人，说需要什么", en: "A rule becomes what is needed"),
    source: "001 第三步 应当避免的消极语（规定、原则）",
    forms: [
      RewordingForm(
        "(按照|按|根据|依据)[我们|公司|平台|银行|医院|店里|上面][的](规定|制度|政策|要求|原则)<s:|您|你>(必须|要|得|需要|需)<x:2-20>",
        "这里需要<s><x>"),
      RewordingForm(
        "(按照|按|根据|依据)[我们|公司|平台|银行|医院|店里|上面][的](规定|制度|政策|要求|原则)，<s:|您|你>(必须|要|得|需要|需)<x:2-20>",
        "这里需要<s><x>"),
      RewordingForm(
        "(我们|公司|银行|医院|店里)[有|的]规定[是]<s:|您|你>(必须|要|得|需要|需)<x:2-20>", "这里需要<s><x>"),
      RewordingForm("原则上<s:|您|你>(必须|要|得|需要|需)<x:2-20>", "这里需要<s><x>"),
      RewordingForm(
        "(it's|it is|that's) (our|the|company)[ company] policy that you <x:4-60>",
        "we need you to <x>"),
      RewordingForm(
        "(our|the|company)[ company] policy is that you (must|have to|need to) <x:4-60>",
        "we need you to <x>"),
    ],
    silentNear: ["吗", "免费", "free"],
    barred: ["不", "没", "只能", "才", "免"],
    examples: [
      ("按规定您必须带原件。", "这里需要您带原件。"), ("根据公司的规定，要核对身份证。", "这里需要核对身份证。"),
      ("我们规定必须本人来", "这里需要本人来"),
      ("It's company policy that you show your pass.", "We need you to show your pass."),
    ],
    silent: [
      "按规定，三年内您可以免费换。", "按规定不能退。", "我们有规定。", "原则上是可以的。", "按规定办。",
      "It's company policy.", "Our policy is simple.",
    ])
}
