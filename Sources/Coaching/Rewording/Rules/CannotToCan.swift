import Rubrics

extension RewordingRule {
  /// From 「拆封的退不了，只能换」 to 「我可以为您换；拆封的退不了」.
  ///
  /// Only where the sentence itself holds what can be done; the limit stays, it just comes second.
  static let cannotToCan = RewordingRule(
    .cannotToCan,
    LocalizedText(zh: "先说能做的，再说界限", en: "What can be done comes before what cannot"),
    source: "001 第三步 应当避免的消极语（不、不能、不会）",
    forms: [
      RewordingForm(
        "<limit:2-18><n:不了|不能退|不能换|不能改|不能取消>，[但|但是|不过|就][我|我们](只能|只能给您|只能帮您|可以|可以给您|可以帮您|可以为您|能给您|能帮您)<v:@deed><rest:0-20>",
        "我可以为您<v><rest>；<limit><n>"),
      RewordingForm(
        "<limit:0-12><n:不能|没法|没办法|无法|不可以><what:1-14>，[但|但是|不过|就][我|我们](只能|只能给您|只能帮您|可以|可以给您|可以帮您|可以为您|能给您|能帮您)<v:@deed><rest:0-20>",
        "我可以为您<v><rest>；<limit><n><what>"),
      RewordingForm(
        "<limit:2-18><n:不了>，[但|但是|不过][您|你](只能|必须|得|要|可以)<v:到|去|在|用|走|上|带|从|通过><rest:2-20>",
        "您可以<v><rest>；<limit><n>"),
      RewordingForm(
        "<limit:0-12><n:不能|没法|没办法|无法|不可以><what:1-14>，[但|但是|不过][您|你](只能|必须|得|要|可以)<v:到|去|在|用|走|上|带|从|通过><rest:2-20>",
        "您可以<v><rest>；<limit><n><what>"),
      RewordingForm(
        "(we|i) (can't|cannot) <what:2-50>, but (we|i) can <rest:2-60>",
        "I can <rest>, even though I can't <what>"),
      RewordingForm(
        "(we|i) (can't|cannot) <what:2-50> but (we|i) can <rest:2-60>",
        "I can <rest>, even though I can't <what>"),
      RewordingForm(
        "(we|i) (can't|cannot) <what:2-50>, but you can <rest:2-60>",
        "you can <rest>, even though I can't <what>"),
      RewordingForm(
        "(we|i) (can't|cannot) <what:2-50> but you can <rest:2-60>",
        "you can <rest>, even though I can't <what>"),
    ],
    silentNear: ["吗", "是不是", "有没有", "除非", "您要是", "如果"],
    barred: ["不是", "只要", "除了"],
    examples: [
      ("拆封的退不了，只能换一张新的。", "我可以为您换一张新的；拆封的退不了。"),
      ("现金退不了，但可以帮您换一张券。", "我可以为您换一张券；现金退不了。"),
      ("今天没法上门，我可以给您约明天上午。", "我可以为您约明天上午；今天没法上门。"),
      ("网上办不了，您必须到柜台办。", "您可以到柜台办；网上办不了。"),
      ("不能在这里改，您得在手机上改。", "您可以在手机上改；不能在这里改。"),
      (
        "We can't send it on Sunday, but we can send it on Monday.",
        "I can send it on Monday, even though I can't send it on Sunday."
      ),
      (
        "I can't change it here but you can change it in the app.",
        "You can change it in the app, even though I can't change it here."
      ),
    ],
    silent: [
      "拆封的退不了。", "我帮不了您。", "今天发不了，您只能等明天。", "退不了吗，我可以给您查。", "没办法，规定就这样。",
      "不能退，只能认了。", "除非有发票，不然退不了，只能换。", "您放心，不会丢。", "We can't do that.",
      "I can't find it, could you repeat it?", "We can't wait to see you.",
    ])
}
