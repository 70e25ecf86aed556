import Transcripts

/// Mails one below the other in a text, each under its own head: From, To, Date, Subject.
///
/// The lines of a head look like labels, and nobody says them.
struct MailThread {
  private struct Mail {
    var sender: String
    var date: TimeStamp?
    var subject: String?
    var body: [TextLine] = []
    var line: Int
  }

  private enum Key { case sender, date, subject, other }

  private static let keys: [String: Key] = [
    "from": .sender, "von": .sender, "发件人": .sender, "寄件者": .sender, "寄件人": .sender,
    "date": .date, "sent": .date, "datum": .date, "gesendet": .date, "发送时间": .date, "日期": .date,
    "时间": .date, "寄件日期": .date, "日期時間": .date,
    "subject": .subject, "betreff": .subject, "主题": .subject, "主旨": .subject,
    "to": .other, "cc": .other, "bcc": .other, "reply-to": .other, "an": .other, "收件人": .other,
    "收件者": .other, "抄送": .other, "副本": .other, "密送": .other, "attachments": .other, "附件": .other,
    "importance": .other,
  ]

  private var mails: [Mail] = []

  /// How many mails there are.
  var count: Int { mails.count }

  /// Takes a text apart; `nil` when it does not begin with the head of a mail.
  ///
  /// O(text).
  init?(_ lines: [TextLine]) {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), Self.head(lines, at: first) != nil
    else { return nil }
    var index = first
    while index < lines.count {
      if let (mail, end) = Self.head(lines, at: index) {
        mails.append(mail)
        index = end
      } else if mails.isEmpty {
        return nil
      } else {
        mails[mails.count - 1].body.append(lines[index])
        index += 1
      }
    }
  }

  /// The lines of a single mail that brings a conversation somebody wrote down; `nil` of others.
  var writtenDown: [TextLine]? {
    guard mails.count == 1, PlainTextReader(lines: mails[0].body).labelledLines >= 2 else {
      return nil
    }
    return mails[0].body
  }

  /// The conversation, the oldest mail first.
  func read(into sink: inout ImportSink) -> DraftCall? {
    var call = DraftCall(line: mails[0].line)
    call.facts.channel = .chat
    var seen: Set<String> = []
    var turns: [(turn: DraftTurn, date: TimeStamp?)] = []
    for mail in mails {
      let written = mail.body.map(\.text).joined(separator: "\n")
      let text = QuotedMail.without(written, line: mail.line, into: &sink)
      if let subject = mail.subject, call.facts.metadata["subject"] == nil {
        call.facts.metadata["subject"] = .string(subject)
      }
      guard !text.isEmpty else { continue }
      // Every answer repeats what was written before it.
      guard seen.insert(mail.sender + "\n" + text.filter { !$0.isWhitespace }).inserted else {
        sink.report.drop(QuotedMail.dropped, line: mail.line)
        continue
      }
      turns.append((DraftTurn(speaker: mail.sender, text: text, line: mail.line), mail.date))
    }
    guard !turns.isEmpty else { return nil }
    let moments = turns.compactMap(\.date?.moment)
    if moments.count == turns.count {
      let order = turns.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
      turns = order.map { turns[$0] }
    }
    let (spans, startedAt) = Timeline.resolve(turns.map { ($0.date, nil) })
    call.turns = zip(turns, spans).map { entry, span in
      var turn = entry.turn
      turn.start = span.start
      return turn
    }
    call.facts.startedAt = startedAt
    return call
  }

  /// The head that begins on a line, and the line behind it: who wrote, and one line more.
  private static func head(_ lines: [TextLine], at start: Int) -> (Mail, Int)? {
    var mail: Mail?
    var (date, subject): (TimeStamp?, String?) = (nil, nil)
    var index = start
    var others = 0
    while index < lines.count, let (key, value) = key(of: lines[index]) {
      switch key {
      case .sender:
        guard mail == nil else { return nil }
        mail = Mail(sender: name(value), line: lines[index].number)
      case .date:
        date = TimeScanner.whole(value) ?? MailDate.parse(value)
        others += 1
      case .subject:
        subject = value
        others += 1
      case .other: others += 1
      }
      index += 1
    }
    guard var mail, others >= 2 else { return nil }
    mail.date = date
    mail.subject = subject
    return (mail, index)
  }

  private static func key(of line: TextLine) -> (Key, String)? {
    let scalars = line.scalars
    guard let colon = scalars.prefix(16).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let word = String(scalars: scalars[..<colon].filter { $0 != "*" && !TextLine.isSpace($0) })
    return keys[word.lowercased()].map { key in
      (key, String(scalars: scalars[(colon + 1)...].drop { $0 == "*" || TextLine.isSpace($0) }))
    }
  }

  /// `Ann Lee` of `"Ann Lee" <ann@example.org>`.
  private static func name(_ sender: String) -> String {
    let end = sender.firstIndex { $0 == "<" || $0 == "[" } ?? sender.endIndex
    let name = sender[..<end].trimmingPrefix { $0 == "\"" || $0 == " " }
    let plain = String(name.reversed().drop { $0 == "\"" || $0 == " " }.reversed())
    return plain.isEmpty ? sender.filter { !"<>[]".contains($0) } : plain
  }
}

extension TimeStamp {
  /// Seconds since 1970; `nil` without a date.
  fileprivate var moment: Double? { day.map { Double($0) * 86400 + seconds - zoneSeconds } }
}
