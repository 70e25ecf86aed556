/// Words by which a turn takes part in the conversation, whatever it is about.
///
/// They are few and rarely argued about, and every timing rests on them, so they are the same for
/// every pack; `Docs/Detectors/Measures.md` lists them.
enum TurnWords {
  /// Sounds of listening: they never take the floor, not even over somebody.
  static let humming = WordList(hums)

  /// Signs of listening: sounds, and words of agreement.
  static let backchannel = WordList(
    hums + """
      |明白|明白了|知道|知道了|了解|了解了|清楚|清楚了|懂了|可以|可以的|没错|行|行的|成|中|好吧|sure|right|alright|all right|\
      fine|good|great|got it|gotcha|understood|of course|no problem|oh okay|okay then|true|exactly
      """)

  private static let hums =
    """
    嗯|嗯哼|唔|哦|噢|喔|啊|哎|诶|欸|呃|额|哈|嗷|好|好的|好嘞|好滴|好呀|好啊|对|对的|对对|对啊|对呀|是|是的|是啊|是呀|是吧|ok|okay|yes|\
    yeah|yep|yup|i see|mhm|mmhm|mm|mmm|hm|hmm|um|uh|uhhuh|uh huh|aha|ah|oh
    """

  /// Asks the other side to wait on the line.
  static let waiting = WordList(
    """
    稍等|稍候|稍后一下|等一下|等一会|等一等|等会儿|等我一下|等我查|别挂|不要挂|先不挂|不要挂机|保持在线|请等待|耐心等待一下|\
    稍微等|请等|等下|占用您|给我一点时间|给我点时间|给我一分钟|hold on|hold the line|please hold|on hold|\
    one moment|just a moment|a moment please|one second|just a second|just a sec|one sec|bear with me|\
    give me a moment|give me a second|give me a minute|just a minute|one minute please|wait a moment|\
    wait a second|hang on
    """)

  /// Ends a question that has no mark.
  static let asking = WordList(
    "吗|什么|好么|是么|对么|行么|有么|了么|的么|呢|嘛|吧|没有|好不好|行不行|可不可以|是不是|对不对|能不能|有没有|right|isnt it|arent you|okay")

  /// Asks for something without asking a question.
  static let requesting = WordList(
    "请您|请你|麻烦您|麻烦你|请说|请讲|您说|你说|报一下|提供一下|说一下|告诉我|please tell|could you|can you|would you|please give|please confirm|please provide"
  )
}
