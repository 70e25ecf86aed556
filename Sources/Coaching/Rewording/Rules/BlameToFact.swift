import Rubrics

extension RewordingRule {
  /// From 「您没交照片」 to 「还缺照片」.
  static let blameToFact = RewordingRule(
    .blameToFact,
    LocalizedText(zh: "责怪改成事实", en: "Blame becomes a fact"),
    source: "001 第一步 批判式",
    forms: [
      RewordingForm(
        "[这][是](您|你)[自己](没|没有|忘了|忘记|忘|漏)(交|带|附|提供|漏交|漏带)[了]<x:@paper>", "还缺<x>"),
      RewordingForm(
        "(您|你)[自己](没|没有|忘了|忘记|忘)<v:填|写|上传|勾选><x:@data>", "<x>还没有<v>"),
      RewordingForm("(您|你)[自己](没|没有|忘了|忘记|忘)签(字|名)", "还缺您的签名"),
      RewordingForm("[是|都是|这是|那是](您|你)[自己](填错|写错|输错|选错|留错|报错|记错)[了]<x:@data>[了]", "<x>需要改一下"),
      RewordingForm("[是|都是|这是|那是](您|你)[自己][把]<x:@data>(填错|写错|输错|选错|留错|报错|记错)[了]", "<x>需要改一下"),
      RewordingForm(
        "(如果|要是|但凡)(您|你)<x:3-12>[，](就|也)不会(这样|有这个问题|出这个问题|出现这种情况|有这种事)[了]",
        "<x>，可以避免这种情况"),
      RewordingForm(
        "[都][是](您|你)自己<x:操作>(不当|错误|失误|有误|错了)[造成的|导致的]", "问题出在<x>这一步"),
      RewordingForm(
        "[是|那是|肯定是][您|你][自己]<x:操作|填写|输入|设置|保管|使用>(不当|错误|失误|有误|错了|出错了)[造成的|导致的]",
        "问题出在<x>这一步"),
      RewordingForm(
        "[是|那是|肯定是](您|你)[自己]<v:点|按|选|填|输|写|拨>错了[吧]", "这一步需要重新<v>一下"),
      RewordingForm("[是|那是|肯定是](您|你)[自己](听错|听岔)了[吧|啊|呀]", "可能是我没说清楚"),
      RewordingForm(
        "[是|那是|肯定是](您|你)[自己](理解错|误会|搞错|弄错|误解)了[吧|啊|呀]", "可能是我没解释清楚"),
      RewordingForm("(您|你)(没听懂|没听明白|没听清楚|没听清|听不懂)[吧|啊|呀]", "可能是我没说清楚"),
      RewordingForm(
        "(您|你)[都|又|是不是|自己](没看|没读|没仔细看|不看)<x:说明书|说明|合同|短信|通知|公告|规则|条款|页面提示|提示>[吧|啊|呀]",
        "<x>里有写"),
      RewordingForm(
        "(您|你)[自己|怎么|为什么|咋|又|都](没|没有|还没)<v:付款|登录|激活|实名认证|实名|签收|充值|缴费|预约|报名|更新|保存|提交|登记|绑定|验证|交费>[吧|啊|呀|呢]",
        "还没有<v>"),
      RewordingForm(
        "you (forgot to|didn't|did not|failed to) (send|attach|enclose|include|provide|upload|return) (the|your|a) <x:3-30>",
        "we still need your <x>"),
      RewordingForm(
        "you (misunderstood|got it wrong|got that wrong|misheard)[ me]",
        "I may not have been clear"),
      RewordingForm(
        "you (clicked|pressed|selected|chose|picked) the wrong <x:button|option|one|link|menu|item>",
        "a different <x> is needed here"),
      RewordingForm(
        "you didn't read the <x:manual|email|contract|terms|instructions|notice>",
        "this is covered in the <x>"),
      RewordingForm(
        "(well, |)you should('ve| have) signed <x:3-30>", "we still need your signature on <x>"),
      RewordingForm(
        "you (entered|typed|gave|gave us|gave me) the wrong <x:account number|order number|address|postcode|name|email|date>",
        "the <x> does not match our records"),
    ],
    silentNear: ["吗", "没关系", "不要紧", "怪谁", "怪我"],
    barred: ["没", "不", "早", "别", "当初", "乱", "瞎", "听我"],
    examples: [
      ("您没交照片，办不了。", "还缺照片，办不了。"), ("你忘了带身份证！", "还缺身份证！"),
      ("您自己没填地址。", "地址还没有填。"), ("您忘了签字。", "还缺您的签名。"), ("您写错地址了。", "地址需要改一下。"),
      ("是您填错了地址。", "地址需要改一下。"),
      ("你自己把账号输错了。", "账号需要改一下。"), ("如果您正确使用，就不会这样。", "正确使用，可以避免这种情况。"),
      ("要是您按说明书操作就不会出这个问题了", "按说明书操作，可以避免这种情况"),
      ("是您自己操作不当造成的。", "问题出在操作这一步。"),
      ("您自己操作错了。", "问题出在操作这一步。"), ("那是你自己设置错误", "问题出在设置这一步"), ("你点错了。", "这一步需要重新点一下。"),
      ("你听错了吧。", "可能是我没说清楚。"), ("是您理解错了。", "可能是我没解释清楚。"), ("您没听明白。", "可能是我没说清楚。"),
      ("你没看说明书吧！", "说明书里有写！"), ("您自己没看短信。", "短信里有写。"), ("你怎么没付款啊", "还没有付款"),
      ("您还没激活，用不了。", "还没有激活，用不了。"),
      ("You misunderstood me.", "I may not have been clear."),
      ("You clicked the wrong button.", "A different button is needed here."),
      ("You forgot to attach the invoice.", "We still need your invoice."),
      ("You should have signed page two.", "We still need your signature on page two."),
      ("You entered the wrong postcode.", "The postcode does not match our records."),
    ],
    silent: [
      "您没交照片吗？", "我们没交代清楚。", "您忘了带身份证也没关系。", "如果您早点来就不会这样。", "谁让您自己不看。",
      "您没收到照片。", "您没看错。", "您没听错。", "我点错了。", "您看您付款了没有？", "您没付款吗？", "您没看短信也没关系。",
      "怎么不早说", "Did you read the manual?", "要是您听我的就不会这样。", "您写地址了。", "You forgot your umbrella.",
      "We didn't send the invoice.", "Did you attach the invoice?",
    ])
}
