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
      ("we will investigate it", "I will investigate it"),
    ],
    silent: [
      "我们公司会处理。", "我们会派师傅上门。", "我们有规定。", "我们一起来看一下。", "我们都会记得。", "我们会不会错？",
      "我们不会给您弄丢的。", "他说我们会处理。", "we will not refund it", "we'll talk to our team",
      "We are closed on Sunday.",
    ])
}
