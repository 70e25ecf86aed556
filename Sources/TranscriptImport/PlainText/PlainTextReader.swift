import Diagnostics
import Transcripts

/// Reads conversations as people write them down: a label, a time perhaps, and the words.
struct PlainTextReader {
  private let lines: [TextLine]
  private let legend: SpeakerLegend
  private let heads: [LineHead?]
  /// Whether a line begins a turn with a label.
  private let isLabelled: [Bool]
  /// The mails, where the text is a thread of them.
  private let thread: MailThread?

  /// How many lines begin with an accepted label.
  let labelledLines: Int
  /// How many lines begin with a time and no accepted label.
  let timedLines: Int

  init(lines: [TextLine]) {
    let bare = TextLine.unquoted(lines)
    let mails = MailThread(bare)
    let unquoted = mails?.writtenDown ?? bare
    thread = mails?.writtenDown == nil ? mails : nil
    legend = SpeakerLegend(unquoted)
    let body = legend.lines.isEmpty ? unquoted : legend.removed(from: unquoted)
    let expanded = InlineTurns.expand(TrailingTimes.moved(body))
    var heads: [LineHead?] = []
    var starts: [Bool] = []
    var wasBlank = true
    for line in expanded {
      // "Transcription ended after 00:00:56" would pass for a name and a time.
      let isWords =
        !line.isBlank && !LineNoise.isRemark(line.scalars) && !LineNoise.isTitle(line.scalars)
      heads.append(isWords ? LineHeadScanner.scan(line.scalars) : nil)
      starts.append(wasBlank)
      wasBlank = line.isBlank
    }
    ColonNames.widen(&heads, expanded.map(\.scalars))
    let judge = LabelJudge(
      heads: heads, isParagraphStart: starts, isBlank: expanded.map(\.isBlank))
    for index in heads.indices { heads[index] = heads[index].map(judge.settled) }
    self.lines = expanded
    self.heads = heads
    // The lines above this one are facts about the call, whatever their labels.
    let firstSpoken = Preamble.end(expanded, heads)
    isLabelled = heads.indices.map { index in
      index >= firstSpoken && (heads[index].map { judge.accepts($0) } ?? false)
    }
    labelledLines = thread?.count ?? isLabelled.count { $0 }
    timedLines = heads.count { head in
      guard let head, let time = head.withoutLabel else { return false }
      return !(head.form == .time && head.hasLineToItself) && time.start != nil
    }
  }

  /// How many mails the text has, if it is a thread of them.
  var mails: Int? { thread?.count }

  /// The roles that accepted labels name.
  var labelledRoles: Set<String> {
    Set(
      heads.indices.compactMap { index in
        guard isLabelled[index], let head = heads[index],
          let match = RoleDictionary.match(head.label), match.strength == .exact
        else { return nil }
        return match.role.rawValue
      })
  }

  /// The calls of the text; a header with another call's id begins another call.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    if let thread { return [thread.read(into: &sink)].compactMap(\.self) }
    var state = State(sink: sink)
    state.legend = legend
    for (index, line) in lines.enumerated() where !line.isBlank {
      let head = heads[index]
      if let head, isLabelled[index], !state.isHeader(line, head) {
        state.begin(head, line)
      } else {
        state.other(line, head?.withoutLabel, head, takesTimes: labelledLines == 0)
      }
    }
    state.finishCall()
    sink = state.sink
    return state.calls
  }

  private struct State {
    var sink: ImportSink
    var calls: [DraftCall] = []
    private var call = DraftCall()
    private var stamps: [(start: TimeStamp?, end: TimeStamp?)] = []
    private var pending: TimeStamp?
    private var lastLength = 0
    private var hasEnded = false
    private var isQuoting = false
    var legend = SpeakerLegend([])
    /// Whether the last line was a row of dashes, or a fact below one.
    private var isBelowRule = false

    init(sink: ImportSink) {
      self.sink = sink
    }

    /// `坐席：1027` above the conversation names the agent instead of quoting one.
    func isHeader(_ line: TextLine, _ head: LineHead) -> Bool {
      guard call.turns.isEmpty, head.form == .colon else { return false }
      if RoleDictionary.match(head.label)?.strength == .exact {
        let value = line.scalars[head.textStart...]
        return (3...16).contains(value.count)
          && value.allSatisfy { $0.isASCII && !TextLine.isSpace($0) }
          && value.contains(where: LabelText.isDigit)
      }
      return false
    }

    mutating func begin(_ head: LineHead, _ line: TextLine) {
      isQuoting = false
      isBelowRule = false
      if call.turns.isEmpty { call.line = line.number }
      let text = String(scalars: line.scalars[head.textStart...])
      call.turns.append(DraftTurn(speaker: head.label, text: text, line: line.number))
      stamps.append((head.start ?? pending, head.end))
      pending = nil
      lastLength = line.scalars.count
    }

    /// Takes a line that does not begin a labelled turn.
    mutating func other(
      _ line: TextLine, _ time: LineHead?, _ head: LineHead?, takesTimes: Bool
    ) {
      if isQuote(line) {
        sink.report.drop(QuotedMail.dropped, line: line.number)
      } else if let last = call.turns.indices.last,
        QuotedMail.isQuotation(call.turns[last].text, above: line.scalars)
      {
        sink.report.drop(QuotedMail.dropped, line: line.number, count: 2)
        call.turns[last].text = ""
      } else if LineNoise.isSeparator(line.scalars) {
        isBelowRule = true
        sink.report.drop(
          Phrase(zh: "分隔线", en: "separator lines"), line: line.number)
      } else if LineNoise.isEndMark(line.scalars) {
        hasEnded = true
        sink.report.drop(
          Phrase(zh: "开始或结束标记", en: "marks of the beginning or end"), line: line.number)
      } else if takeHeader(line, head) {
        sink.report.drop(
          Phrase(zh: "通话信息（已读入）", en: "facts about the call (read as such)"), line: line.number)
      } else if let head, head.form == .time, head.hasLineToItself {
        pending = head.start
        lastLength = 0
        sink.report.drop(
          Phrase(zh: "单独的时间行", en: "times on a line of their own"), line: line.number)
      } else if takesTimes, let time {
        let text = String(scalars: line.scalars[time.textStart...])
        call.turns.append(DraftTurn(text: text, line: line.number))
        stamps.append((time.start, time.end))
      } else if ChatNoise.isNotice(line.text) {
        sink.report.drop(ChatNoise.notices, line: line.number)
      } else if call.turns.isEmpty {
        takeTitle(line)
        sink.report.drop(
          Phrase(zh: "对话之前的文字", en: "text above the conversation"), line: line.number)
      } else {
        append(line, time)
      }
    }

    /// Older mail goes on to the next speaker; a quoted line stands by itself.
    private mutating func isQuote(_ line: TextLine) -> Bool {
      guard !call.turns.isEmpty else { return false }
      if QuotedMail.opens(line.scalars) { isQuoting = true }
      return isQuoting || QuotedMail.isQuoted(line.scalars)
    }

    private mutating func append(_ line: TextLine, _ head: LineHead?) {
      let last = call.turns.count - 1
      // A later time with no label: the same speaker goes on.
      let isSetOff = head.map { $0.textStart > 0 && !isGlued(line, $0) } ?? false
      if let head, isSetOff, stamps.contains(where: { $0.start != nil }),
        !call.turns[last].text.isEmpty
      {
        let text = String(scalars: line.scalars[head.textStart...])
        call.turns.append(
          DraftTurn(speaker: call.turns[last].speaker, text: text, line: line.number))
        stamps.append((head.start, head.end))
        return
      }
      WrappedText.append(
        line.scalars, to: &call.turns[last].text, previousLength: lastLength)
      lastLength = line.scalars.count
    }

    /// 12:30我出门 is speech; a time that is a head has a space or a bracket behind it.
    private func isGlued(_ line: TextLine, _ head: LineHead) -> Bool {
      LabelText.isDigit(line.scalars[head.textStart - 1])
    }

    private mutating func takeHeader(_ line: TextLine, _ head: LineHead?) -> Bool {
      // Below the first turn only the id of the next call is a header.
      let items = HeaderLine.items(of: line.scalars)
      if !call.turns.isEmpty {
        guard let first = items.first else { return false }
        let meaning = HeaderLine.meaning(of: first.label)
        // 质检结果：合格, below the conversation
        if isBelowRule, meaning == .other, let head, head.form == .colon, head.start == nil,
          line.scalars.count <= 40
        {
          for item in items { HeaderLine.apply(item.label, item.value, to: &call.facts) }
          return true
        }
        guard meaning == .id && line.scalars.count <= 60 || hasEnded else { return false }
        finishCall()
      }
      if let head, head.form == .colon, items.isEmpty,
        RoleDictionary.match(head.label)?.role == .agent, call.turns.isEmpty,
        head.textStart < line.scalars.count
      {
        let value = String(scalars: line.scalars[head.textStart...])
        call.facts.agent = call.facts.agent ?? value
        return true
      }
      for item in items { HeaderLine.apply(item.label, item.value, to: &call.facts) }
      return !items.isEmpty
    }

    /// `2025年3月4日 下午 4:15|56秒`, and titles with a date in them.
    private mutating func takeTitle(_ line: TextLine) {
      for part in line.scalars.split(whereSeparator: { $0 == "|" || $0 == "｜" }) {
        let text = String(scalars: part)
        guard let stamp = TimeScanner.whole(text) else { continue }
        if let iso = stamp.iso, call.facts.startedAt == nil {
          call.facts.startedAt = iso
        } else if stamp.day == nil, call.facts.duration == nil, stamp.seconds > 0 {
          call.facts.duration = stamp.seconds
        }
      }
    }

    /// Leaves out messages that are a picture, a recall or the like and nothing else.
    private mutating func dropNoise() {
      let reasons = call.turns.map { ChatNoise.reason($0.text) }
      guard reasons.contains(where: { $0 != nil }) else { return }
      for (turn, reason) in zip(call.turns, reasons) {
        if let reason { sink.report.drop(reason, line: turn.line) }
      }
      stamps = zip(stamps, reasons).filter { $1 == nil }.map(\.0)
      call.turns = zip(call.turns, reasons).filter { $1 == nil }.map(\.0)
    }

    private mutating func settleDates() {
      guard stamps.contains(where: { $0.start?.written != nil || $0.end?.written != nil }) else {
        return
      }
      var dates = DateOrderEvidence()
      for stamp in stamps { dates.add(stamp.start?.written) }
      let order = dates.order(line: call.line, into: &sink)
      stamps = stamps.map { ($0.start?.dated(order), $0.end?.dated(order)) }
    }

    /// Bare numbers count thousandths where nobody could say the words otherwise.
    private mutating func settleUnit() {
      let starts = stamps.compactMap(\.start)
      guard !starts.isEmpty, starts.allSatisfy(\.isBare) else { return }
      var units = TimeUnitEvidence()
      units.add(
        stamps.map { Timeline.Span(start: $0.start?.seconds, end: $0.end?.seconds) },
        leastSeconds: call.turns.map { SpeakingTime.least(of: $0.text) })
      guard units.unit(stated: nil) == .milliseconds else { return }
      for index in stamps.indices {
        stamps[index].start?.seconds /= 1000
        stamps[index].end?.seconds /= 1000
      }
    }

    mutating func finishCall() {
      defer {
        call = DraftCall()
        stamps = []
        pending = nil
        hasEnded = false
        isQuoting = false
      }
      dropNoise()
      guard !call.turns.isEmpty else { return }
      settleDates()
      settleUnit()
      let (spans, startedAt) = Timeline.resolve(
        stamps, leastSeconds: call.turns.map { SpeakingTime.least(of: $0.text) })
      for (index, span) in spans.enumerated() {
        call.turns[index].start = span.start
        call.turns[index].end = span.end
      }
      if call.facts.startedAt == nil { call.facts.startedAt = startedAt }
      legend.state(in: &call)
      call.record = calls.count + 1
      calls.append(call)
    }
  }
}
