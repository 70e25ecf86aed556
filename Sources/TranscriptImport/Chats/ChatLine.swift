/// The head of a message in an exported chat: a date, a time, and what comes behind them.
struct ChatHead {
  var date: WrittenDate
  /// Seconds since midnight.
  var seconds: Double
  /// Where the line goes on.
  var end: Int
  /// Whether the moment is written as WhatsApp does and logs do not: the year last, a comma behind
  /// the date, or halves of the day.
  var isChatty = false
  /// Whether seconds are written.
  var hasSeconds = false
  /// Whether the moment stands in brackets, as iPhones write it.
  var isBracketed = false

  /// The moment in an order of the date's numbers.
  func stamp(_ order: DateOrder) -> TimeStamp? {
    date.day(order).map { TimeStamp(day: $0, seconds: seconds, parts: 3, isMoment: true) }
  }
}

/// Reads the lines of exported chats.
struct ChatLine {
  /// The line without marks of direction; narrow spaces are spaces.
  let scalars: [Unicode.Scalar]
  /// The line as it is.
  private let original: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    original = scalars
    self.scalars = scalars.compactMap { scalar in
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: nil
      case 0xA0, 0x202F, 0x2009: " "
      default: scalar
      }
    }
  }

  /// The head of a WhatsApp message, in either of its layouts.
  ///
  /// ```
  /// [04/03/2025, 4:15:03 PM] Sam: …      04/03/2025, 16:15 - Sam: …
  /// [2025/3/4 下午4:15:03] 小王: …         2025/3/4 下午4:15 - 小王: …
  /// ```
  var whatsAppHead: ChatHead? { whatsAppHead(isChatty: true) }

  /// The head of a message in a place where the year stands first and nothing tells it from a log:
  /// `2024/06/27 14:02 - Dana: …`.
  var plainWhatsAppHead: ChatHead? {
    guard let head = whatsAppHead(isChatty: false), !head.isBracketed, !head.hasSeconds else {
      return nil
    }
    return head
  }

  private func whatsAppHead(isChatty: Bool) -> ChatHead? {
    var index = 0
    let isBracketed = scalars.first == "["
    if isBracketed { index = 1 }
    guard var head = moment(at: index), head.isChatty == isChatty else { return nil }
    index = head.end
    if isBracketed {
      guard index < scalars.count, scalars[index] == "]" else { return nil }
      index = spaces(index + 1)
    } else {
      index = spaces(index)
      guard index + 1 < scalars.count, scalars[index] == "-" || scalars[index] == "–",
        scalars[index + 1] == " "
      else { return nil }
      index = spaces(index + 1)
    }
    head.end = index
    head.isBracketed = isBracketed
    return head
  }

  /// The head of a QQ message, and the name on it without number or address.
  ///
  /// ```
  /// 2025-03-04 9:15:03 momo(123456789)      2025-03-04 16:15:03 星河客服<kefu@example.org>
  /// ```
  var qqHead: (head: ChatHead, name: String, number: String)? {
    guard let head = moment(at: 0), head.date.first >= 1900 else { return nil }
    var rest = scalars[spaces(head.end)...]
    while let last = rest.last, last == " " { rest.removeLast() }
    guard let close = rest.last, close == ")" || close == ">",
      let open = rest.lastIndex(of: close == ")" ? "(" : "<"), rest.count <= 80
    else { return nil }
    let number = String(scalars: rest[(open + 1)...].dropLast())
    let isAccount =
      close == ")"
      ? (5...12).contains(number.utf8.count)
        && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      : number.contains("@")
    guard isAccount else { return nil }
    var name = rest[..<open]
    // 【管理员】 is the rank in a group.
    if name.first == "【", let end = name.firstIndex(of: "】"), end + 1 < name.endIndex {
      name = name[(end + 1)...]
    }
    return (head, trim(String(scalars: name)), number)
  }

  /// Whether a left-to-right mark stands right behind a name and its colon.
  func marksWords(of name: String) -> Bool {
    guard original.contains("\u{200E}") else { return false }
    let head = Array((name + ": \u{200E}").unicodeScalars)
    // The name may have marks of its own, which `name` lacks.
    let plain = original.filter { $0 == "\u{200E}" || !isInvisible($0) }
    return plain.contains(word: head)
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private func spaces(_ index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index
  }

  /// A date and a time of day.
  private func moment(at start: Int) -> ChatHead? {
    var index = start
    guard let first = number(&index, 1...4), let mark = mark(&index, "/.-年"),
      let second = number(&index, 1...2), let other = self.mark(&index, "/.-月"),
      mark == other || mark == "年", let third = number(&index, 1...4)
    else { return nil }
    if index < scalars.count, scalars[index] == "日" { index += 1 }
    var isChatty = first <= 31
    if index < scalars.count, scalars[index] == "," || scalars[index] == "，" {
      index += 1
      isChatty = true
    }
    let date = WrittenDate(first: first, second: second, third: third)
    guard date.day(.dayFirst) != nil || date.day(.monthFirst) != nil else { return nil }
    index = spaces(index)
    guard let clock = clock(&index) else { return nil }
    return ChatHead(
      date: date, seconds: clock.seconds, end: index, isChatty: isChatty || clock.hasHalf,
      hasSeconds: clock.hasSeconds)
  }

  private func clock(_ index: inout Int) -> (seconds: Double, hasHalf: Bool, hasSeconds: Bool)? {
    var half = self.half(&index)
    index = spaces(index)
    guard let hour = number(&index, 1...2), hour < 25, mark(&index, ":.：") != nil,
      let minute = number(&index, 2...2), minute < 60
    else { return nil }
    var second: Int?
    let before = index
    if mark(&index, ":.：") != nil {
      if let value = number(&index, 2...2), value < 60 { second = value } else { index = before }
    }
    if half == nil {
      let beforeHalf = index
      index = spaces(index)
      half = self.half(&index)
      if half == nil { index = beforeHalf }
    }
    var hours = hour % 24
    if half == .afternoon, hours < 12 { hours += 12 }
    if half == .morning, hours == 12 { hours = 0 }
    return (Double(hours * 3600 + minute * 60 + (second ?? 0)), half != nil, second != nil)
  }

  private enum Half { case morning, afternoon }

  private static let halfWords: [(word: String, half: Half)] = [
    ("上午", .morning), ("凌晨", .morning), ("早上", .morning), ("清晨", .morning), ("下午", .afternoon),
    ("中午", .afternoon), ("晚上", .afternoon), ("傍晚", .afternoon), ("a.m.", .morning),
    ("p.m.", .afternoon), ("a. m.", .morning), ("p. m.", .afternoon), ("am", .morning),
    ("pm", .afternoon),
  ]
  private static let halves = halfWords.map { (Array($0.word.unicodeScalars), $0.half) }

  private func half(_ index: inout Int) -> Half? {
    for (word, half) in Self.halves where index + word.count <= scalars.count {
      let isSame = zip(scalars[index...], word).allSatisfy { written, wanted in
        written == wanted || written.isCapital && written.value | 0x20 == wanted.value
      }
      guard isSame else { continue }
      index += word.count
      return half
    }
    return nil
  }

  private func number(_ index: inout Int, _ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var place = index
    while place < scalars.count, LabelText.isDigit(scalars[place]), place - index <= 4 {
      value = value * 10 + Int(scalars[place].value - 0x30)
      place += 1
    }
    guard digits.contains(place - index) else { return nil }
    index = place
    return value
  }

  private func mark(_ index: inout Int, _ marks: String) -> Unicode.Scalar? {
    guard index < scalars.count, marks.unicodeScalars.contains(scalars[index]) else { return nil }
    index += 1
    return scalars[index - 1]
  }
}
