/// What a column of a table about calls holds.
enum MetadataColumn: Hashable {
  case call, file, agent, team, startedAt, duration, direction, channel, language
  /// Whatever else is known, under its heading.
  case other

  /// The meaning of a heading.
  static func of(_ heading: String) -> MetadataColumn {
    var text = heading
    // 通话时长（秒）: a unit in brackets.
    if let open = text.firstIndex(where: { "(（[".contains($0) }), open != text.startIndex {
      text = String(text[..<open])
    }
    let key = LabelText.key(text).filter { !"_-.#/".contains($0) }
    return table[key] ?? .other
  }

  private static let table: [String: MetadataColumn] = {
    var table: [String: MetadataColumn] = [:]
    for (column, words) in synonyms { for word in words { table[word] = column } }
    return table
  }()

  private static let synonyms: [(MetadataColumn, [String])] = [
    (
      .call,
      [
        "通话id", "通话编号", "通话标识", "通话流水号", "会话id", "会话编号", "会话标识", "录音id", "录音编号", "录音流水号", "流水号",
        "对话id", "对话编号", "呼叫id", "呼叫编号", "工单号", "工单编号", "id", "编号", "通话", "callid", "call",
        "conversationid", "conversation", "sessionid", "session", "interactionid", "contactid",
        "recordingid", "ticketid", "caseid", "chatid", "transcriptid", "uuid", "ucid", "callsid",
      ]
    ),
    (.file, ["文件", "文件名", "录音文件", "录音文件名", "file", "filename", "source", "recording", "path"]),
    (
      .agent,
      [
        "工号", "坐席工号", "座席工号", "客服工号", "员工工号", "坐席编号", "坐席id", "坐席", "座席", "客服", "客服姓名", "坐席姓名",
        "座席姓名",
        "员工", "话务员", "接线员", "受理人", "姓名", "agent", "agentid", "agentname", "operator", "advisor",
        "representative", "rep", "user", "username", "employee", "employeeid", "owner", "assignee",
      ]
    ),
    (
      .team,
      [
        "班组", "技能组", "团队", "部门", "组别", "小组", "坐席组", "队列", "team", "queue", "group", "skill",
        "skillgroup", "department", "teamname",
      ]
    ),
    (
      .startedAt,
      [
        "开始时间", "通话时间", "通话开始时间", "来电时间", "呼叫时间", "呼入时间", "接通时间", "录音时间", "日期", "时间", "通话日期",
        "start",
        "starttime", "startedat", "startat", "date", "time", "datetime", "calldate", "calltime",
        "timestamp", "begin", "begintime", "createdat",
      ]
    ),
    (
      .duration,
      [
        "时长", "通话时长", "录音时长", "会话时长", "时长秒", "通话时长秒", "duration", "durationsec", "durationseconds",
        "callduration", "length", "talktime", "durations", "durationms", "通话时长毫秒",
      ]
    ),
    (.direction, ["方向", "呼叫方向", "通话方向", "呼叫类型", "direction", "calldirection", "calltype"]),
    (.channel, ["渠道", "通道", "渠道类型", "channel", "channeltype", "media", "mediatype"]),
    (.language, ["语言", "语种", "language", "lang"]),
  ]
}
