/// Words that tell what kind of answer a question asks for; `Docs/Detectors/Form.md` lists them.
enum QuestionWords {
  /// Challenge instead of asking.
  static let rhetorical = WordList(
    """
    难道|何必呢|何苦呢|您怎么能|你怎么能|您怎么可以|你怎么可以|我怎么可能|我们怎么可能|凭什么|谁让您|谁让你|谁叫您|谁叫你|关我什么事|\
    我有什么办法|我能怎么办|我能有什么办法|不是说过|不是跟您说|不是跟你说|不是告诉|不是说了|不是已经说|没跟您说过|没跟你说过|您不会自己|你不会自己|\
    您自己不会|你自己不会|您看不见|你看不见|您看不懂|你看不懂|您听不懂|你听不懂|还不明白|还要我说|要我说几遍|说了多少遍|有什么用|您说呢|你说呢|\
    how many times do i|how many times have i|cant you read|cant you see|didnt i tell|didnt i say|\
    havent i told|havent i already|isnt it obvious|isnt that obvious|what do you expect|\
    what did you expect|who do you think|how could you|do i look like|what am i supposed|\
    why should i|are you serious|dont you understand|how am i supposed
    """)

  /// 您怎么能不着急呢 feels with the customer.
  static let notRhetorical = WordList("怎么能不|怎么可能不|怎么可以不")

  /// Put the answer into the other's mouth.
  static let leading = WordList(
    """
    您不觉得|你不觉得|您也觉得|你也觉得|您也认为|你也认为|您也同意|您应该也|你应该也|您肯定|你肯定|您一定也|不是挺好|不是很好|不是更好|不就行了|\
    dont you think|dont you agree|wouldnt you say|wouldnt you agree|wouldnt it be|surely you|\
    you must agree|you would agree|youd agree
    """)

  /// Turn a statement into a leading question at its end.
  static let leadingTag = WordList(
    "对吧|是吧|没错吧|对不对|是不是|是不|不是吗|对吗不是|right|isnt it|arent you|doesnt it|dont you|wasnt it|isnt that right"
  )

  /// Ask for an account in one's own words.
  static let open = WordList(
    """
    怎么回事|怎么了|怎么样|怎样|怎么|为什么|为啥|为何|如何|哪些|哪方面|哪些方面|什么情况|什么问题|什么现象|什么原因|什么事|什么样|做过什么|做了什么|\
    什么操作|发生了什么|出了什么|遇到什么|遇到了什么|什么想法|什么要求|什么需求|什么顾虑|什么感受|具体描述|具体说说|具体讲讲|具体说一下|详细描述|\
    详细说说|详细说一下|详细讲讲|详细介绍|详细说明|描述一下|描述下|说说看|说一说|讲讲|讲一讲|谈谈|what happened|what happens|\
    what seems|whats wrong|what is wrong|what went wrong|whats the problem|what is the problem|\
    whats the issue|what is the issue|whats going on|what is going on|what exactly|what problem|\
    what issue|how come|how do you|how did|how does|how would|how is|how are|how was|how were|how has|\
    why|tell me more|tell me about|tell me what|describe|walk me through|what do you|what did you|\
    what would you|what makes|what brings|what have you|what were you|in what way|what led
    """)

  /// Ask for one short fact although they look open.
  static let shortFact = WordList(
    """
    怎么称呼|如何称呼|什么时候|什么时间|什么颜色|什么型号|什么牌子|什么品牌|什么名字|什么名称|什么版本|什么地址|什么号码|什么单号|什么套餐|什么尺寸|什么系统|\
    什么手机|叫什么|显示什么|提示什么|几点|几号|几个|几次|几天|几楼|几位|几台|几年|几月|几月几号|哪天|哪位|哪个|哪里|哪儿|哪家|哪款|哪种|哪一|哪年|\
    多少|多大|多久|多长|多高|多重|谁|贵姓|什么|how many|how much|how long|how old|how often|how far|how big|\
    when|where|which|who|whose|what
    """)

  /// Ask for yes or no.
  static let yesOrNo = WordList(
    """
    是不是|有没有|能不能|会不会|要不要|可不可以|行不行|对不对|好不好|在不在|需不需要|用不用|知不知道|方不方便|亮不亮|通不通|愿不愿意|满不满意|清不清楚|\
    是否|能否|可否
    """)

  /// End a question that asks for yes or no.
  static let yesOrNoEnding = WordList("吗|好么|是么|对么|行么|有么|了么|的么|没有|没")

  /// Words of a question in a statement: nothing is asked.
  static let notAsking = WordList(
    """
    没什么|什么都|什么也|什么的|怎么都|怎么也|怎样都|多少都|谁都|谁也|哪儿都|哪里都|哪个都|哪天都|几个都|什么时候都|有什么问题随时|有什么需要|有任何|\
    不怎么|怎么说呢|怎么能不|怎么可能不|怎么可以不|多少会|多少有|任何时候|whatever|whenever|that is why|thats why|thats what|thats how|\
    that is what|that is how|no matter
    """)

  /// Make what follows them in their clause an indirect question: 我看看是什么原因.
  static let indirect = WordList(
    """
    不管|无论|不论|看看|看一下|看下|查看|查一下|查下|查查|查清楚|确认一下|核实|检查|检测|试试|不知道|不清楚|不确定|告诉您|告诉你|跟您说|跟您讲|教您|\
    取决于|了解一下|我知道|我明白|我来说|我给您说|讲一下|说明一下|演示|let me see|let me check|let me find|ill check|ill see|\
    ill find|i will check|i will see|i know|i understand|i see|depends on|depending on|show you|\
    tell you|explain|whether|check|find out|not sure
    """)

  /// Offers of help: what they ask is not about the matter.
  static let offer = WordList(
    """
    有什么可以帮|有什么能帮|有什么需要帮|有什么可以为|需要什么帮助|什么可以帮到|请问需要什么服务|how can i help|how may i help|\
    how can i assist|how may i assist|what can i do for you|how could i help|what can i help
    """)

  /// Polite endings of a request: 请您稍等，好吗.
  static let requestTag = WordList(
    """
    好吗|好么|可以吗|可以么|行吗|行么|好不好|行不行|可不可以|方便吗|您看可以吗|您看行吗|您看好吗|okay|ok|alright|all right|is that okay|\
    is that ok|is that alright|if thats okay
    """)

  /// Ask somebody to do something, in the form of a question or not.
  static let request = WordList(
    """
    请您|请你|请稍|请把|请提供|请说|请在|麻烦您|麻烦你|麻烦|劳驾|稍等|please|could you|can you|would you|would you mind
    """)
}
