import Rubrics

extension RewordingRule {
  /// From 「我们会尽快处理」 to 「我会尽快处理」.
  static let weToI = RewordingRule(
    .weToI,
    LocalizedText(zh: "「我们」改成「我」", en: "“We” becomes “I”"),
    source: "001 第一步 承担解决问题的责任",
    forms: [
      RewordingForm(
        "我们[这边]<v:会|来|马上|这就|一定|尽快|现在就|帮您|给您|为您><rest:1-24>", "我<v><rest>"),
      RewordingForm(
        "<s:这个|这件事|这个问题|这个情况|您的问题|您说的|具体情况>我们[这边]<v:会|来|马上|这就|一定|尽快|现在就|帮您|给您|为您><rest:1-24>",
        "<s>我<v><rest>"),
      RewordingForm(
        "我们[这边|这里]<a:先|去|再|><v:@own-deed><t:一下|看看|一遍|清楚><rest:0-16>", "我<a><v><t><rest>"),
      RewordingForm(
        "we('re| are) <v:looking into|checking|working on|sorting out|chasing> <rest:2-60>",
        "I am <v> <rest>"),
      RewordingForm("let us <v:@own-deed-en> <rest:2-60>", "let me <v> <rest>"),
      RewordingForm("we<v:'ll| will> <rest:4-60>", "I<v> <rest>"),
      RewordingForm("we('re| are) going to <rest:4-60>", "I am going to <rest>"),
    ],
    silentNear: ["吗"],
    barred: [
      "我们", "公司", "部门", "团队", "老师", "师傅", "大家", "都", "同事", "一起", "各", "派", "技术", "全体", "不", "没",
      "店",
      "our", "all", "team", "department", "both", "each", "together", "n't", "not", "never",
    ],
    examples: [
      ("我们会尽快处理的。", "我会尽快处理的。"), ("您放心，我们马上帮您查。", "您放心，我马上帮您查。"),
      ("我们这边会跟进到底", "我会跟进到底"), ("We'll get it booked right now.", "I'll get it booked right now."),
      ("这个问题我们会处理的。", "这个问题我会处理的。"), ("我们核实一下，稍后回您。", "我核实一下，稍后回您。"),
      ("我们这边先反馈一下。", "我先反馈一下。"),
      ("We're checking the stock.", "I am checking the stock."),
      ("Let us check the stock.", "Let me check the stock."),
      ("we will investigate it", "I will investigate it"),
    ],
    silent: [
      "我们公司会处理。", "我们会派师傅上门。", "我们有规定。", "我们一起来看一下。", "我们都会记得。", "我们会不会错？",
      "我们不会给您弄丢的。", "他说我们会处理。", "我们查不到。", "我们催过了，没有回复。", "我们记录显示已送达。", "我们确认书在邮件里。", "Let us know.",
      "we will not refund it", "we'll talk to our team",
      "We are closed on Sunday.",
    ])
}
