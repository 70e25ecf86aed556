/// Lines that are neither words nor facts.
enum LineNoise {
  /// Whether a line only divides: `-----`, `* * *`, `=====`.
  static func isSeparator(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count >= 3
      && scalars.allSatisfy { "-=*_#~—–·.─━═ +".unicodeScalars.contains($0) }
  }

  /// Whether a line marks the beginning or the end: 【通话结束】, [End of call], --- 录音结束 ---.
  static func isEndMark(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, scalars.count <= 400 else { return false }
    if isRemark(scalars) || isDoing(scalars) { return true }
    guard scalars.count <= 40 else { return false }
    let isFramed =
      LabelText.closing(first) != nil || "-=*—#（(".unicodeScalars.contains(first)
    var slice = scalars[...]
    let isEdge = { (scalar: Unicode.Scalar) in
      TextLine.isSpace(scalar) || "-=*—–#.。!！~()（）[]【】<>《》".unicodeScalars.contains(scalar)
    }
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    while let first = slice.first, isEdge(first) { slice.removeFirst() }
    let core = String(scalars: slice).lowercased()
    if remarks.contains(where: core.hasPrefix) { return true }
    guard isFramed || exact.contains(core) else { return false }
    return exact.contains(core)
      || starts.contains { core.hasPrefix($0) } && ends.contains { core.hasSuffix($0) }
  }

  /// Whether a program wrote this below a transcript, whatever it looks like.
  static func isRemark(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, "tTpP由以".unicodeScalars.contains(first), line.count <= 400 else {
      return false
    }
    let text = String(scalars: line).lowercased()
    return remarks.contains(where: text.hasPrefix)
  }

  /// Whether a line says that somebody began or ended the transcript: `Omar Reyes stopped
  /// transcription`.
  private static func isDoing(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count <= 60, let last = line.last, last == "n" || last == "录",
      !line.contains(where: { ":：,，".unicodeScalars.contains($0) })
    else { return false }
    let text = String(scalars: line).lowercased()
    return doings.contains(where: text.hasSuffix)
  }

  private static let doings = [
    "started transcription", "stopped transcription", "已开始听录", "已停止听录", "开始了听录", "停止了听录",
    "已开始转录", "已停止转录", "开始了转录", "停止了转录",
  ]

  /// Whether a program wrote this above a transcript: `Support call (2025-03-04 08:15) - Transcript`.
  static func isTitle(_ line: [Unicode.Scalar]) -> Bool {
    guard let last = line.last, "tT录写".unicodeScalars.contains(last) else { return false }
    let text = String(scalars: line).lowercased()
    return titleEndings.contains(where: text.hasSuffix)
  }

  private static let titleEndings = ["- transcript", "– transcript", "- 文字记录", "- 转写"]

  private static let exact: Set<String> = [
    "通话结束", "通话开始", "会话结束", "会话开始", "对话结束", "录音结束", "录音开始", "挂断", "客户挂机", "坐席挂机", "客服挂机",
    "已挂断", "双方挂机", "结束", "end of call", "end of transcript", "call ended", "end of recording",
    "call start",
    "start of call", "end", "transcript ends", "call disconnected", "通话已结束", "对话开始", "会话已结束",
    "聊天结束",
    "本次通话结束", "文字记录", "transcript",
  ]

  /// What programs write below a transcript.
  private static let remarks = [
    "transcription ended", "people can also change the text",
    "this editable transcript was computer generated", "transcribed by",
    "由语音识别自动生成", "以上内容由ai生成", "以上内容由语音转写生成",
  ]

  private static let starts = [
    "通话", "会话", "对话", "录音", "本次", "call", "end", "transcript", "recording",
  ]
  private static let ends = [
    "结束", "开始", "挂断", "挂机", "ended", "end", "started", "call", "transcript",
  ]
}
