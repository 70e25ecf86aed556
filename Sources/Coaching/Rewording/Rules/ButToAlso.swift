import Rubrics

extension RewordingRule {
  /// From 「我明白您赶时间，但是要医生签字」 to 「我明白您赶时间，同时要医生签字」.
  static let butToAlso = RewordingRule(
    .butToAlso,
    LocalizedText(zh: "「但是」改成「同时」", en: "“But” becomes “at the same time”"),
    source: "001 第三步 应当避免的消极语（但是）",
    forms: [
      RewordingForm(
        "<who:|我|我能|我们|我也|我很|我非常|非常|很|完全><ack:理解|明白|知道|体谅|清楚|体会><rest:1-14>，(但是|但|可是|不过|只是)<s:我们这边|我这边|咱们|我们|这|您这|那边|配件|师傅|审核|到账|物流|快递|要|需要|得|前面|系统|现在|目前|今天|也要|还要><what:1-24>",
        "<who><ack><rest>，同时<s><what>"),
      RewordingForm(
        "<ack:i understand|i know|i see|i appreciate|i hear> <rest:2-60>, but <s:the|there|it|this|that|your> <what:2-60>",
        "<ack> <rest>; at the same time, <s> <what>"),
      RewordingForm(
        "<ack:i understand|i hear you|i see your point> but <s:the|there|it|this|that|your> <what:2-60>",
        "<ack>; at the same time, <s> <what>"),
    ],
    silentNear: ["吗"],
    barred: ["不", "没", "别", "规定", "n't", "not", "no", "never"],
    examples: [
      ("我明白您赶时间，但是要等医生签字。", "我明白您赶时间，同时要等医生签字。"),
      ("理解您着急，但是前面还有三位。", "理解您着急，同时前面还有三位。"),
      (
        "I understand you are in a hurry, but the doctor has to sign.",
        "I understand you are in a hurry; at the same time, the doctor has to sign."
      ),
      ("我非常理解您的着急，但是系统要到明天才能恢复。", "我非常理解您的着急，同时系统要到明天才能恢复。"),
      ("我能体会您的心情，只是配件要三天到。", "我能体会您的心情，同时配件要三天到。"),
      ("I understand but there is a queue.", "I understand; at the same time, there is a queue."),
    ],
    silent: [
      "我理解您着急，但是没办法。", "我理解，但我可以给您办。", "但是今天不行。", "我不知道，但是他知道。", "便宜，但是要等。",
      "他说理解您，但是要等。", "I understand, but it is not possible.", "I know but", "but there is a queue",
    ])
}
