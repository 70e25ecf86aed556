import Rubrics

extension RewordingRule {
  /// From 「你」 to 「您」.
  static let youPolitely = RewordingRule(
    .youPolitely,
    LocalizedText(zh: "「你」改成「您」", en: "你 becomes 您"),
    source: "003 二、客服工作礼仪的内容 1、礼貌的语言（敬语）",
    forms: [
      RewordingForm("<a:0-30>你<b:0-30>你<c:0-30>", "<a>您<b>您<c>", isCertain: true),
      RewordingForm("<a:0-30>你<b:0-30>", "<a>您<b>", isCertain: true),
    ],
    silentNear: ["你们", "你我", "你俩", "骗", "滚", "闭嘴", "有病"],
    // Politer, a reproach remains one.
    barred: ["你", "错", "没", "每次", "总是", "老是", "自己", "怎么", "早点"],
    examples: [
      ("哈喽你好呀", "哈喽您好呀"), ("你好，请讲。", "您好，请讲。"), ("你把你的卡号告诉我", "您把您的卡号告诉我"),
      ("好的，我帮你查，你稍等。", "好的，我帮您查，您稍等。"),
    ],
    silent: [
      "你自己操作错了。", "你听错了", "你每次都这样", "你怎么不早点说", "你没看说明书", "您好。", "你们几位？", "他说「你好」。", "你闭嘴！",
      "Thank you.",
    ])
}
