import Diagnostics
import Transcripts

/// Reads the chats that WhatsApp and QQ export as text.
///
/// Every message has its moment; lines without one belong to the message above them. Notices,
/// recalls and what is not text are left out and counted.
struct ChatReader {
  private let lines: [TextLine]
  private let format: TranscriptFormat

  init(lines: [TextLine], format: TranscriptFormat) {
    self.lines = lines
    self.format = format
  }

  /// Which program the lines are from, if most of the first ones say so.
  static func format(of lines: [TextLine]) -> TranscriptFormat? {
    let filled = lines.filter { !$0.isBlank }.prefix(200)
    if let first = filled.first, first.text.hasPrefix("消息记录（此消息记录为文本格式") { return .qq }
    let whatsApp = filled.count { whatsAppHead(ChatLine($0.scalars)) != nil }
    if whatsApp >= 2, whatsApp * 4 >= filled.count { return .whatsApp }
    let qq = filled.count { ChatLine($0.scalars).qqHead != nil }
    return qq >= 2 && qq * 4 >= filled.count ? .qq : nil
  }

  private static func whatsAppHead(_ line: ChatLine) -> ChatHead? {
    line.whatsAppHead ?? line.plainWhatsAppHead
  }

  private struct Message {
    var name: String
    var head: ChatHead
    var text: String
    var line: Int
    /// Whether WhatsApp marks the message as its own words (U+200E before them).
    var isOfProgram = false
  }

  /// The chats of the text.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    var parts: [(facts: Transcript, messages: [Message])] = [(Transcript(turns: []), [])]
    var isSkipping = true
    let names = colonNames()
    for line in lines {
      let chatLine = ChatLine(line.scalars)
      if format == .qq, let partner = Self.partner(line.text) {
        if !parts[parts.count - 1].messages.isEmpty { parts.append((Transcript(turns: []), [])) }
        parts[parts.count - 1].facts.metadata["消息对象"] = .string(partner)
        isSkipping = true
        continue
      }
      if let message = message(chatLine, line.number, names) {
        if let message {
          parts[parts.count - 1].messages.append(message)
          isSkipping = false
        } else {
          sink.report.drop(ChatNoise.notices, line: line.number)
          isSkipping = true
        }
        continue
      }
      guard !line.isBlank else { continue }
      if isSkipping || LineNoise.isSeparator(line.scalars) {
        sink.report.drop(
          Phrase(zh: "消息之外的行", en: "lines outside messages"), line: line.number)
        continue
      }
      let last = parts[parts.count - 1].messages.count - 1
      let text = String(scalars: chatLine.scalars)
      let before = parts[parts.count - 1].messages[last].text
      parts[parts.count - 1].messages[last].text = before.isEmpty ? text : before + "\n" + text
    }
    let order = order(of: parts.flatMap(\.messages), &sink)
    return parts.filter { !$0.messages.isEmpty }.enumerated().map { index, part in
      call(part.messages, part.facts, record: index + 1, order, &sink)
    }
  }

  /// A message; `nil` inside when the head is a notice's, `nil` when there is no head.
  private func message(_ line: ChatLine, _ number: Int, _ names: ColonNames) -> Message?? {
    if format == .qq {
      guard let found = line.qqHead else { return nil }
      if found.number == "10000" || found.name == "系统消息" { return .some(nil) }
      return Message(
        name: found.name.isEmpty ? found.number : found.name, head: found.head, text: "",
        line: number)
    }
    guard let head = Self.whatsAppHead(line) else { return nil }
    guard let found = Self.name(line, head) else { return .some(nil) }
    var (name, words) = found
    if let whole = names.whole(name, words) {
      (name, words) = (whole.label, words[whole.wordsStart...])
    }
    // changed the subject to "Price: new"
    guard !ChatNoise.isNoticeHead(name) else { return .some(nil) }
    let text = trim(String(scalars: words))
    // iPhones write the mark before all that the program says in somebody's name, whatever the
    // language; before people's own words only where they were pasted with it.
    return Message(
      name: name, head: head, text: text, line: number,
      isOfProgram: line.marksWords(of: name) && head.isBracketed)
  }

  /// The name behind the head of a message, and the words.
  private static func name(
    _ line: ChatLine, _ head: ChatHead
  ) -> (name: String, words: ArraySlice<Unicode.Scalar>)? {
    let rest = line.scalars[head.end...]
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > head.end,
      colon - head.end <= 60, colon + 1 >= line.scalars.count || line.scalars[colon + 1] == " "
    else { return nil }
    return (trim(String(scalars: rest[..<colon])), rest[(colon + 1)...].drop { $0 == " " })
  }

  private func colonNames() -> ColonNames {
    ColonNames(
      lines.lazy.compactMap { line in
        let line = ChatLine(line.scalars)
        guard let head = Self.whatsAppHead(line), let found = Self.name(line, head) else {
          return nil
        }
        return (LabelText.key(found.name), found.words)
      })
  }

  /// 消息对象:momo begins the messages with another person.
  private static func partner(_ line: String) -> String? {
    for word in ["消息对象:", "消息对象："] where line.hasPrefix(word) {
      return trim(String(line.dropFirst(word.count)))
    }
    return nil
  }

  private func order(of messages: [Message], _ sink: inout ImportSink) -> DateOrder {
    if let order = sink.options.dateOrder { return order }
    let (order, isGuess) = WrittenDate.order(of: messages.map(\.head.date))
    if isGuess, let first = messages.first {
      sink.noteGuessedOrder(of: first.head.date, line: first.line)
    }
    return order
  }

  private func call(
    _ messages: [Message], _ facts: Transcript, record: Int, _ order: DateOrder,
    _ sink: inout ImportSink
  ) -> DraftCall {
    var call = DraftCall(facts: facts, record: record, line: messages.first?.line ?? 1)
    call.facts.channel = .chat
    var stamps: [(start: TimeStamp?, end: TimeStamp?)] = []
    for message in messages {
      // <Medien ausgeschlossen>: Android frames what it leaves out, in every language.
      let isFramed =
        format == .whatsApp && message.text.hasPrefix("<") && message.text.hasSuffix(">")
      let reason =
        isFramed
        ? ChatNoise.media : message.isOfProgram ? ChatNoise.ofProgram(message.text) : nil
      if let reason = reason ?? ChatNoise.reason(message.text) {
        sink.report.drop(reason, line: message.line)
        continue
      }
      call.turns.append(
        DraftTurn(
          speaker: message.name, text: Self.withoutEditMark(message.text), line: message.line))
      stamps.append((message.head.stamp(order), nil))
    }
    let (spans, startedAt) = Timeline.resolve(stamps)
    for (index, span) in spans.enumerated() { call.turns[index].start = span.start }
    call.facts.startedAt = startedAt
    return call
  }

  private static func withoutEditMark(_ text: String) -> String {
    for mark in ["<This message was edited>", "<此消息已编辑>", "<已编辑此消息>"] where text.hasSuffix(mark) {
      return trim(String(text.dropLast(mark.count)))
    }
    return text
  }
}
