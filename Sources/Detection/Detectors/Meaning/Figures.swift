import Rubrics
import TextAnalysis

/// A figure of a known kind in a turn.
struct Figure: Sendable {
  var kind: FigureKind
  var letters: Range<Int>
  /// What it comes to, so that figures can be compared: digits, or words where there are none.
  var key: String
  /// Units of currency, seconds, minutes after midnight; nothing for what has no value.
  var value: Double?
  /// Digits of the recogniser, with both ends of a range.
  var digits: String
}

/// Tells figures apart by their shape and, where shapes are alike, by the words around them.
///
/// 001 after 工号 is a job number, after 订单 an order number, and by itself neither.
struct FigureReader {
  /// How many characters, or Latin words, before a number may hold the word that tells its kind.
  private static let reach = 10

  let text: FoldedText
  private let entities: [Entity]
  /// For each letter whether an amount, a date, a time or a length of time takes it.
  private let isTaken: [Bool]

  /// Reads a text in which these things are made of numbers.
  init(_ text: FoldedText, entities: [Entity]) {
    self.text = text
    self.entities = entities
    var isTaken: [Bool] = []
    for entity in entities where [.amount, .date, .time, .duration].contains(entity.kind) {
      if isTaken.isEmpty { isTaken = Array(repeating: false, count: text.letters.count) }
      for letter in entity.letters { isTaken[letter] = true }
    }
    self.isTaken = isTaken
  }

  /// The figures of a kind, in order and without overlaps.
  func figures(of kind: FigureKind) -> [Figure] {
    var figures: [Figure] = []
    for entity in entities where isOne(entity, of: kind) {
      if let last = figures.last, entity.letters.lowerBound < last.letters.upperBound { continue }
      figures.append(figure(entity, kind))
    }
    return figures
  }

  private func isOne(_ entity: Entity, of kind: FigureKind) -> Bool {
    switch kind {
    case .number: entity.kind == .number
    case .amount: entity.kind == .amount
    case .date: entity.kind == .date
    case .time: entity.kind == .time
    case .duration: entity.kind == .duration
    case .identifier: entity.kind == .identifier
    case .phone: entity.kind == .phone && cue(of: entity) != .order
    case .jobNumber:
      (entity.kind == .jobNumber
        || entity.kind == .number && (2...8).contains(entity.digits.utf8.count))
        && !isPartOfMore(entity) && cue(of: entity) == .job
    case .orderNumber:
      [.identifier, .phone, .jobNumber, .number].contains(entity.kind)
        && entity.digits.utf8.count >= 3 && !isPartOfMore(entity) && cue(of: entity) == .order
    }
  }

  /// Whether an amount, a date, a time or a length of time takes the entity's letters.
  private func isPartOfMore(_ entity: Entity) -> Bool {
    !isTaken.isEmpty && entity.letters.contains { isTaken[$0] }
  }

  private enum Cue {
    case job, order, phone
  }

  /// What the words around a number say that it is; the nearest before it counts.
  private func cue(of entity: Entity) -> Cue? {
    if FigureWords.afterJobNumber.end(ofWordAt: entity.letters.upperBound, in: text) != nil {
      return .job
    }
    var index = entity.letters.lowerBound
    var passed = 0
    while index > 0, passed < Self.reach {
      if text.breaks[index] == .sentence { return nil }
      index -= 1
      if !text.letters[index].isLatinLetter || text.isWordEdge(index) { passed += 1 }
      for (cue, words) in Self.cues
      where words.end(ofWordAt: index, in: text, before: entity.letters.lowerBound) != nil {
        return cue
      }
    }
    return nil
  }

  private static let cues: [(Cue, WordList)] = [
    (.order, FigureWords.orderNumber), (.job, FigureWords.jobNumber), (.phone, FigureWords.phone),
  ]

  private func figure(_ entity: Entity, _ kind: FigureKind) -> Figure {
    var key = entity.digits
    if let value = entity.value, [.amount, .duration].contains(entity.kind), !key.contains("-") {
      key = String(value)
    } else if key.isEmpty || kind == .time {
      key = FigureWords.canonical(text.letters[entity.letters], digits: entity)
    }
    return Figure(
      kind: kind, letters: entity.letters, key: key, value: entity.value, digits: entity.digits)
  }
}

/// Words that tell what a number is; `Docs/Detectors/Meaning.md` lists them.
enum FigureWords {
  static let jobNumber = WordList(
    """
    工号|坐席号|坐席|座席|员工号|员工编号|工牌|客服编号|客服代码|客服代表|话务员|my id|agent id|employee id|employee number|\
    badge number|badge|agent number|staff number|staff id|operator|agent
    """)
  static let afterJobNumber = WordList(
    "号客服|号坐席|号座席|号话务员|号为您|号很高兴|号接待|号专员|号顾问|号工程师|号竭诚|号接线员|号服务")
  static let orderNumber = WordList(
    """
    订单|单号|工单|运单|快递单|流水号|合同|案件号|报修单|保单|受理号|受理编号|回执|预约号|order|ticket|case number|case|reference|\
    reference number|tracking|booking|confirmation number|invoice
    """)
  static let phone = WordList("电话|手机|座机|联系方式|号码是|phone|mobile|cell")

  /// A day or time in words, so that 星期五 and 周五 come to the same.
  static func canonical(_ letters: ArraySlice<UInt32>, digits entity: Entity) -> String {
    if entity.kind == .time, !entity.digits.isEmpty { return entity.digits }
    var text = String.UnicodeScalarView()
    for letter in letters { if let scalar = Unicode.Scalar(letter) { text.append(scalar) } }
    var word = String(text)
    for name in ["星期", "礼拜"] where word.contains(name) {
      word = word.split(separator: name, omittingEmptySubsequences: false).joined(separator: "周")
    }
    // The seventh day has two names.
    return word.hasSuffix("周天") ? word.dropLast() + "日" : word
  }
}
