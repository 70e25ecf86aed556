import TextAnalysis

/// Words by which customers say yes and no, and how satisfied they are.
enum AnswerWords {
  /// At most so many characters or words make a denial the whole of an answer.
  static let shortDenial = 14
  /// At most so many characters or words make an answer a mere name.
  static let shortName = 6

  /// Signs of listening, which answer nothing.
  static let acknowledgement = WordList(
    "嗯|嗯嗯|哦|噢|喔|啊|好|好的|行|是|是的|对|对的|知道了|ok|okay|mm|mhm|uh huh|yes|yeah|right|i see|sure")

  /// What says that there is nothing to say.
  static let nothing = WordList(
    """
    没|没有|没了|没啦|没什么|没啥|没得|没的|木有|无|没别的|没其他|没问题|没毛病|没事|没意见|没建议|没想法|没要求|没遇到|没碰到|不用|不需要|不必|不了|没想好|没想过|\
    想不出|想不出来|想不到|想不起来|说不上来|不知道|不晓得|不清楚|挺好|很好|蛮好|都好|好着呢|满意|正常|就这样|就这些|算了|免了|\
    no|nope|nah|nothing|not really|none|all good|all fine|that's all|that is all|that's it|no thanks|can't think of anything|i'm good|we're good
    """)

  /// What may stand beside that without saying more.
  static let besideNothing = WordList(
    """
    我|我们|咱|咱们|你|你们|您|这|那|这边|这儿|目前|暂时|现在|也|都|倒|倒是|真|真的|确实|还|并|就|先|别的|其他|其它|另外|什么|啥|特别|建议|意见|想法|要求|问题|毛病|需要|\
    事|事情|地方|要说|可说|想说|要提|可提|要改|的|了|啦|吧|呢|呀|啊|哦|噢|嗯|呃|额|哈|嘛|好|好的|行|是|对|谢谢|多谢|麻烦|辛苦|一切|很|挺|蛮|没有|没|\
    for now|at the moment|right now|i|think|so|really|it's|it|is|everything|everything's|much|else|else to say|thanks|thank you|um|umm|er|well|oh|just|
    """)

  /// How a name is given.
  static let name = WordList(
    "我叫|我姓|免贵姓|姓|名字是|名字叫|叫我|my name is|i am|i'm|this is|name's|call me|speaking to")

  /// Days and times without a figure.
  static let time = WordList(
    """
    今天|明天|后天|大后天|下周|下星期|下礼拜|本周|这周|周一|周二|周三|周四|周五|周六|周日|周末|星期|礼拜|月底|月初|下个月|上午|中午|下午|晚上|\
    傍晚|早上|中旬|上旬|下旬|晌午|今儿|明儿|后儿|昨儿|过两天|过几天|过阵子|过完年|年后|年前|节后|节前|国庆|春节|元旦|五一|中秋|端午|下班|上班|饭后|午饭|\
    随时|都行|都可以|都成|你定|您定|你们定|你看着办|您看着办|你安排|您安排|越快越好|尽快|越早越好|today|tomorrow|tonight|next week|next month|this week|monday|tuesday|wednesday|thursday|friday|\
    saturday|sunday|weekend|morning|afternoon|evening|noon|any time|anytime|whenever|as soon as possible|asap|up to you|you choose
    """ + daysOfMonth)

  /// 一号 to 三十一号.
  private static let daysOfMonth: String = {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = ["", "十", "二十", "三十"]
    var days = ""
    for day in 1...31 {
      days += "|" + tens[day / 10] + digits[day % 10] + "号|\(day)号"
    }
    return days
  }()

  static let yesNo = AnswerLexicon(
    [
      .init(
        "no",
        """
        不是|不对|不太方便|不方便|不大方便|不需要|不用|不必|不要|不想|不参加|不了|不行|不能|不会|不可以|不同意|不愿意|不准|不准时|不够|不全|没有|没|未|\
        还没|从来没|哪有|哪里有|迟到|迟了|晚了|晚到|来晚|丢了|错了|打错|搞错|认错|找错|改天|下次吧|算了|别了|免了|甭|用不着|用不上|没必要|再看吧|再说吧|回头再说|\
        在忙|正忙|正开着会|正在开会|在开会|在开车|开车呢|有点忙|挺忙|很忙|没空|没时间|没工夫|\
        一半|一部分|只解决|解决了一半|解决不了|还差|白搭|依旧|照旧|老样子|还那样|问题还在|\
        no|nope|not|never|don't|doesn't|didn't|haven't|hasn't|isn't|wasn't|weren't|can't|couldn't|won't|wouldn't|neither|wrong number|busy|in a meeting|forgot|late|later
        """),
      .init(
        "no", isWeak: true, "忘了|忘记了|不清楚|不知道|不记得|don't know|don't remember|can't remember"),
      .init(
        "yes",
        """
        是|是的|是我|对|对的|没错|不错|没问题|没事|没毛病|没有问题|没有毛病|没啥问题|没啥毛病|没什么毛病|没有什么问题|有|有的|有过|有一|有个|要|要得|需要|想要|方便|可以|能|会|会的|愿意|同意|参加|\
        当然|肯定|必须的|解决了|解决啦|好了|弄好了|修好了|妥了|搞定|报了|说了|说过|讲了|讲过|告诉了|\
        告诉我了|提醒了|提醒过|交代了|做了|做过|备了|备份了|签了|签过|留了|给了|带了|戴了|穿了|打了|打过|通知了|到了|准时|按时|提前|领了|拿到了|收到了|收到|验了|验证了|试了|测了|检查了|演示了|清楚了|明白了|学会了|\
        有帮助|有用|准确|正确|一样|没变|没有变|没变化|没有变化|没什么变化|没什么问题|都对|就是我|请讲|请说|你说|您说|你讲|您讲|说吧|讲吧|快说|快点说|长话短说|听着呢|不忙|不耽误|在呢|\
        求之不得|敢情好|得嘞|好嘞|安排吧|来呗|行呗|试试|\
        yes|yeah|yep|sure|certainly|of course|correct|right|please do|yes please|\
        absolutely|definitely|i do|i did|he did|she did|they did|it did|it is|it was|he was|she was|i am|speaking|go ahead|no problem|that's me|not bad|all sorted
        """),
      .init("yes", isWhole: true, "中|成|妥|可|讲|请|说话|please|works for me|by all means"),
      .init("yes", isWeak: true, "好的|行|我是|我就是|最好|ok|okay|mhm"),
      .init("yes", isWeak: true, isWhole: true, "嗯|嗯呐|哦|啊|哎|诶|好|好滴|好哒|mm|fine"),
      .init(
        AnswerLexicon.noAnswer, isWeak: true,
        """
        会计|会员|会议|会场|会长|会所|协会|工会|机会|社会|一会|一会儿|有没有|有限公司|能源|能不能|会不会|要不要|要不|要是|要么|对面|对方|对象|是不是|好像|好几|你好|您好|行李|行业|行长|\
        没准|未来|没想到|没多久|没几天|没一会|没等
        """),
      .init(
        AnswerLexicon.unsure, isWeak: true,
        """
        没注意|没留意|没在意|没看见|没看清|没印象|不确定|说不准|不好说|不一定|没听清|没听懂|没听见|没听明白|\
        not sure|not certain|no idea|no clue|not yet sure
        """),
    ], opposites: ["yes": "no", "no": "yes"])

  static let satisfaction = AnswerLexicon(
    [
      .init(
        "dissatisfied",
        """
        不满意|不太满意|不大满意|不怎么满意|很不满|不满|不好|不太好|不怎么样|不咋样|不咋地|不咋的|不咋|太差|很差|差劲|较差|有点差|比较差|差了|太慢|很慢|有点慢|慢了|失望|糟糕|生气|火大|态度差|水平差|不行|不专业|\
        不耐烦|敷衍|糊弄|冷淡|冷冰冰|不敢恭维|不像话|满意什么|哪里满意|谈不上满意|说不上满意|没法满意|要投诉|太贵|拖了|不太中|不中|\
        dissatisfied|unsatisfied|unhappy|not happy|not satisfied|not really|not good|not great|disappointed|disappointing|bad|poor|terrible|\
        awful|slow|rude|no|worse|worst|useless
        """),
      .init("dissatisfied", isWhole: true, "差|烂|糟|气人|烦"),
      .init(
        "neutral",
        """
        一般|一般般|一般吧|还行|还可以|还成|还凑合|凑合|马马虎虎|过得去|说得过去|不好不坏|不好不差|不好也不坏|不算差|也不差|中等|中规中矩|及格|差不多|普通|就那样|就那么回事|没什么感觉|没感觉|说不上好|谈不上好|说不好|\
        so so|so-so|average|okay|ok|all right|alright|acceptable|fair enough|neutral|could be better|nothing special|mixed
        """),
      .init(
        "satisfied",
        """
        满意|很满意|挺满意|非常满意|蛮满意|比较满意|还算满意|没有不满意|没什么不满意|没啥不满意|没的说|没得说|没话说|挺好|很好|非常好|蛮好|都好|真好|好着呢|老好|倍儿好|好得很|好是好|不错|挺不错|很不错|还不错|\
        专业|耐心|周到|及时|给力|点赞|好评|五星|满分|一百分|100分|杠杠的|没问题|没毛病|可以的|很可以|相当可以|挺可以|客气得很|\
        satisfied|very satisfied|happy|pleased|great|excellent|good|very good|fine|wonderful|perfect|no complaints|not bad|impressed|yes|helpful|brilliant|lovely
        """),
      .init("satisfied", isWhole: true, "赞|棒|好|安逸|巴适|灵|没挑"),
    ], opposites: ["satisfied": "dissatisfied", "dissatisfied": "neutral"])
}
