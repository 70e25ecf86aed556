import Rubrics

extension RewordingRule {
  /// From 「要不您先用着试试吧」 to 「我建议您先用着试试，您看可以吗？」.
  static let passiveToAssertive = RewordingRule(
    .passiveToAssertive,
    LocalizedText(zh: "唯唯诺诺改成直言", en: "Hesitation becomes a proposal"),
    source: "001 第四步 解决冲突的四种途径（退让法、自信法）",
    forms: [
      RewordingForm(
        "(要不|要不然|要么|不如)<s:您|你|咱们|我们><rest:3-18>(行吗|好吗|可以吗|行不行|好不好|成吗)", "我建议<s><rest>，您看可以吗？"),
      RewordingForm("(要不|要不然|不如)<s:您|你|咱们|我们><rest:3-18>", "我建议<s><rest>，您看可以吗？"),
      RewordingForm("<a:对不起|不好意思|抱歉>[，|](对不起|不好意思|抱歉)[，|](对不起|不好意思|抱歉)", "<a>", isCertain: true),
      RewordingForm("<a:对不起|不好意思|抱歉>，(对不起|不好意思|抱歉)，(对不起|不好意思|抱歉)", "<a>", isCertain: true),
      RewordingForm("<a:对不起|不好意思|抱歉>，(对不起|不好意思|抱歉)", "<a>", isCertain: true),
      RewordingForm("<a:对不起|不好意思|抱歉>(对不起|不好意思|抱歉)", "<a>", isCertain: true),
      RewordingForm(
        "[so ]sorry,[ so| really] sorry[, so sorry|, sorry]", "I am sorry", isCertain: true),
      RewordingForm("(maybe|perhaps) <s:you|we> could <rest:4-60>", "I suggest <s> <rest>"),
      RewordingForm("i was[ just] wondering if you could <rest:4-60>", "could you <rest>, please?"),
    ],
    silentNear: ["随便"],
    barred: ["我也", "偷偷", "装不", "别", "再说", "行不行", "算了", "骂", "投诉", "报警", "please", "吧"],
    examples: [
      ("要不您先用着试试吧。", "我建议您先用着试试，您看可以吗？"), ("要不您明天上午过来行吗？", "我建议您明天上午过来，您看可以吗？"),
      ("对不起，对不起。", "对不起。"), ("抱歉抱歉，我查一下。", "抱歉，我查一下。"),
      ("Maybe you could try turning it off.", "I suggest you try turning it off."),
      ("I was just wondering if you could send the form.", "Could you send the form, please?"),
    ],
    silent: [
      "要不要我帮您查？", "要不您骂我两句吧。", "要不我帮您查？", "对不起，让您久等了。", "对不起。", "要不算了吧。",
      "Maybe it will work.", "Sorry to keep you waiting.", "I could try that.",
    ])
}
