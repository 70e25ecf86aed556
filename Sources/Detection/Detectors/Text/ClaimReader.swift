import Rubrics
import TextAnalysis
import Transcripts

/// Reads what figures a turn states, and what undoes earlier ones.
struct ClaimReader {
  let call: CallAnalysis
  /// The customer's turns that ask for something else, ascending; looked for only if it matters.
  private lazy var changes = call.wordedTurns.filter {
    call.speaks(.customer, in: $0) && ClaimWords.change.isFound(in: call.text(of: $0))
  }

  init(call: CallAnalysis) { self.call = call }

  /// Whether the customer asked for something else between two turns.
  mutating func mayHaveChanged(since earlier: Int, at turn: Int) -> Bool {
    let next = changes.lowerBound { $0 <= earlier }
    return next < changes.count && changes[next] < turn
  }

  /// Whether a turn, or the speaker's turn before it, says that something said was wrong.
  func isCorrecting(_ turn: Int, after previous: Int?) -> Bool {
    [turn, previous].contains { number in
      number.map { ClaimWords.correction.isFound(in: call.text(of: $0)) } ?? false
    }
  }

  /// The figures that a turn states about named topics.
  func claims(in turn: Int, kinds: [FigureKind]) -> [Claim] {
    let text = call.text(of: turn)
    let reader = FigureReader(text, entities: call.entities(in: turn))
    let figures = kinds.flatMap { reader.figures(of: $0) }
      .sorted { $0.letters.lowerBound < $1.letters.lowerBound }
    guard !figures.isEmpty else { return [] }
    var hit = HitTurn(turn, in: call)
    return text.sentences.flatMap { sentence -> [Claim] in
      guard sentence.ending != .question else { return [] }
      return text.clauses(of: sentence.letters).flatMap { clause -> [Claim] in
        let first = figures.lowerBound { $0.letters.lowerBound < clause.lowerBound }
        let inside = figures[first...].prefix { $0.letters.lowerBound < clause.upperBound }
        guard !inside.isEmpty, !ClaimWords.noClaim.isFound(in: text, clause),
          !TurnWords.asking.ends(clause, of: text)
        else { return [] }
        // Two figures of one kind in one clause belong to two things.
        let byKind = Dictionary(grouping: inside, by: \.kind)
        return kinds.compactMap { kind in
          guard let alone = byKind[kind], alone.count == 1, !hit.isQuoted(alone[0].letters)
          else { return nil }
          return claim(alone[0], of: inside, in: clause, text, turn)
        }
      }
    }
  }

  private func claim(
    _ figure: Figure, of figures: ArraySlice<Figure>, in clause: Range<Int>, _ text: FoldedText,
    _ turn: Int
  ) -> Claim? {
    var topics: [[UInt32]] = []
    var isDetail = [Bool](repeating: true, count: clause.count)
    func leaveOut(_ places: [Range<Int>]) {
      for place in places {
        for index in place.clamped(to: clause) { isDetail[index - clause.lowerBound] = false }
      }
    }
    let named = ClaimWords.topics.places(in: text, clause)
    for place in named { topics.append(Array(text.letters[place])) }
    if figure.kind == .jobNumber { topics.append([]) }
    guard !topics.isEmpty else { return nil }
    leaveOut(named)
    leaveOut(figures.map(\.letters))
    leaveOut(ClaimWords.weak.places(in: text, clause))
    if figure.kind == .jobNumber { leaveOut([clause]) }
    let details = words(of: clause, in: text) { isDetail[$0 - clause.lowerBound] }
    return Claim(
      subject: Claim.Subject(
        kind: figure.kind, speaker: call.transcript.turns[turn].speaker,
        topics: topics.sorted { $0.lexicographicallyPrecedes($1) }),
      turn: turn, evidence: Evidence(turn: turn, letters: figure.letters, of: text), figure: figure,
      details: details,
      isLimit: ClaimWords.limit.isFound(in: text, clause))
  }

  /// The characters and Latin words that begin at certain letters.
  private func words(
    of clause: Range<Int>, in text: FoldedText, where counts: (Int) -> Bool
  ) -> Set<ArraySlice<UInt32>> {
    var words: Set<ArraySlice<UInt32>> = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      var end = index + 1
      if text.letters[index].isLatinLetter {
        while end < clause.upperBound, !text.isWordEdge(end) { end += 1 }
      }
      if counts(index) { words.insert(text.letters[index..<end]) }
      index = end
    }
    return words
  }
}

/// Words that tell what a figure is about; `Docs/Detectors/Text.md` lists them.
enum ClaimWords {
  /// Things that have a price, a day or a length.
  static let topics = WordList(
    """
    月租|月费|年费|运费|邮费|手续费|服务费|押金|违约金|安装费|上门费|检测费|维修费|配件费|话费|余额|欠费|费用|价格|总价|定金|订金|会员费|保费|罚金|滞纳金|\
    退款|退费|到账|发货|送达|送到|派送|配送|上门|安装|回电|回访|回复|答复|联系您|处理完|处理好|修好|维修|办好|办理|生效|恢复|审核|寄出|寄到|换货|保修期|\
    保修|质保|有效期|合约期|等待期|犹豫期|开通|停机|营业|到期|热线|服务电话|客服电话|monthly fee|monthly charge|delivery fee|shipping|\
    installation fee|deposit|late fee|cancellation fee|annual fee|the fee|the charge|the price|\
    refund|delivery|delivered|deliver|engineer visit|engineer|technician|call you back|callback|\
    repair|warranty|installation|replacement|activation|contract|appointment|hotline|balance
    """)

  /// Words that say nothing about which thing is meant.
  static let weak = WordList(
    """
    一般|通常|大概|大约|差不多|左右|应该|就是|就|是|的|会|要|在|我们|这边|我这边|咱们|给您|为您|帮您|您的|您这个|您|这个|那个|呢|了|啊|吧|哈|那|所以|然后|因为|\
    一共|总共|合计|需要|可以|才|都|能|还|也|每|个|收|收取|只|以内|之内|内|之前|前|最多|不超过|最晚|最快|预计|会在|将|将在|跟您说|说一下|请您放心|放心|好的|嗯|\
    it|is|was|will|be|the|a|an|your|our|you|we|to|in|on|at|of|for|within|about|around|usually|normally|it takes|\
    takes|take|should|by|and|so|then|there|that|this|ill|well|i|at most|up to|costs|cost|would|can|\
    arrive|arrives|come|comes|me|my|just|okay|yes|sure
    """)

  /// The figure is the most that it can be, or only about right.
  static let limit = WordList(
    """
    以内|之内|不超过|最多|最晚|最迟|之前|大概|大约|差不多|左右|最快|至少|起|以上|within|at most|up to|no more than|by|about|around|\
    roughly|approximately|at least|from
    """)

  /// What was said is taken back in the open.
  static let correction = WordList(
    """
    更正|纠正|刚才说错|刚刚说错|说错了|讲错了|口误|看错|记错|弄错|搞错|更新一下|调整为|调整到|重新确认|重新核实|重新查|又查了|再查了|准确来说|准确地说|准确说|实际上是|\
    其实是|不是刚才|不好意思应该是|抱歉应该是|应该是|改成|改为|改约|改到|correct myself|correction|i misspoke|i was wrong|my mistake|\
    i made a mistake|i meant|actually|sorry it should|it should be|should have said|let me rephrase
    """)

  /// The customer asks for something else, so that other figures follow.
  static let change = WordList(
    """
    改成|改为|改约|改到|改天|改一下|换成|换个|换一个|另外|另一个|其他|别的|还有一|第二个|便宜|优惠|打折|减免|少一点|早一点|晚一点|提前|推迟|加急|快一点|\
    不方便|没空|change|instead|another|other one|different|cheaper|discount|earlier|sooner|later|what about|how about
    """)

  /// The clause states nothing: it asks, denies, supposes or quotes.
  static let noClaim = WordList(
    """
    不是|并非|没有|如果|要是|假如|的话|万一|除非|您说|您刚才|您提到|您反映|你说|原价|原来|以前|之前是|上次|上个月|去年|优惠|折后|打折|减免|另外|再加|其中|多少|\
    几天|几个|is not|isnt|not|if|unless|you said|you mentioned|used to|originally|last time|last month|\
    discount|extra|another|how many|how much|how long
    """)
}
