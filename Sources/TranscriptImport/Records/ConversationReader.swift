import JSONCoding
import Transcripts

/// Reads a conversation that is one object: facts about the call, and an array of turns.
struct ConversationReader {
  private static let turnKeys = [
    "turns", "messages", "dialogue", "dialog", "dialogs", "utterances", "segments", "conversation",
    "transcript", "entries", "sentences", "history", "对话", "对话内容", "内容", "消息", "text", "content",
    "对话记录", "聊天记录", "通话记录", "通话内容", "会话内容", "会话记录", "转写结果", "转写内容", "转写文本", "识别结果", "录音文本",
    "utteranceList", "sentenceList", "messageList", "dialogueList", "turnList", "chat", "lines",
  ]

  /// Facts about a call that are read.
  private static let factLimit = 1000

  let context: RecordContext

  /// Reads the calls of an object; `nil` when it is no conversation.
  func read(
    _ object: JSONObject, at offset: Int, lines: inout LineCursor, sink: inout ImportSink
  ) -> [DraftCall]? {
    let line = lines.line(at: offset)
    for key in Self.turnKeys {
      guard let member = object.member(key) else { continue }
      if let elements = member.value.array, !elements.isEmpty {
        let elements = ShorthandTurns.expanded(elements) ?? elements
        if let call = read(elements, of: object, line, key, &lines, sink: &sink) { return [call] }
      } else if let text = member.value.string, text.utf8.contains(0x0A) || text.utf8.count > 40 {
        if let calls = readText(text, of: object, line, key, sink: &sink) { return calls }
      }
    }
    guard let member = turns(of: object), let elements = member.value.array else { return nil }
    return read(elements, of: object, line, member.key, &lines, sink: &sink).map { [$0] }
  }

  /// The only list of turns of an object, whatever it is called.
  private func turns(of object: JSONObject) -> JSONObject.Member? {
    guard object.members.count <= Self.factLimit else { return nil }
    let lists = object.members.filter { member in
      !Self.turnKeys.contains(member.key) && (member.value.array.map(Self.areTurns) ?? false)
    }
    return lists.count == 1 ? lists[0] : nil
  }

  /// Whether elements are turns and not, say, attributes with a name and a value: nearly all have
  /// words and a speaker, and speakers are named by their roles or speak again.
  private static func areTurns(_ elements: JSONArray) -> Bool {
    let sample = elements.prefix(40)
    guard sample.count >= 2 else { return false }
    let labels = sample.compactMap { element -> String? in
      guard let object = element.object, let record = TurnRecord(object), record.call == nil else {
        return nil
      }
      return record.turn.roleWord ?? record.turn.speaker
    }
    guard labels.count >= 2, labels.count * 10 >= sample.count * 8 else { return false }
    return Set(labels).count * 2 <= labels.count
      || labels.allSatisfy { RoleDictionary.match($0)?.strength == .exact }
  }

  private func read(
    _ elements: JSONArray, of object: JSONObject, _ line: Int, _ key: String,
    _ lines: inout LineCursor, sink: inout ImportSink
  ) -> DraftCall? {
    if elements.allSatisfy({ $0.string != nil }) {
      let text = elements.compactMap(\.string).joined(separator: "\n")
      return readText(text, of: object, line, key, sink: &sink)?.first
    }
    var records: [TurnRecord] = []
    for (index, element) in elements.enumerated() {
      let place = elements.offset(at: index)
      guard let record = element.object.flatMap(TurnRecord.init) else {
        // One odd element among turns is a mistake in a conversation; the first one decides.
        if records.isEmpty, index > 3 { return nil }
        sink.report.drop(
          Phrase(zh: "不含话语的条目", en: "entries without words"), line: lines.line(at: place))
        continue
      }
      records.append(record.on(line: lines.line(at: place)))
    }
    guard !records.isEmpty else { return nil }
    let directions = Set(records.map(\.facts.direction))
    // What comes in is the customer's, where messages name nobody and go both ways.
    let tellsSides =
      directions == [.inbound, .outbound]
      && records.allSatisfy { $0.turn.speaker == nil && $0.turn.roleWord == nil }
    var groups = CallGroups()
    for record in records {
      if record.isPrompt {
        sink.report.drop(
          Phrase(zh: "给语言模型的指令", en: "instructions to a language model"),
          line: record.turn.line)
        continue
      }
      var turn = record.turn
      if tellsSides { turn.roleWord = record.facts.direction == .inbound ? "customer" : "agent" }
      groups.add(turn, call: nil, start: record.start, end: record.end)
    }
    let unit = records.lazy.filter { !$0.isPrompt }.compactMap(\.unit).first
    guard var call = groups.finish(stated: unit, into: &sink).first else { return nil }
    call.line = line
    takeFacts(object, except: key, into: &call.facts)
    return call
  }

  private func readText(
    _ text: String, of object: JSONObject, _ line: Int, _ key: String, sink: inout ImportSink
  ) -> [DraftCall]? {
    let reader = PlainTextReader(lines: TextLine.split(Array(text.utf8)))
    guard reader.labelledLines >= 2 else { return nil }
    var calls = reader.read(into: &sink)
    for index in calls.indices {
      calls[index].line = line
      for turn in calls[index].turns.indices { calls[index].turns[turn].line = line }
      takeFacts(object, except: key, into: &calls[index].facts)
    }
    return calls
  }

  private func takeFacts(_ object: JSONObject, except key: String, into facts: inout Transcript) {
    for member in object.members.prefix(Self.factLimit)
    where member.key != key && member.key != "schema" {
      guard let value = MetadataValue(member.value) else {
        // "agent": {"id": 7, "name": "Omar"}
        if ColumnMeaning.of(member.key)?.meaning == .agent || member.key == "agent" {
          facts.agent =
            facts.agent
            ?? member.value.at("name", "full_name", "displayName", "nickname", "id")?.lenientText
        }
        continue
      }
      let text = member.value.string ?? member.value.number?.text
      switch (member.key, ColumnMeaning.of(member.key)?.meaning) {
      case ("language", _), ("lang", _), ("语言", _): facts.language = text
      case ("startedAt", _), ("started_at", _), (_, .start), (_, .callStart):
        facts.startedAt =
          facts.startedAt ?? text.map { TimeScanner.whole($0)?.iso ?? $0 }
      case ("channel", _) where text.flatMap(Transcript.Channel.init) != nil:
        facts.channel = text.flatMap(Transcript.Channel.init)
      case (_, .call): facts.id = facts.id ?? text
      case (_, .agent), ("agent", _): facts.agent = facts.agent ?? text
      case (_, .team): facts.team = facts.team ?? text
      case (_, .length) where member.value.double != nil: facts.duration = member.value.double
      case (_, .callLength) where facts.duration == nil && text != nil:
        facts.duration = text.flatMap { CallTable.seconds($0, heading: member.key) }
      case (_, .direction):
        facts.direction = text.flatMap(HeaderLine.direction)
        if facts.direction == nil { facts.metadata[member.key] = value }
      default: facts.metadata[member.key] = value
      }
    }
  }
}
