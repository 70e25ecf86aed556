import Rubrics

extension RewordingRule {
  /// From 「我尽量帮您问一下」 to 「我会帮您问一下」.
  ///
  /// Only for what lies in the agent's own hands: nobody may promise what others do.
  static let maybeToWill = RewordingRule(
    .maybeToWill,
    LocalizedText(zh: "自己能做的事不说「尽量」", en: "No “try” for what is in one's own hands"),
    source: "001 第三步 应当避免的消极语（尽量、也许、可能）",
    forms: [
      RewordingForm(
        "(我|我们)[会](尽量|尽可能|争取)[去][帮您|给您|为您|替您]<v:@own-deed><rest:0-16>", "我会帮您<v><rest>"),
      RewordingForm(
        "(i|we)('ll| will) try (to|and) <v:@own-deed-en>", "I will <v>"),
      RewordingForm(
        "(i|we)('ll| will) try (to|and) <v:@own-deed-en> <rest:2-60>", "I will <v> <rest>"),
    ],
    silentNear: ["吗"],
    barred: ["不", "没", "出来", "到", "好", "成功", "反正"],
    examples: [
      ("我尽量帮您问一下。", "我会帮您问一下。"), ("我们尽量催一催", "我会帮您催一催"),
      ("I'll try to find out.", "I will find out."),
      ("We will try and check the stock.", "I will check the stock."),
    ],
    silent: [
      "我尽量吧。", "尽量今天送到。", "师傅尽量早点到。", "我尽量帮您查到。", "可能明天到。", "I'll try to fix it today.",
      "They will try to find out.", "I'll try.",
    ])
}
