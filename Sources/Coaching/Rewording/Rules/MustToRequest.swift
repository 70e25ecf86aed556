import Rubrics

extension RewordingRule {
  /// From 「您必须满七天才能申请」 to 「您满七天就可以申请」.
  static let mustToRequest = RewordingRule(
    .mustToRequest,
    LocalizedText(zh: "「必须、应该」改成请求或条件", en: "“Must” becomes a request or a condition"),
    source: "001 第三步 应当避免的消极语（必须、应该）",
    forms: [
      RewordingForm(
        "[您|你](必须|一定要|务必|得)[要]<x:2-14>才(能|可以)<y:1-12>", "您<x>就可以<y>"),
      RewordingForm(
        "(您|你)(必须|应该|应当|务必|一定要|得)[要]<v:带|拿|填|写|到|去|先|提供|出示|本人|用|交|准备|携带|上传><rest:1-20>",
        "请您<v><rest>"),
      RewordingForm(
        "you (must|have to|need to) <x:4-40> before (i|we|you) can <y:4-40>",
        "once you <x>, I can <y>"),
      RewordingForm(
        "you (must|have to|need to|should) <v:bring|fill in|show|provide|send|upload|sign> <x:3-40>",
        "please <v> <x>"),
    ],
    silentNear: ["安全", "触电", "燃气", "煤气", "急救", "吗", "不是", "gas", "safety", "emergency", "fire"],
    barred: ["不", "没", "才", "早", "当初", "看到", "收到", "have", "n't"],
    examples: [
      ("您必须满七天才能申请。", "您满七天就可以申请。"), ("您必须带身份证原件。", "请您带身份证原件。"),
      ("您应该先填表再排队。", "请您先填表再排队。"), ("你必须本人来", "请您本人来"),
      ("You must sign the form before I can send it.", "Once you sign the form, I can send it."),
      ("You need to bring your pass.", "Please bring your pass."),
    ],
    silent: [
      "为了安全，您必须先关煤气。", "您应该早点说。", "您应该收到短信了。", "您应该没看到。", "您必须今天走吗？", "我必须先查一下。",
      "必须的。", "您得先重启一下才行。",
      "You must be tired.", "You should have called.", "You need to do nothing.",
    ])
}
