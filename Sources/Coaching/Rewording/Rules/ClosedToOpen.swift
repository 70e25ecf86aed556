import Rubrics

extension RewordingRule {
  /// From 「能开机吗？」 to 「开机的时候是什么情况？」.
  static let closedToOpen = RewordingRule(
    .closedToOpen,
    LocalizedText(zh: "封闭式问题改成开放式", en: "A closed question becomes an open one"),
    source: "001 第二步 开放式问题",
    forms: [
      RewordingForm(
        "[您|您这个|这个|现在]能<v:开机|登录|上网|联网|打开|启动|充电|连上>(吗|么)", "<v>的时候是什么情况？"),
      RewordingForm("[您|现在]能不能<v:开机|登录|上网|联网|打开|启动|充电|连上>", "<v>的时候是什么情况？"),
      RewordingForm(
        "[您|之前|您之前](有没有|)(重启|升级|更新|重装|换|拆|修|清洗|检查)过(吗|没有|没|么)", "您之前做过哪些操作？"),
      RewordingForm("[您](有没有)(重启|升级|更新|重装|拆|修|清洗|检查)过", "您之前做过哪些操作？"),
      RewordingForm(
        "[您][当时](有没有|有)(遇到|碰到|出现)(什么|)<x:提示|报错|异常|问题>[吗|么]", "您能说说当时的<x>吗？"),
      RewordingForm(
        "是(今天|昨天|前天|早上|上午|下午|晚上|刚才|刚刚|这周|上周)(才|)<v:坏|买|换|装|出现|开始|发现>的(吗|么)",
        "是什么时候<v>的？"),
      RewordingForm(
        "[您|你]是(要|想|想要|需要)<v:退货|换货|退款|退|换|取消|维修|修|投诉>(吗|么)", "您希望怎么处理呢？"),
      RewordingForm(
        "[您|你]是不是(要|想|想要|需要)<v:退货|换货|退款|退|换|取消|维修|修|投诉>", "您希望怎么处理呢？"),
      RewordingForm(
        "[您那边|家里|现在|这个]是不是<v:断电|没电|停电|没网|断网|欠费|坏|卡|死机|摔|进水|没信号>了[吗|么]",
        "您看到的是什么情况？"),
      RewordingForm(
        "(是不是|会不会是)<x:网络|路由器|光猫|电池|电源|信号|手机|系统|遥控器|插头|线路>(的问题|坏了|有问题)",
        "您看到的是什么情况？"),
      RewordingForm(
        "是<x:网络|路由器|光猫|电池|电源|信号|手机|系统|遥控器|插头|线路>(的问题|坏了|有问题)(吗|么)",
        "您看到的是什么情况？"),
      RewordingForm(
        "<x:指示灯|信号灯|电源灯|灯|屏幕|画面>[现在](亮着|亮|是亮的|闪|在闪|是红的|是绿的|黑|是黑的)(吗|么|没有|没)",
        "<x>现在是什么样的？"),
      RewordingForm(
        "is the <x:light|screen|display|lamp>[ now] (on|off|red|green|blinking|flashing|black)",
        "what does the <x> look like now?"),
      RewordingForm(
        "do you want (a refund|to return it|to cancel|to cancel it|an exchange|a replacement|to exchange it)",
        "how would you like us to resolve this?"),
      RewordingForm(
        "did <s:it|this|that> <v:happen|start|stop|begin|break> (today|yesterday|this morning|last week|last night|recently)",
        "when did <s> <v>?"),
      RewordingForm(
        "can you <v:log in|sign in|get online|connect|print|open the app>",
        "what happens when you <v>?"),
      RewordingForm(
        "(did|have) you (try|tried|restart|restarted|reset|update|updated)[ restarting| resetting] (it|the router|the phone|the app|the computer)",
        "what have you tried so far?"),
    ],
    silentNear: ["还是"],
    examples: [
      ("现在能开机吗？", "开机的时候是什么情况？"), ("您能不能登录？", "登录的时候是什么情况？"),
      ("您之前重启过吗？", "您之前做过哪些操作？"), ("有没有出现报错？", "您能说说当时的报错吗？"),
      ("是昨天坏的吗？", "是什么时候坏的？"), ("您是要退货吗？", "您希望怎么处理呢？"), ("是不是断电了？", "您看到的是什么情况？"),
      ("是路由器的问题吗？", "您看到的是什么情况？"), ("指示灯亮着吗？", "指示灯现在是什么样的？"),
      ("Is the light on?", "What does the light look like now?"),
      ("Do you want a refund?", "How would you like us to resolve this?"),
      ("Did it start yesterday?", "When did it start?"),
      ("Can you log in?", "What happens when you log in?"),
      ("Have you restarted the router?", "What have you tried so far?"),
    ],
    silent: [
      "能帮您的吗？", "是我的问题吗？", "是不是您本人？", "您是要退货还是换货？", "您是要退货，对吧？", "是系统的问题。", "您能说一下吗？", "是今天还是昨天坏的？",
      "您吃过吗？", "可以吗？", "是您本人吗？", "有没有别的问题？",
      "能开机就好。", "Can you hear me?", "Did you receive it?", "Did it arrive?", "什么时候坏的？",
    ])
}
