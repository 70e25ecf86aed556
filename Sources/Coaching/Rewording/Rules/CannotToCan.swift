import Rubrics

extension RewordingRule {
  /// From 「拆封的退不了，只能换」 to 「我可以为您换；拆封的退不了」.
  ///
  /// Only where the sentence itself holds what can be done, or what makes it possible; the limit stays,
  /// it just comes second.
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
      // What is missing, or what has to happen first, makes it possible.
      RewordingForm(
        "(没有|没|不带|没带)<x:@paper>[，][我们|我|这边|就|是|也][这边|是|就]<n:办不了|退不了|换不了|改不了|领不了|开不了|修不了>",
        "有<x>就可以办理"),
      RewordingForm(
        "(没有|没|不带|没带)<x:@paper>[，][我们|我|这边|就|是|也][这边|是|就|都]<n:不能|没法|没办法|无法|不可以><v:办理|办|退款|退货|退|换货|换|修改|改|领取|领|报销|报|维修|修|查询|查|开通|开>",
        "有<x>就可以<v>"),
      RewordingForm(
        "(不|没|没有|还没)<c:登录|激活|实名|实名认证|绑定|付款|付清|签字|验证|注册|认证|审核|登记|缴费|开机|通电>[，][我们|我|您|就|是|都|也]<n:不能|没法|没办法|无法|不可以><y:1-12>",
        "<c>后就可以<y>"),
      RewordingForm(
        "<x:1-8><e:审核通过|通过|完成|到账|生效|激活|开通|到货|恢复|结束>(之前|以前|前)[，][我们|我|您|都|是|还]<n:不能|没法|没办法|无法|不可以><y:1-12>",
        "<x><e>后就可以<y>"),
      RewordingForm(
        "[这个|这边|我们这边|那个]<s:系统|网络|信号|货|师傅|配件|款|钱|钱款|快递|包裹|服务|结果|退款|>[最快|最早|估计](要到|要等到|得等到|得到|要等)<t:2-9>才(能|可以)<y:1-14>",
        "<s><t>就可以<y>"),
      RewordingForm(
        "(we|i) (can't|cannot|can not) <x:3-50> until <w:it|you|we|they|the|your|that|this|he|she> <y:3-60>",
        "I can <x> as soon as <w> <y>"),
      RewordingForm(
        "you (can't|cannot|can not) <x:3-50> until <w:it|you|we|they|the|your|that|this|he|she> <y:3-60>",
        "you can <x> as soon as <w> <y>"),
      RewordingForm(
        "(we|i) (can't|cannot|can not) <x:3-50> without <w:your|the|a|an> <y:3-40>",
        "I can <x> with <w> <y>"),
      RewordingForm(
        "you (can't|cannot|can not) <x:3-50> without <w:your|the|a|an> <y:3-40>",
        "you can <x> with <w> <y>"),
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
    barred: ["不是", "只要", "除了", "才", "也", "再说", "wait", "doubt", "problem"],
    examples: [
      ("拆封的退不了，只能换一张新的。", "我可以为您换一张新的；拆封的退不了。"),
      ("现金退不了，但可以帮您换一张券。", "我可以为您换一张券；现金退不了。"),
      ("今天没法上门，我可以给您约明天上午。", "我可以为您约明天上午；今天没法上门。"),
      ("网上办不了，您必须到柜台办。", "您可以到柜台办；网上办不了。"),
      ("不能在这里改，您得在手机上改。", "您可以在手机上改；不能在这里改。"),
      ("没有发票我们办不了。", "有发票就可以办理。"), ("没带身份证不能领。", "有身份证就可以领。"),
      ("没有收据，就没法退。", "有收据就可以退。"), ("不登录就不能查账单。", "登录后就可以查账单。"),
      ("没实名我们没法开通流量包", "实名后就可以开通流量包"), ("材料审核通过之前不能放款。", "材料审核通过后就可以放款。"),
      ("系统要到明天才能恢复。", "系统明天就可以恢复。"), ("师傅最快要到后天上午才能上门", "师傅后天上午就可以上门"),
      ("要等三天才能到账。", "三天就可以到账。"),
      ("I can't refund it until it arrives.", "I can refund it as soon as it arrives."),
      (
        "You can't use the card until you activate it.",
        "You can use the card as soon as you activate it."
      ),
      ("We can't book it without your passport.", "I can book it with your passport."),
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
      "不能退，只能认了。", "没有办法，没发票。", "没有发票吗？", "今天之前不能用也不能退。", "周末我们不能上门。", "我们不能给您退款，过了七天了。",
      "这个我做不了主。", "没电不能开机吗？", "明天才能恢复。", "I can't wait until it opens.",
      "I can't refund it until Monday.", "We can't help you without a doubt.", "除非有发票，不然退不了，只能换。",
      "您放心，不会丢。", "We can't do that.",
      "I can't find it, could you repeat it?", "We can't wait to see you.",
    ])
}
