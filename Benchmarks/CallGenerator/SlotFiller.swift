/// Puts names, numbers and things into the slots of phrases.
struct SlotFiller: Sendable {
  private enum Kind: Sendable {
    case list([[UInt8]])
    case number, phone, order, amount, date, time, duration, dayPart
    case name, fullName, company, place, englishCompany, englishPlace
  }

  private static let dayParts = ["早上", "上午", "中午", "下午", "晚上"].map { Array($0.utf8) }
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"].map {
    Array($0.utf8)
  }
  private static let durations = ["分钟", "个小时", "天", "个星期", "个月", "年"].map { Array($0.utf8) }
  private static let days = ["今天", "昨天", "前天", "明天", "后天", "周一", "周三", "周五", "周末"].map {
    Array($0.utf8)
  }
  private static let englishTrades = ["energy", "direct", "stores", "travel", "bank", "homes"]
    .map { Array($0.utf8) }
  private static let englishEnds = ["ton", "ford", "ham", "wick", "bridge", "mouth", "field"]
    .map { Array($0.utf8) }

  private let kinds: [Kind]
  private let surnames: [[UInt8]]
  private let titles: [[UInt8]]
  private let letters: [[UInt8]]
  private let trades: [[UInt8]]
  private let placeEnds: [[UInt8]]
  private let units: [[UInt8]]
  private let englishParts: [[UInt8]]

  /// - Parameters:
  ///   - files: Where the lists are.
  ///   - names: The names of all slots, by their numbers.
  /// - Throws: A list that cannot be read, or a slot that nothing fills.
  init(_ files: VocabularyFiles, names: [String]) throws {
    func list(_ name: String) throws -> [[UInt8]] {
      try files.lines(name + ".txt").map { Array($0.utf8) }
    }
    surnames = try list("surnames")
    titles = try list("titles")
    letters = try list("name-letters")
    trades = try list("trades")
    placeEnds = try list("place-ends")
    units = try list("units")
    englishParts = try list("place-parts-en")
    kinds = try names.map { name in
      switch name {
      case "number": .number
      case "phone": .phone
      case "order": .order
      case "amount": .amount
      case "date": .date
      case "time": .time
      case "duration": .duration
      case "daypart": .dayPart
      case "name": .name
      case "full-name": .fullName
      case "company": .company
      case "place": .place
      case "company-en": .englishCompany
      case "place-en": .englishPlace
      case "surname": .list(try list("surnames"))
      case "trouble": .list(try list("troubles"))
      case "unit": .list(try list("units"))
      case "name-en": .list(try list("names-en"))
      default: .list(try list(name))
      }
    }
  }

  /// Appends what stands in a slot.
  func fill(_ slot: Int, _ random: inout SplitMix64, into text: inout [UInt8]) {
    switch kinds[slot] {
    case .list(let words): text += Self.one(of: words, &random)
    case .number:
      figures(1 + random.below(4), inWords: random.happens(350), &random, into: &text)
    case .phone:
      text.append(0x31)
      figures(10, inWords: false, &random, into: &text)
    case .order: figures(6 + random.below(11), inWords: random.happens(60), &random, into: &text)
    case .amount:
      figures(1 + random.below(4), inWords: random.happens(300), &random, into: &text)
      text += "块".utf8
      if random.happens(250) { figures(1, inWords: random.happens(500), &random, into: &text) }
    case .date:
      if random.happens(500) {
        text += Self.one(of: Self.days, &random)
      } else {
        text += "\(1 + random.below(12))月\(1 + random.below(28))号".utf8
      }
    case .time:
      text += Self.one(of: Self.dayParts, &random)
      text += Self.one(of: Self.digits, &random)
      text += "点".utf8
      if random.happens(300) { text += "半".utf8 }
    case .duration:
      figures(1, inWords: random.happens(600), &random, into: &text)
      text += Self.one(of: Self.durations, &random)
    case .dayPart: text += Self.one(of: Self.dayParts, &random)
    case .name:
      text += Self.one(of: surnames, &random)
      text += Self.one(of: titles, &random)
    case .fullName:
      text += Self.one(of: surnames, &random)
      for _ in 0..<1 + random.below(2) { text += Self.one(of: letters, &random) }
    case .company:
      for _ in 0..<2 { text += Self.one(of: letters, &random) }
      text += Self.one(of: trades, &random)
    case .place:
      for _ in 0..<2 { text += Self.one(of: letters, &random) }
      text += Self.one(of: placeEnds, &random)
    case .englishCompany:
      text += Self.one(of: englishParts, &random)
      text += Self.one(of: Self.englishEnds, &random)
      text.append(0x20)
      text += Self.one(of: Self.englishTrades, &random)
    case .englishPlace:
      text += Self.one(of: englishParts, &random)
      text += Self.one(of: Self.englishEnds, &random)
    }
  }

  private func figures(
    _ count: Int, inWords: Bool, _ random: inout SplitMix64, into text: inout [UInt8]
  ) {
    for index in 0..<count {
      let digit = index == 0 ? 1 + random.below(9) : random.below(10)
      if inWords { text += Self.digits[digit] } else { text.append(UInt8(0x30 + digit)) }
    }
  }

  static func one(of words: [[UInt8]], _ random: inout SplitMix64) -> [UInt8] {
    words[random.below(words.count)]
  }
}
