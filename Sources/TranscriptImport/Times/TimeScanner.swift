/// Finds times in a line: `00:04`, `1:02:03.5`, `2025-03-04 16:15:00`, `3月4日`-style dates, 下午 4:15.
struct TimeScanner {
  let scalars: [Unicode.Scalar]
  private(set) var index: Int
  /// The date as written, where the order of its numbers is open.
  private var written: WrittenDate?

  init(_ scalars: [Unicode.Scalar], at index: Int = 0) {
    self.scalars = scalars
    self.index = index
  }

  /// Reads a time at a place.
  ///
  /// - Returns: The time and the index behind it, or `nil`.
  static func scan(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (stamp: TimeStamp, end: Int)? {
    guard index < scalars.count, mayBegin(scalars[index]) else { return nil }
    var scanner = TimeScanner(scalars, at: index)
    guard let stamp = scanner.stamp() else { return nil }
    return (stamp, scanner.index)
  }

  /// A digit, or the first character of 上午, 下午, 凌晨, 早上, 清晨, 晚上, 傍晚, 中午, AM and PM.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "上", "下", "凌", "早", "清", "晚", "傍", "中", "a", "p", "A", "P": true
    default: false
    }
  }

  /// Reads a text that is a time and nothing else.
  static func whole(_ text: String) -> TimeStamp? {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, TextLine.isSpace(last) { scalars.removeLast() }
    let start = scalars.firstIndex { !TextLine.isSpace($0) } ?? 0
    if let found = scan(scalars, at: start), found.end == scalars.count { return found.stamp }
    return MailDate.parse(String(scalars: scalars[start...]))
  }

  private var current: Unicode.Scalar {
    index < scalars.count ? scalars[index] : "\0"
  }

  private mutating func stamp() -> TimeStamp? {
    let day = date()
    if day != nil {
      while current == " " || current == "," || current == "\u{202F}" { index += 1 }
      if current == "T" || current == "t" { index += 1 }
      while current == " " { index += 1 }
      // 星期二 and the like between date and time.
      if take("星期") || take("周") {
        index += 1
        while current == " " { index += 1 }
      }
    }
    let beforeClock = index
    guard let clock = clock() else {
      index = beforeClock
      guard let day else { return minutesAndSeconds() }
      while index > 0, index <= scalars.count, scalars[index - 1] == " " { index -= 1 }
      return TimeStamp(day: day, seconds: 0, parts: 0, isMoment: true, written: written)
    }
    var stamp = clock
    stamp.day = day
    if day != nil {
      if stamp.parts == 2 { stamp.seconds *= 60 }
      stamp.isMoment = true
      stamp.zone = zone()
      stamp.written = written
    }
    return stamp
  }

  /// `2025-03-04`, `2025/3/4`, `2025年3月4日`, `04/03/2025` (day first unless it cannot be).
  private mutating func date() -> Int? {
    let start = index
    guard let first = number(digits: 1...4), let mark = separator() else {
      index = start
      return nil
    }
    guard let second = number(digits: 1...2), let mark2 = separator(), mark2 == mark || mark == "年",
      let third = number(digits: 1...4)
    else {
      index = start
      return nil
    }
    if current == "日" || current == "号" { index += 1 }
    var date = CivilDate(year: first, month: second, dayOfMonth: third)
    if first < 1900 {
      let year = third < 100 ? 2000 + third : third
      date =
        second > 12
        ? CivilDate(year: year, month: first, dayOfMonth: second)
        : CivilDate(year: year, month: second, dayOfMonth: first)
    }
    // 14.03.2025 is a date, 1.2.3 is none.
    guard date.isPlausible, mark != "." || first >= 1900 || third >= 1900 else {
      index = start
      return nil
    }
    let isOpen = first < 1900 && mark != "."
    written = isOpen ? WrittenDate(first: first, second: second, third: third) : nil
    return date.day
  }

  private mutating func separator() -> Unicode.Scalar? {
    let scalar = current
    guard "-/.年月".unicodeScalars.contains(scalar) else { return nil }
    index += 1
    return scalar
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while LabelText.isDigit(current), count < digits.upperBound {
      value = value * 10 + Int(current.value - 0x30)
      index += 1
      count += 1
    }
    return digits.contains(count) && !LabelText.isDigit(current) ? value : nil
  }

  private mutating func clock() -> TimeStamp? {
    var half = half()
    if half != nil { while current == " " { index += 1 } }
    guard let first = number(digits: 1...3), colon(), let second = number(digits: 2...2),
      second < 60
    else { return nil }
    var parts = [first, second]
    let beforeThird = index
    if colon() {
      if let third = number(digits: 2...2), third < 60 {
        parts.append(third)
      } else {
        index = beforeThird
      }
    }
    let fraction = fraction()
    if half == nil {
      let before = index
      while current == " " || current == "\u{202F}" { index += 1 }
      half = self.half(latinOnly: true)
      if half == nil { index = before }
    }
    var seconds = parts.reduce(0.0) { $0 * 60 + Double($1) } + fraction
    guard let half else { return TimeStamp(seconds: seconds, parts: parts.count) }
    if parts.count == 2 { seconds *= 60 }
    if half == .afternoon, first < 12 { seconds += 12 * 3600 }
    if half == .morning, first == 12 { seconds -= 12 * 3600 }
    return TimeStamp(seconds: seconds, parts: 3, isMoment: true)
  }

  private mutating func colon() -> Bool {
    guard current == ":" || current == "：" else { return false }
    guard index + 1 < scalars.count, LabelText.isDigit(scalars[index + 1]) else { return false }
    index += 1
    return true
  }

  /// Thousandths behind a point, or exactly three digits behind a comma.
  private mutating func fraction() -> Double {
    guard current == "." || current == ",", index + 1 < scalars.count,
      LabelText.isDigit(scalars[index + 1])
    else { return 0 }
    var place = index + 1
    var value = 0.0
    var scale = 1.0
    while place < scalars.count, LabelText.isDigit(scalars[place]), place - index <= 9 {
      value = value * 10 + Double(scalars[place].value - 0x30)
      scale *= 10
      place += 1
    }
    if current == ",", place - index != 4 { return 0 }
    index = place
    return value / scale
  }

  private enum Half { case morning, afternoon }

  private mutating func half(latinOnly: Bool = false) -> Half? {
    if !latinOnly, current.value >= 0x2E80 {
      guard Self.mayBegin(current) else { return nil }
      for word in ["上午", "凌晨", "早上", "清晨"] where take(word) { return .morning }
      for word in ["下午", "晚上", "傍晚", "中午"] where take(word) { return .afternoon }
    }
    let isWordBefore = index > 0 && scalars[index - 1].isLetter
    guard !isWordBefore, index + 1 < scalars.count else { return nil }
    let letters = [current, scalars[index + 1]].map { $0.value | 0x20 }
    guard letters[1] == 0x6D, letters[0] == 0x61 || letters[0] == 0x70 else { return nil }
    let after = index + 2 < scalars.count ? scalars[index + 2] : " "
    guard !after.isLetter || after.value >= 0x2E80 else { return nil }
    index += 2
    return letters[0] == 0x61 ? .morning : .afternoon
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      Array(scalars[index..<(index + wanted.count)]) == wanted
    else { return false }
    index += wanted.count
    return true
  }

  /// `1分04秒`, `56秒`, `1m04s`.
  private mutating func minutesAndSeconds() -> TimeStamp? {
    let start = index
    var total = 0.0
    var parts = 0
    for (marks, unit) in [
      (["小时", "时", "h"], 3600.0), (["分钟", "分", "m"], 60), (["秒钟", "秒", "s"], 1),
    ] {
      let before = index
      guard let value = number(digits: 1...4) else {
        index = before
        continue
      }
      let fraction = fraction()
      guard marks.contains(where: { take($0) }) else {
        index = before
        continue
      }
      total += (Double(value) + fraction) * unit
      parts += 1
      while current == " " { index += 1 }
    }
    guard parts > 0, !(current.isASCII && current.isLetter) else {
      index = start
      return nil
    }
    while index > start, scalars[index - 1] == " " { index -= 1 }
    // Written-out units are as plain as three parts.
    return TimeStamp(seconds: total, parts: parts > 1 ? 3 : 1)
  }

  /// `Z`, `UTC`, `+08:00` or `+0800` behind a date and a time.
  private mutating func zone() -> String {
    let start = index
    while current == " " { index += 1 }
    if take("Z") || take("UTC") || take("GMT") { return "Z" }
    if current == "+" || current == "-" {
      let sign = String(current)
      index += 1
      let digits = index
      if let hours = number(digits: 2...2) {
        let minutes = current == ":" ? minutesOfZone() : 0
        return sign + TimeStamp.twoDigits(hours) + ":" + TimeStamp.twoDigits(minutes)
      }
      index = digits
      if let both = number(digits: 4...4) {
        return sign + TimeStamp.twoDigits(both / 100) + ":" + TimeStamp.twoDigits(both % 100)
      }
    }
    index = start
    return ""
  }

  private mutating func minutesOfZone() -> Int {
    let before = index
    index += 1
    if let minutes = number(digits: 2...2) { return minutes }
    index = before
    return 0
  }
}
