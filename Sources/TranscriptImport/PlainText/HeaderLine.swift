import Transcripts

/// Lines above the conversation that say something about the call: 通话编号：…, Date: ….
enum HeaderLine {
  /// What a header's value is.
  enum Meaning {
    case id, startedAt, duration, agent, team, direction, other
  }

  private static let meanings: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    let groups: [(Meaning, [String])] = [
      (
        .id,
        [
          "通话编号", "通话id", "会话id", "会话编号", "录音编号", "录音id", "录音流水号", "流水号", "通话流水号", "对话id", "对话编号",
          "编号", "呼叫id", "callid", "conversationid", "sessionid", "interactionid", "recordingid",
          "contactid", "call", "callnumber", "transcriptid", "chatid", "chattranscriptid",
        ]
      ),
      (
        .startedAt,
        [
          "通话时间", "开始时间", "来电时间", "呼叫时间", "拨打时间", "录音时间", "会话时间", "接通时间", "日期", "时间", "通话日期",
          "通话开始时间", "呼入时间", "呼出时间", "外呼时间", "date", "time", "starttime", "startedat", "calldate",
          "calltime", "datetime",
          "date/time", "started", "chatstarted", "chatstarttime", "callstarted",
          "conversationstarted",
          "startdate", "startdatetime", "recordedon", "recordedat",
        ]
      ),
      (
        .duration,
        ["时长", "通话时长", "录音时长", "会话时长", "duration", "callduration", "length", "calllength"]
      ),
      (
        .agent,
        [
          "坐席工号", "客服工号", "座席工号", "工号", "员工号", "员工工号", "坐席姓名", "客服姓名", "座席姓名", "坐席编号", "客服编号",
          "坐席名称", "客服名称", "agentid", "agentname", "operatorid", "advisorid", "repid", "坐席id",
          "客服id",
          "服务人员工号", "接线员工号",
        ]
      ),
      (.team, ["班组", "技能组", "团队", "部门", "坐席组", "队列", "team", "queue", "skillgroup", "department"]),
      (
        .direction,
        ["呼叫方向", "通话方向", "方向", "呼叫类型", "通话类型", "direction", "calldirection", "calltype"]
      ),
    ]
    for (meaning, words) in groups { for word in words { table[word] = meaning } }
    return table
  }()

  private static let endings = [
    "编号", "工号", "时间", "日期", "时长", "号码", "电话", "姓名", "名称", "类型", "渠道", "主题", "关键词", "标题", "状态", "评分",
    "满意度", "技能组", "班组", "地址", "手机号", "业务", "诉求", "摘要", "小结", "级别", "文件", "记录", "id", "方向", "地区",
    "来源",
    "结果", "备注", "语言", "质检", "number", "name", "phone", "address", "date", "time", "language",
    "topic",
    "subject", "attendees", "参会人", "参与人", "chatorigin", "chatended", "chatbutton", "chatclosed",
  ]

  /// What a label means at the head of a call; `nil` when it is no header.
  static func meaning(of label: String) -> Meaning? {
    let key = String(LabelText.key(label).filter { $0 != "_" && $0 != "-" && $0 != "#" })
    if let meaning = meanings[key] { return meaning }
    return endings.contains { key.hasSuffix($0) } ? .other : nil
  }

  /// Whether a label is one that headers have.
  static func isKey(_ label: String) -> Bool { meaning(of: label) != nil }

  /// The headers of a line, in order; several may share a line.
  ///
  /// O(line).
  static func items(of line: [Unicode.Scalar]) -> [(label: String, value: String)] {
    var items: [(label: String, value: String)] = []
    for part in parts(of: line) {
      guard let colon = part.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > part.startIndex
      else {
        // What has no label belongs to the value before it.
        if !items.isEmpty { items[items.count - 1].value += " " + text(part) }
        continue
      }
      items.append((text(part[..<colon]), text(part[(colon + 1)...])))
    }
    return items.filter { isKey($0.label) && !$0.value.isEmpty }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var slice = scalars
    let isEdge = { (scalar: Unicode.Scalar) in
      TextLine.isSpace(scalar) || "*#-[]【】".unicodeScalars.contains(scalar)
    }
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    while let first = slice.first, isEdge(first) { slice.removeFirst() }
    return String(scalars: slice)
  }

  /// Cuts where another `key：` follows a space or a mark.
  private static func parts(of line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var wordStart = 0
    for (index, scalar) in line.enumerated() {
      if TextLine.isSpace(scalar) || "|｜;；,，".unicodeScalars.contains(scalar) {
        wordStart = index + 1
      } else if scalar == ":" || scalar == "：", wordStart > start, index > wordStart,
        line[start..<wordStart].contains(where: { $0 == ":" || $0 == "：" }),
        index - wordStart <= 12, !LabelText.isDigit(line[wordStart]),
        meaning(of: String(scalars: line[wordStart..<index])) != nil
      {
        var end = wordStart
        while end > start,
          TextLine.isSpace(line[end - 1]) || "|｜;；,，".unicodeScalars.contains(line[end - 1])
        {
          end -= 1
        }
        parts.append(line[start..<end])
        start = wordStart
      }
    }
    parts.append(line[start...])
    return parts
  }

  /// Writes one header into the facts of a call.
  static func apply(_ label: String, _ value: String, to facts: inout Transcript) {
    switch meaning(of: label) {
    case .id where facts.id == nil: facts.id = value
    case .startedAt where facts.startedAt == nil:
      facts.startedAt = TimeScanner.whole(value)?.iso ?? value
    case .duration:
      if let stamp = TimeScanner.whole(value) {
        facts.duration = stamp.seconds
      } else if let seconds = Double(value) {
        facts.duration = seconds
      } else {
        facts.metadata[label] = .string(value)
      }
    case .agent where facts.agent == nil: facts.agent = value
    case .team where facts.team == nil: facts.team = value
    case .direction:
      if let direction = direction(value) {
        facts.direction = direction
      } else {
        facts.metadata[label] = .string(value)
      }
    case .none: break
    default: facts.metadata[label] = .string(value)
    }
  }

  /// The direction that a word states.
  static func direction(_ value: String) -> Transcript.Direction? {
    let key = LabelText.key(value)
    if ["呼入", "来电", "入呼", "接收", "收到", "inbound", "in", "incoming", "received"].contains(key) {
      return .inbound
    }
    if ["呼出", "外呼", "去电", "出呼", "发送", "发出", "outbound", "out", "outgoing", "sent"].contains(key) {
      return .outbound
    }
    return nil
  }
}
