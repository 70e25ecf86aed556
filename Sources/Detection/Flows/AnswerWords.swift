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
    没有|没了|没什么|没啥|没别的|没其他|没问题|没意见|没建议|没想法|暂时没|暂时不|目前没|不用|不需要|不了|都挺好|都很好|就这样|就这些|\
    no|nope|nothing|not really|none|all good|that's all|that is all|no thanks
    """)

  /// How a name is given.
  static let name = WordList(
    "我叫|我姓|免贵姓|姓|名字是|名字叫|叫我|my name is|i am|i'm|this is|name's|call me|speaking to")

  /// Days and times without a figure.
  static let time = WordList(
    """
    今天|明天|后天|大后天|下周|下星期|下礼拜|本周|这周|周一|周二|周三|周四|周五|周六|周日|周末|星期|礼拜|月底|月初|下个月|上午|中午|下午|晚上|\
    傍晚|早上|过两天|过几天|随时|today|tomorrow|tonight|next week|next month|this week|monday|tuesday|wednesday|thursday|friday|\
    saturday|sunday|weekend|morning|afternoon|evening|noon|any time|anytime
    """)

  static let yesNo = AnswerLexicon([
    .init(
      "no", isWeak: false,
      """
      不是|不对|不太方便|不方便|不大方便|不需要|不用|不必|不要|不想|不参加|不了|不行|不能|不会|不可以|不同意|不愿意|不清楚|不知道|不记得|不准|不准时|不够|不全|没有|没|未|\
      还没|从来没|哪有|哪里有|忘了|忘记了|迟到|迟了|晚了|晚到|来晚|丢了|错了|打错|搞错|认错|改天|下次吧|算了|在忙|正忙|正在开会|在开会|在开车|有点忙|挺忙|很忙|no|nope|not|never|don't|doesn't|\
      didn't|haven't|hasn't|isn't|wasn't|weren't|can't|couldn't|won't|wouldn't|neither|wrong number|busy|in a meeting|forgot|late
      """),
    .init(
      "yes", isWeak: false,
      """
      是|是的|是我|对|对的|没错|不错|没问题|没事|有|有的|要|需要|想要|方便|可以|能|会|会的|愿意|同意|参加|当然|肯定|必须的|解决了|好了|弄好了|修好了|报了|说了|说过|讲了|讲过|告诉了|\
      告诉我了|提醒了|提醒过|交代了|做了|做过|备了|备份了|签了|签过|留了|给了|带了|戴了|穿了|打了|打过|通知了|到了|准时|按时|提前|领了|拿到了|收到了|收到|验了|验证了|试了|测了|检查了|演示了|清楚了|明白了|学会了|\
      有帮助|有用|准确|正确|一样|没变|没有变|没变化|没有变化|没什么变化|没什么问题|都对|就是我|请讲|请说|你说|您说|说吧|讲吧|yes|yeah|yep|sure|certainly|of course|correct|right|\
      absolutely|definitely|i do|i did|he did|she did|they did|it did|it is|it was|he was|she was|i am|speaking|go ahead|no problem|that's me|not bad
      """),
    .init("yes", isWeak: true, "嗯|哦|啊|好|好的|行|ok|okay|mm|mhm|fine"),
    .init(
      AnswerLexicon.noAnswer, isWeak: true,
      """
      会计|会员|会议|会场|会长|会所|协会|工会|机会|社会|一会|一会儿|有没有|有限公司|能源|能不能|会不会|要不要|要不|要是|要么|对面|对方|对象|是不是|好像|好几|行李|行业|行长|\
      没准|未来
      """),
  ])

  static let satisfaction = AnswerLexicon([
    .init(
      "dissatisfied", isWeak: false,
      """
      不满意|不太满意|不大满意|不怎么满意|很不满|不满|不好|不太好|不怎么样|不咋样|太差|很差|差劲|较差|有点差|比较差|差了|太慢|很慢|有点慢|慢了|失望|糟糕|糟|生气|火大|态度差|水平差|不行|不专业|\
      不耐烦|敷衍|满意什么|哪里满意|谈不上满意|说不上满意|没法满意|要投诉|太贵|拖了|dissatisfied|unsatisfied|unhappy|not happy|not satisfied|not really|not good|not great|disappointed|disappointing|bad|poor|terrible|\
      awful|slow|rude|no|worse|worst
      """),
    .init(
      "neutral", isWeak: false,
      """
      一般|一般般|一般吧|还行|还可以|还凑合|凑合|马马虎虎|过得去|说得过去|不好不坏|中等|差不多|普通|so so|so-so|average|okay|ok|all right|alright|acceptable|fair enough|neutral|could be better
      """),
    .init(
      "satisfied", isWeak: false,
      """
      满意|很满意|挺满意|非常满意|蛮满意|比较满意|还算满意|没有不满意|没什么不满意|没啥不满意|没的说|没得说|没话说|挺好|很好|非常好|蛮好|都好|真好|不错|挺不错|很不错|还不错|专业|耐心|周到|及时|给力|点赞|好评|没问题|可以的|\
      satisfied|very satisfied|happy|pleased|great|excellent|good|very good|fine|wonderful|perfect|no complaints|not bad|impressed|yes|helpful
      """),
  ])
}

/// Words with the answers that they stand for.
struct AnswerLexicon: Sendable {
  /// The words of one answer.
  struct Entry: Sendable {
    var id: String
    /// Whether the words count only where no others say more.
    var isWeak: Bool
    var words: WordList

    init(_ id: String, isWeak: Bool, _ words: String) {
      self.id = id
      self.isWeak = isWeak
      self.words = WordList(words)
    }
  }

  /// Where words of an answer stand.
  struct Hit {
    var id: String
    var isWeak: Bool
    var letters: Range<Int>
  }

  /// After these words comes what the customer really minds.
  private static let turning = WordList("但|但是|不过|可是|只是|就是|but|except|however|only that|though")

  /// The id of words that only begin or end like an answer.
  static let noAnswer = ""

  private let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// All hits in order; where several words start, the longest counts.
  ///
  /// O(letters · words with the same first letter).
  func hits(in text: FoldedText) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.letters.count {
      var best: Hit?
      for entry in entries {
        guard let end = entry.words.end(ofWordAt: index, in: text) else { continue }
        if end > best?.letters.upperBound ?? 0 {
          best = Hit(id: entry.id, isWeak: entry.isWeak, letters: index..<end)
        }
      }
      if let best, best.id != Self.noAnswer { hits.append(best) }
      index = best?.letters.upperBound ?? index + 1
    }
    return hits
  }

  /// The first hit that says something, or else the first sign of listening.
  func first(in text: FoldedText) -> Hit? {
    let hits = hits(in: text)
    return hits.first { !$0.isWeak } ?? hits.first
  }

  /// The first hit, unless something else follows a but.
  func decisive(in text: FoldedText) -> Hit? {
    let hits = hits(in: text)
    guard let first = hits.first else { return nil }
    guard first.id == "satisfied",
      let turn = Self.turning.places(in: text).first(where: {
        $0.lowerBound >= first.letters.upperBound
      })
    else { return first }
    return hits.first { $0.letters.lowerBound >= turn.lowerBound && $0.id != first.id } ?? first
  }
}
