/// What a column of a table holds.
enum ColumnMeaning: Int, Hashable, CaseIterable {
  case call, role, speaker, text, start, end, length, confidence, channel, agent, team, direction
  /// When the call began, and how long it was.
  case callStart, callLength
  /// Whether the account's owner wrote the message, as 1 or 0.
  case isSender
  /// What kind of message it is, beside ``isSender``: 1 is text.
  case kind
  /// A running number, which puts turns in order where they have no times.
  case number

  /// The meaning of a heading and the unit of time that it states.
  static func of(_ heading: String) -> (meaning: ColumnMeaning, unit: StatedUnit?)? {
    // Keys of JSON are looked up once a turn, and most are words as they stand in the table.
    if let known = exact[heading] { return known }
    var text = heading.lowercased()
    // 开始时间（ms）, start (s): a unit in brackets.
    let unit = StatedUnit(heading: text)
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" || $0 == "[" }),
      open != text.startIndex
    {
      text = String(text[..<open])
    }
    let key = String(
      String.UnicodeScalarView(
        LabelText.fold(text).filter { !" _-.#:\"'/".unicodeScalars.contains($0) }))
    if let meaning = table[key] { return (meaning, unit) }
    for (stated, suffixes) in unitSuffixes {
      for suffix in suffixes where key.hasSuffix(suffix) {
        if let meaning = table[String(key.dropLast(suffix.count))] { return (meaning, stated) }
      }
    }
    if isCallID(key) { return (.call, unit) }
    // 客服通话转写内容: a longer heading has its sense at its end.
    guard let suffix = suffixes.first(where: { key.hasSuffix($0) && key.count > $0.count }),
      let meaning = table[suffix]
    else { return nil }
    return (meaning, unit)
  }

  private static let unitSuffixes: [(StatedUnit, [String])] = [
    (
      .milliseconds,
      ["ms", "毫秒", "millis", "milliseconds", "msec", "inms", "inmillis", "inmilliseconds"]
    ),
    (.seconds, ["s", "秒", "sec", "secs", "seconds", "insec", "insecs", "inseconds"]),
  ]

  /// Whether a heading names the number of a conversation, whatever it calls both.
  private static func isCallID(_ key: String) -> Bool {
    let things = [
      "通话", "会话", "对话", "聊天", "录音", "呼叫", "案例", "工单", "话单", "咨询", "服务单", "case", "conversation",
      "conv", "call", "chat", "session", "ticket", "interaction", "recording", "dialog", "dialogue",
      "thread",
    ]
    let numbers = [
      "流水", "流水号", "编码", "编号", "标识", "序列号", "单号", "主键", "唯一标识", "唯一编号", "唯一id", "id", "uuid", "key",
      "ref", "reference",
    ]
    guard let thing = things.first(where: key.hasPrefix) else { return false }
    let rest = key.dropFirst(thing.count)
    // The number of a call is a telephone's.
    return numbers.contains(String(rest))
      || rest == "number" && ["case", "ticket", "conversation", "chat"].contains(thing)
  }

  private static let suffixes = [
    "角色", "说话人", "发言人", "发送人", "内容", "文本", "开始时间", "起始时间", "结束时间", "发送时间", "置信度", "会话id",
    "通话id", "通话编号", "会话编号", "speakerrole", "role", "speakername", "speaker", "utterance",
    "messagetext",
    "text", "starttime", "endtime", "callid", "conversationid", "sessionid", "confidence",
    "timestamp",
  ]

  private static let table: [String: ColumnMeaning] = {
    var table: [String: ColumnMeaning] = [:]
    for (meaning, words) in synonyms { for word in words { table[word] = meaning } }
    return table
  }()

  private static let exact = table.reduce(
    into: [String: (meaning: ColumnMeaning, unit: StatedUnit?)]()
  ) { exact, entry in
    exact[entry.key] = (entry.value, StatedUnit(heading: entry.key))
  }

  private static let synonyms: [(ColumnMeaning, [String])] = [
    (
      .call,
      [
        "会话id", "会话编号", "会话", "会话标识", "通话id", "通话编号", "通话标识", "通话流水号", "录音id", "录音编号", "录音流水号",
        "流水号",
        "对话id", "对话编号", "呼叫id", "呼叫编号", "录音文件", "录音文件名", "文件名", "工单号", "工单编号", "通话记录id", "callid",
        "call",
        "conversationid", "conversation", "sessionid", "session", "dialogid", "dialogueid",
        "interactionid", "contactid", "recordingid",
        "file", "filename", "ticketid", "caseid", "chatid", "transcriptid", "id", "uuid", "会话号",
        "通话号", "callsid", "ucid", "话单号", "通话序列号", "录音序列号", "会话序列号",
      ]
    ),
    (
      .role,
      [
        "角色", "说话角色", "发言角色", "说话人角色", "身份", "说话人身份", "发送者类型", "发送人类型", "发送方", "发言方", "说话方",
        "发送者角色",
        "发送人角色", "参与方", "消息来源", "role", "speakerrole", "participantrole", "sendertype", "party",
        "side",
        "speakertype", "authortype", "identity", "participanttype", "senderrole", "角色名称", "角色类型",
        "角色名", "用户类型", "人员类型", "通话方", "对话方", "话者", "话者角色", "人员角色", "会话角色", "说话人类型",
        "rolename", "roletype", "usertype", "speakerside", "callparty",
      ]
    ),
    (
      .speaker,
      [
        "说话人", "发言人", "讲话人", "发送人", "发送者", "发言者", "说话者", "姓名", "名称", "昵称", "用户名", "说话人名称", "发送人姓名",
        "发送人名称",
        "说话人姓名", "讲者", "人员", "说话人id", "speaker", "speakername", "speakerid", "speakerlabel", "name",
        "sender",
        "sendername", "from", "author", "authorname", "participant", "nick", "nickname", "spk",
        "who", "username", "talker", "participantid",
      ]
    ),
    (
      .text,
      [
        "内容", "文本", "消息", "消息内容", "对话内容", "通话内容", "话术", "话术内容", "转写", "转写内容", "转写文本", "转写结果",
        "识别结果", "识别文本",
        "识别内容", "话语", "正文", "消息正文", "文字", "文字内容", "语句", "句子", "原文", "发言内容", "说话内容", "聊天内容", "会话内容",
        "对话", "文本内容",
        "对话文本", "通话文本", "內容", "訊息", "訊息內容", "对话內容", "文字內容",
        "录音文本", "text", "content", "contents", "message", "messages", "messagetext", "messagebody",
        "utterance", "utterances",
        "transcript", "transcription", "sentence", "body", "words", "msg", "strcontent", "phrase",
        "dialogue", "dialog",
        "conversationtext", "speech", "line", "caption", "value", "comment",
      ]
    ),
    (
      .start,
      [
        "时间", "开始时间", "起始时间", "开始", "起始", "发送时间", "消息时间", "发言时间", "时间戳", "说话时间", "起始时刻", "开始时刻",
        "时间点", "起点", "偏移", "偏移量", "时间偏移", "相对时间", "timeoffset", "relativetime", "seconds",
        "创建时间", "時間", "開始時間", "发送時間", "start", "starttime", "startat", "startoffset", "begin",
        "begintime", "beginoffset",
        "bg", "time", "timestamp",
        "offset", "datetime", "date", "sentat", "createdat", "createtime", "messagetime", "strtime",
        "from_time", "fromtime", "tstart",
        "ts", "sent", "senttime", "sent_time", "when", "created", "msgtime", "msg_time", "日期时间",
        "时刻",
        "发生时间", "对话时间", "聊天时间", "记录时间",
        "startsec", "onset", "timecode", "timein", "in", "timestart", "timebegin", "starttimestamp",
        "timestampstart", "begintimestamp", "speechstart", "segmentstart", "utterancestart",
        "sentencestart", "t0", "开始时间戳", "起始时间戳",
      ]
    ),
    (
      .end,
      [
        "结束时间", "结束", "截止时间", "結束時間", "终止时间", "结束时刻", "终点", "end", "endtime", "endat", "endoffset",
        "stop",
        "stoptime", "ed",
        "totime", "finish", "finishtime", "tend", "endsec", "timeout", "out", "timeend", "timestop",
        "endtimestamp", "timestampend", "stoptimestamp", "speechend", "segmentend", "utteranceend",
        "sentenceend", "t1", "结束时间戳", "终止时间戳",
      ]
    ),
    (
      .callStart,
      [
        "通话开始时间", "通话时间", "通话日期", "来电时间", "呼叫时间", "呼入时间", "呼出时间", "外呼时间", "拨打时间", "接通时间",
        "录音时间", "录音开始时间", "会话开始时间", "对话开始时间", "接入时间", "进线时间", "callstarttime", "callstart",
        "callstartat", "callstartedat", "calldate", "calltime", "calldatetime", "conversationstart",
        "conversationstarttime", "sessionstart", "sessionstarttime", "recordingtime",
        "recordingstarttime",
      ]
    ),
    (
      .callLength,
      [
        "通话时长", "录音时长", "会话时长", "总时长", "呼叫时长", "callduration", "calllength", "totalduration",
        "talktime", "recordingduration", "audioduration", "conversationduration", "sessionduration",
      ]
    ),
    (.length, ["时长", "持续时间", "说话时长", "時长", "duration", "dur", "length"]),
    (.confidence, ["置信度", "可信度", "识别置信度", "confidence", "conf", "score", "probability"]),
    (.channel, ["声道", "通道", "音轨", "channel", "audiochannel", "channelid", "track"]),
    (
      .agent,
      ["坐席工号", "客服工号", "座席工号", "工号", "坐席姓名", "客服姓名", "坐席编号", "agentid", "agentname", "员工工号"]
    ),
    (.team, ["班组", "技能组", "团队", "部门", "team", "queue", "skillgroup"]),
    (
      .direction,
      [
        "呼叫方向", "通话方向", "方向", "消息方向", "发送方向", "收发方向", "direction", "calldirection",
        "messagedirection", "msgdirection",
      ]
    ),
    (.kind, ["type", "msgtype", "messagetype", "类型", "消息类型", "訊息类型", "typename"]),
    (.isSender, ["issender", "issend", "isself"]),
    (
      .number,
      [
        "序号", "编号", "轮次", "行号", "no", "index", "seq", "sequence", "turn", "turnid", "order",
        "number", "rownum", "localid", "turnindex", "turnnumber", "turnno", "turnorder",
        "messageindex", "messageno", "msgindex", "sequencenumber", "sequenceno", "seqno", "lineno",
        "linenumber", "utteranceindex", "utteranceno", "sentenceindex", "segmentindex",
        "segmentno", "segmentid", "idx", "对话序号", "句子序号", "消息序号", "发言序号", "轮次序号", "句序", "顺序", "排序",
        "轮",
        "序列",
      ]
    ),
  ]
}
