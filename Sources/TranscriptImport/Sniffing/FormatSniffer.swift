import JSONCoding

/// Tells the format of a text by what is in it; the file name only breaks ties.
struct FormatSniffer {
  let bytes: [UInt8]
  let hint: TranscriptFormat?

  struct Finding {
    var format: TranscriptFormat
    var reason: Phrase
    /// The text taken apart, when all of it was looked at anyway.
    var plainText: PlainTextReader?
    /// The JSON, when all of it was read anyway.
    var json: JSONValue?
    /// The same as one JSON text, where it is several.
    var text: [UInt8]?
    /// What a vendor wrote.
    var vendor: VendorMatch?
  }

  /// The format, or `nil` when the text is like no format that is known.
  func sniff() -> Finding? {
    let lines = firstLines()
    guard let first = lines.first(where: { !$0.isBlank }) else { return nil }
    if first.scalars.starts(with: "WEBVTT".unicodeScalars) {
      return Finding(
        format: .webvtt, reason: Phrase(zh: "首行是 WEBVTT", en: "the first line is WEBVTT"))
    }
    if LineFormats.isTencentText(bytes) {
      return Finding(
        format: .tencentSpeech,
        reason: Phrase(
          zh: "每行以 [分:秒,分:秒,说话人] 开头，是腾讯云的文本结果",
          en: "lines begin with [m:ss,m:ss,speaker], as Tencent's flat results do"))
    }
    if let annotations = annotations(first, lines) { return annotations }
    if let json = json(first, lines) { return json }
    if let captions = captions(lines) { return captions }
    if let chat = chat(lines) { return chat }
    if let columns = LineFormats.find(bytes, hint: hint) { return columns }
    if let table = table(allowsGuess: hint == .csv || hint == .tsv) { return table }
    return plainText(lines) ?? table(allowsGuess: true)
  }

  /// How many bytes are looked at.
  private static let sample = 1 << 16

  /// The first bytes, without a line that was cut.
  private func firstLines() -> [TextLine] {
    let limit = Self.sample
    guard bytes.count > limit else { return TextLine.split(bytes) }
    let end = bytes[..<limit].lastIndex(of: 0x0A) ?? limit
    return TextLine.split(Array(bytes[..<end]))
  }

  private func json(_ first: TextLine, _ lines: [TextLine]) -> Finding? {
    guard let opening = first.scalars.first else { return nil }
    if opening == "\"" { return quotedJSON() }
    guard opening == "{" || opening == "[" else { return nil }
    let rest = first.scalars.dropFirst().first { !TextLine.isSpace($0) }
    if opening == "[" {
      // [00:00:04] 客户：… and [客服] 您好 are no arrays.
      if let rest, !"{[\"]".unicodeScalars.contains(rest) { return nil }
      if rest == nil, !lines.dropFirst().contains(where: startsJSONValue) { return nil }
    } else if let rest, rest != "\"", rest != "}", hint != .json, hint != .jsonl {
      return nil
    }
    let starts = lines.filter { !$0.isBlank && $0.scalars.first == "{" }.count
    let filled = lines.count { !$0.isBlank }
    let isWholeLine = (try? JSONReader().read(Array(first.text.utf8))) != nil
    // Lines may all begin with a brace although the whole is one text.
    let value = filled > 1 && isWholeLine ? nil : try? JSONReader().read(bytes)
    if value == nil, !isWholeLine || opening == "[", let list = JSONSequence.list(bytes) {
      return sequence(list)
    }
    let hasStrayLine = isWholeLine && filled == 2 && StrayBrackets.without(bytes) != nil
    if opening == "{", filled > 1, value == nil, !hasStrayLine,
      isWholeLine || (starts == filled && starts > 1)
    {
      if let match = JSONLineList(bytes).sampleVendor() {
        return Finding(
          format: match.reader.format,
          reason: Phrase(zh: "每行一条，\(match.reason.zh)", en: "one a line; \(match.reason.en)"))
      }
      return Finding(
        format: .jsonl,
        reason: Phrase(zh: "每行是一个 JSON 对象", en: "every line is a JSON object"))
    }
    if opening == "{", hint == .jsonl {
      return Finding(
        format: .jsonl,
        reason: Phrase(
          zh: "以 JSON 对象开头，扩展名是 .jsonl", en: "it begins with a JSON object and is named .jsonl"))
    }
    if let value, let match = vendor(value) {
      return Finding(format: match.reader.format, reason: match.reason, vendor: match)
    }
    if value == nil, let match = StrayBrackets.without(bytes).flatMap(vendor) {
      return Finding(
        format: match.reader.format,
        reason: Phrase(
          zh: "\(match.reason.zh)；末尾多余的括号不算",
          en: "\(match.reason.en), less brackets too many at its end"),
        vendor: match)
    }
    return Finding(
      format: .json,
      reason: opening == "{"
        ? Phrase(zh: "全文是一个 JSON 对象", en: "the whole text is a JSON object")
        : Phrase(zh: "全文是一个 JSON 数组", en: "the whole text is a JSON array"),
      json: value)
  }

  /// JSON texts that follow one another, as one list of them.
  private func sequence(_ list: (text: [UInt8], value: JSONValue)) -> Finding {
    let several = Phrase(zh: "几个 JSON 文本依次排列", en: "several JSON texts, one after another")
    let match = VendorSniffer.find(in: list.value, lines: LineFinder(list.text[...]))
    return Finding(
      format: match?.reader.format ?? .json,
      reason: match.map {
        Phrase(zh: "\(several.zh)，\($0.reason.zh)", en: "\(several.en); \($0.reason.en)")
      } ?? several,
      json: list.value, text: list.text, vendor: match)
  }

  /// A string of JSON that holds JSON, or one on every line.
  private func quotedJSON() -> Finding? {
    if let strings = JSONSequence.strings(bytes) {
      return Finding(
        format: .jsonl,
        reason: Phrase(
          zh: "每行是一个含 JSON 的字符串（共 \(strings) 行）",
          en: "every line is a string with JSON in it (\(strings) lines)"))
    }
    guard bytes.last(where: { $0 > 0x20 }) == UInt8(ascii: "\""),
      let value = try? JSONReader().read(bytes), let text = value.string,
      Unwrapper.parse(text) != nil
    else { return nil }
    if let match = vendor(value) {
      return Finding(format: match.reader.format, reason: match.reason, vendor: match)
    }
    return Finding(
      format: .json,
      reason: Phrase(zh: "全文是一个含 JSON 的字符串", en: "the whole text is a string with JSON in it"),
      json: value)
  }

  private func vendor(_ value: JSONValue) -> VendorMatch? {
    // Calls of our own may hold anything as metadata.
    let first = value.array?.first ?? value
    if first["schema"]?.string?.hasPrefix("callgrade.") == true { return nil }
    return VendorSniffer.find(in: value, lines: LineFinder(bytes[...]))
  }

  private func startsJSONValue(_ line: TextLine) -> Bool {
    line.scalars.first.map { "{[\"".unicodeScalars.contains($0) } ?? false
  }

  private func captions(_ lines: [TextLine]) -> Finding? {
    let filled = lines.filter { !$0.isBlank }
    guard filled.prefix(40).contains(where: { TimingLine.parse($0.scalars) != nil }) else {
      return nil
    }
    // A whole call may also be 00:01 --> 00:05 客服：… a line, which is plain text.
    let bare = filled.prefix(60).count { line in
      guard TimingLine.parse(line.scalars) != nil else { return false }
      return !TimingLine.hasWords(line.scalars)
    }
    guard bare > 0 else { return nil }
    if hint == .webvtt {
      return Finding(
        format: .webvtt,
        reason: Phrase(
          zh: "有 --> 时间行，扩展名是 .vtt（缺少 WEBVTT 首行）",
          en: "it has lines with --> and is named .vtt (the first line WEBVTT is missing)"))
    }
    return Finding(
      format: .srt,
      reason: Phrase(
        zh: "有 --> 时间行，没有 WEBVTT 首行", en: "it has lines with --> and no first line WEBVTT"))
  }

  private func annotations(_ first: TextLine, _ lines: [TextLine]) -> Finding? {
    if first.scalars.first == "<" {
      let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
      if head.contains("<ANNOTATION_DOCUMENT") {
        return Finding(
          format: .elan,
          reason: Phrase(
            zh: "根元素是 ANNOTATION_DOCUMENT（ELAN）", en: "the root is ANNOTATION_DOCUMENT (ELAN)"))
      }
      let isTimedText = ["w3.org/ns/ttml", "w3.org/2006/10/ttaf1", "w3.org/2006/04/ttaf1"]
        .contains(where: head.contains)
      if TencentXMLReader.isSuch(bytes) {
        return Finding(
          format: .tencentSpeech,
          reason: Phrase(
            zh: "有 JobsDetail 和 SpeechRecognition，是腾讯云数据万象的 XML 结果",
            en: "JobsDetail and SpeechRecognition show that Tencent's object storage wrote it"))
      }
      if isTimedText {
        return Finding(
          format: .ttml, reason: Phrase(zh: "命名空间是 TTML", en: "the namespace is that of TTML"))
      }
    }
    guard TextGridReader.isTextGrid(lines) else { return nil }
    return Finding(
      format: .textGrid,
      reason: Phrase(zh: "首行是 Praat 的 ooTextFile", en: "the first line is Praat's ooTextFile"))
  }

  private func chat(_ lines: [TextLine]) -> Finding? {
    guard let format = ChatReader.format(of: lines) else { return nil }
    return Finding(
      format: format,
      reason: format == .qq
        ? Phrase(
          zh: "QQ 消息记录：每条以时间、名字和账号开头",
          en: "messages of QQ, each headed by a time, a name and an account")
        : Phrase(
          zh: "WhatsApp 聊天记录：每条以日期、时间和名字开头",
          en: "messages of WhatsApp, each headed by a date, a time and a name"))
  }

  private func table(allowsGuess: Bool) -> Finding? {
    guard
      let reader = TableReader(
        bytes, delimiters: Self.delimiters(hint), allowsGuess: allowsGuess)
    else { return nil }
    return Finding(
      format: reader.usesTabs ? .tsv : .csv, reason: reader.explanation)
  }

  /// The separators to try, the likeliest first.
  static func delimiters(_ format: TranscriptFormat?) -> [UInt8] {
    let (tab, comma, semicolon, bar) = (
      UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")
    )
    return format == .csv ? [comma, semicolon, tab, bar] : [tab, comma, semicolon, bar]
  }

  private func plainText(_ lines: [TextLine]) -> Finding? {
    let reader = PlainTextReader(lines: lines)
    guard let reason = reason(reader) else { return nil }
    if reader.labelledRoles.isEmpty, ProgramLog.refusal(bytes) != nil { return nil }
    let isWhole = bytes.count <= Self.sample
    return Finding(format: .plainText, reason: reason, plainText: isWhole ? reader : nil)
  }

  private func reason(_ reader: PlainTextReader) -> Phrase? {
    if let mails = reader.mails {
      return Phrase(
        zh: "以邮件头（发件人、日期、主题）开头的 \(mails) 封邮件",
        en: "\(mails) mails, each under its head (From, Date, Subject)")
    }
    return switch (reader.labelledLines, reader.timedLines) {
    case (2..., _):
      Phrase(
        zh: "有 \(reader.labelledLines) 行以说话人标签开头",
        en: "\(reader.labelledLines) lines begin with a speaker's label")
    case (1, ..<2):
      Phrase(zh: "有一行以说话人标签开头", en: "one line begins with a speaker's label")
    case (_, 2...):
      Phrase(
        zh: "有 \(reader.timedLines) 行以时间开头，没有说话人标签",
        en: "\(reader.timedLines) lines begin with a time and none with a speaker's label")
    default: nil
    }
  }
}
