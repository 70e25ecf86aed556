import Rubrics

extension RewordingRule {
  /// From 「把号码报一下」 to 「请您把号码告诉我，好吗？」.
  static let orderToRequest = RewordingRule(
    .orderToRequest,
    LocalizedText(zh: "命令改成请求", en: "An order becomes a request"),
    source: "003 二、客服工作礼仪的内容 1、礼貌的语言（征询、商量的语气）",
    forms: [
      // Data.
      RewordingForm(
        "[你|您][赶紧|赶快|快点|快|先]把[您的|你的|您|你]<x:@data>(报|说|念|讲|给)(一下给我|一下|过来|上来|出来|一遍|给我|我|下)",
        "请您把<x>告诉我，好吗？", isCertain: true),
      RewordingForm(
        "[你|您][赶紧|赶快|快点|快|先]把[您的|你的|您|你]<x:@data>发(一下给我|一下|过来|上来|给我|我)",
        "请您把<x>发给我，好吗？", isCertain: true),
      RewordingForm(
        "[你|您][先](报|说|念)(一下|下|个)[您的|你的|您|你]<x:@data>", "请您告诉我<x>，好吗？", isCertain: true),
      RewordingForm(
        "[您的|你的|您|你]<x:@data>(报|说|念|给)(一下给我|一下|过来|上来|给我|我|下)", "请您把<x>告诉我，好吗？",
        isCertain: true),
      RewordingForm("[您的|你的|您|你]<x:@number>[是](多少|几号)", "请问您的<x>是多少？", isCertain: true),
      RewordingForm(
        "[您的|你的|您|你]<x:@fact>[是](什么|叫什么|哪里)", "请问您的<x>是什么？", isCertain: true),
      RewordingForm("<x:@data>，<y:@data>，<z:@data>", "请问您的<x>、<y>和<z>是什么？"),
      RewordingForm("<x:@data>[、|和]<y:@data>", "请问您的<x>和<y>是什么？"),
      RewordingForm("<x:@data>，<y:@data>", "请问您的<x>和<y>是什么？"),
      // Papers.
      RewordingForm(
        "[先][你|您][把]<x:@paper>(拿来|拿过来|拿出来|给我|拿给我|递过来|交上来)", "请您把<x>给我看一下，好吗？"),
      // Waiting and listening.
      RewordingForm(
        "[你|您][先|再](稍等|稍等一下|等一下)", "请您稍等一下，好吗？", isCertain: true),
      RewordingForm("[你|您][先|就|再](等会儿|等一会儿|等等|等一等|等会|等着)", "请您稍等一下，好吗？"),
      RewordingForm("[你|您][就](等|等我)<x:电话|通知>", "请您等<x>，好吗？"),
      RewordingForm("[你|您][先](听我说完|听我讲完|先听我说)", "请您先听我说完，好吗？", isCertain: true),
      RewordingForm("[你|您][先](别|不要|甭)(说话|插嘴|打断我|打岔)", "请您先听我说完，好吗？"),
      RewordingForm("[你|您](说重点|挑重点说|挑重点讲|有事说事|有话快说)", "请您先说说最主要的，好吗？"),
      RewordingForm("(下一位|下一个)", "请下一位"),
      // Another time, another place.
      RewordingForm(
        "[你|您]<d:@day>[再]<v:打过来|打来|打电话来|打电话过来|过来|过来一趟|来一趟|来办|过来办>", "麻烦您<d>再<v>，好吗？"),
      RewordingForm(
        "[你|您]<d:@day><h:@hour>[再]<v:打过来|打来|打电话来|打电话过来|过来|过来一趟|来一趟|来办|过来办>",
        "麻烦您<d><h>再<v>，好吗？"),
      // Deeds.
      RewordingForm(
        "[叫|让](你|您)(的家里人|家里人|家人)(来|过来)(说|讲)", "方便请您的家里人来说吗？"),
      RewordingForm(
        "[你|您]<s:先|>把<x:1-8><v:交了|交一下|填了|填好|填一下|关了|关掉|打开|签了|签好|拍过来|写好>",
        "请您<s>把<x><v>，好吗？"),
      RewordingForm(
        "[你|您][赶紧|赶快|快点|快|马上]<v:签个字|签字|签名|按手印|出示证件|出示身份证|填表|拍照>", "请您<v>，好吗？"),
      // English.
      RewordingForm(
        "[just |then |now ](give me|tell me|read me|read out) <p:your|the> <x:@data-en>",
        "could you please give me <p> <x>?", isCertain: true),
      RewordingForm("what's your <x:@data-en>", "may I have your <x>, please?", isCertain: true),
      RewordingForm("(your |)<x:@data-en>, (now|quickly|quick)", "may I have your <x>, please?"),
      RewordingForm(
        "[just ](hold on|hang on|wait|wait a minute|wait a moment)[ a minute| a second| a moment]",
        "could you hold on for a moment, please?", isCertain: true),
      RewordingForm(
        "[just ]let me finish[ my sentence| first| speaking| talking]",
        "may I finish first, please?",
        isCertain: true),
      RewordingForm("[just ]speak up", "could you speak a little louder, please?", isCertain: true),
      RewordingForm(
        "[just ]<v:sign|scan|send|bring|show me|repeat|spell|check|open|close|restart|unplug|confirm|fill in> <x:it|this form|the form|your name|the receipt|the cable|the router|the app|your details>",
        "could you please <v> <x>?"),
    ],
    silentNear: [
      "吗", "急什么", "抖什么", "吵什么", "喊什么", "催什么", "凶什么", "闹什么", "废话", "不然", "否则", "以免", "免得", "因为",
      "为了", "可以", "麻烦", "劳驾", "如果", "要是", "please", "could you",
      "would you",
    ],
    barred: ["不", "别", "没", "我"],
    examples: [
      ("把号码报一下", "请您把号码告诉我，好吗？"),
      ("你把你手机号报一下！", "请您把手机号告诉我，好吗？"),
      ("那您把卡号念一遍，我查一下。", "那请您把卡号告诉我，好吗？我查一下。"),
      ("先把收货地址发过来", "请您把收货地址发给我，好吗？"),
      ("订单号报一下", "请您把订单号告诉我，好吗？"),
      ("报一下保单号。", "请您告诉我保单号，好吗？"),
      ("保单号多少？", "请问您的保单号是多少？"),
      ("您地址是什么", "请问您的地址是什么？"),
      ("姓名，卡号。", "请问您的姓名和卡号是什么？"),
      ("身份证拿来。医保卡拿来。", "请您把身份证给我看一下，好吗？请您把医保卡给我看一下，好吗？"),
      ("等一下，我看看。", "请您稍等一下，好吗？我看看。"),
      ("你先听我说完！", "请您先听我说完，好吗？"),
      ("先别说话", "请您先听我说完，好吗？"),
      ("下一位。", "请下一位。"),
      ("先把押金交了。", "请您先把押金交了，好吗？"),
      ("经理下班了。你明天九点再打过来。", "经理下班了。麻烦您明天九点再打过来，好吗？"),
      ("明天上午再来一趟！", "麻烦您明天上午再来一趟，好吗？"), ("你过两天再打来吧。", "麻烦您过两天再打来，好吗？"),
      ("那你下周一过来办。", "那麻烦您下周一再过来办，好吗？"), ("宽带账号报一下。", "请您把宽带账号告诉我，好吗？"),
      ("赶紧签字。", "请您签字，好吗？"),
      ("Give me your account number.", "Could you please give me your account number?"),
      ("ok give me the order number", "ok could you please give me the order number?"),
      ("What's your postcode?", "May I have your postcode, please?"),
      ("Hold on.", "Could you hold on for a moment, please?"),
      ("Let me finish my sentence.", "May I finish first, please?"),
      ("restart the router", "could you please restart the router?"),
    ],
    silent: [
      "请把号码报一下。", "麻烦您把号码报一下。", "把号码报一下好吗？", "您把号码报给客服就行。", "我把号码报一下给您。",
      "如果方便，把号码报一下。", "您刚才说「把号码报一下」。", "不用把号码报一下。", "客服的电话是多少您记一下。",
      "您稍等一下可以吗？", "等一下师傅就到。", "点左上角的设置，再点蓝牙。", "您先把水阀关了，不然会漏到楼下。",
      "Could you give me your account number?", "Please give me your account number.",
      "They will give me the order number tomorrow.", "Wait for the light to turn green.",
      "I will hold on to the parcel.", "单号没查到。", "姓名登记好了。",
      "师傅明天再过来。", "明天我再打过来。", "我明天九点再打过来。", "您明天再打过来也行，我都在。", "明天再来吗？",
    ])
}
