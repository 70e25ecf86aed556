/// Decides which of the labels of a text are speakers.
///
/// A colon also stands in speech (我说：…). So a label counts only if the role dictionary knows
/// it, if it is plainly a person's name, or if it heads at least two lines and looks like a name.
struct LabelJudge {
  /// What a label says by itself; looked up once a label and not once a line.
  private struct Facts {
    var match: RoleMatch?
    var isKnown: Bool
    var looksLikeName: Bool

    init(_ head: LineHead) {
      match = RoleDictionary.match(head.label)
      isKnown = match?.strength == .exact || RoleDictionary.isAnonymous(head.label)
      looksLikeName = LabelJudge.looksLikeName(head)
    }
  }

  private var facts: [String: Facts] = [:]
  private var counts: [String: Int] = [:]
  private var timedCounts: [String: Int] = [:]
  private var timedLines = 0
  private var markedLines = 0
  private var letters: Set<String> = []
  private var aloneKeys: Set<String> = []
  private var ownLineKeys: Set<String> = []
  private var usesTimedFirst = false
  private var usesBrackets = false
  private var allowsSingles = false
  private let recurring: RecurringLabels

  /// Counts the labels of all lines, so that each can be judged by the others.
  ///
  /// - Parameters:
  ///   - heads: The head of each line.
  ///   - isParagraphStart: Whether a line stands below a blank one.
  ///   - isBlank: Whether a line is blank.
  ///   - beginsCue: Whether a line is the first of a caption, where lines are those of captions.
  init(
    heads: [LineHead?], isParagraphStart: [Bool], isBlank: [Bool], beginsCue: [Bool]? = nil
  ) {
    recurring = RecurringLabels(heads, beginsTurn: beginsCue ?? isParagraphStart, isBlank)
    for head in heads.compactMap(\.self) where head.form != .time && head.form != .wide {
      if facts[head.label] == nil { facts[head.label] = Facts(head) }
      guard head.form != .alone else { continue }
      counts[head.key, default: 0] += 1
      if head.form == .timed {
        timedCounts[head.key, default: 0] += 1
        timedLines += 1
      }
      if head.form == .mark, facts[head.label]?.match?.strength == .exact {
        markedLines += 1
      }
      if Self.isLetter(head.key), head.form == .colon { letters.insert(head.key) }
    }
    aloneKeys = labelsAlone(heads, isParagraphStart, isBlank)
    ownLineKeys = labelsWithColonsAlone(heads, isParagraphStart, isBlank)
    usesTimedFirst = Self.wordsFollowTimes(heads, isBlank)
    let lines = isBlank.count { !$0 }
    let brackets = heads.compactMap(\.self).filter { $0.form == .bracket }
    let distinct = Set(brackets.map(\.key)).count
    usesBrackets = brackets.count * 2 >= lines && distinct >= 2 && distinct * 2 <= brackets.count
    // A short exchange in which nobody speaks twice.
    let isKnown = heads.contains { $0.map { accepts($0) } ?? false }
    if !isKnown {
      let colons = heads.compactMap(\.self).filter {
        $0.form == .colon && facts(of: $0).looksLikeName && !HeaderLine.isKey($0.label)
      }
      allowsSingles =
        colons.count >= 2 && colons.count * 10 >= lines * 6 && Set(colons.map(\.key)).count >= 2
    }
  }

  /// The head with the label that counts, where a line has two.
  func settled(_ head: LineHead) -> LineHead {
    guard let wide = head.wide, recurring.contains(wide.key) else { return head }
    return head.widened ?? head
  }

  /// Whether the label of a head is a speaker.
  func accepts(_ head: LineHead) -> Bool {
    let facts = facts(of: head)
    let (match, isKnown) = (facts.match, facts.isKnown)
    switch head.form {
    case .time, .wide: return false
    case .alone: return aloneKeys.contains(head.key) && !head.label.hasSuffix(".")
    case .bracket:
      if isKnown, !Self.isLetter(head.key) { return true }
      return usesBrackets && facts.looksLikeName
    case .mark:
      if match?.strength == .exact && markedLines >= 2 { return true }
      guard counts[head.key, default: 0] >= 2 else { return false }
      // 16:15<tab>名字<tab>words
      return isKnown || head.timeEnd != nil && facts.looksLikeName
    case .timed:
      if isKnown || match != nil, !Self.isLetter(head.key) { return true }
      if head.isBareTimed, timedLines >= 4, timedCounts[head.key, default: 0] >= 2 { return true }
      guard facts.looksLikeName else { return false }
      return timedCounts[head.key, default: 0] >= 2 || (timedLines >= 2 && head.isBareTimed)
    case .timedFirst:
      if match?.strength == .exact { return true }
      return usesTimedFirst && facts.looksLikeName
    case .colon: return acceptsColon(head, facts)
    }
  }

  private func facts(of head: LineHead) -> Facts { facts[head.label] ?? Facts(head) }

  private func acceptsColon(_ head: LineHead, _ facts: Facts) -> Bool {
    if facts.match?.strength == .exact || recurring.contains(head.key) { return true }
    let count = counts[head.key, default: 0]
    if Self.isLetter(head.key) { return count >= 2 || letters.count >= 2 }
    if facts.isKnown { return true }
    guard facts.looksLikeName, !HeaderLine.isKey(head.label), !Self.isDatum(head.key) else {
      return false
    }
    if count >= 2 || allowsSingles { return true }
    if head.hasLineToItself, ownLineKeys.contains(head.key) { return true }
    return head.start != nil || Self.isPlainName(head.label)
  }

  /// The labels that stand on lines of their own, if that is how this text is written.
  ///
  /// Nearly every paragraph must begin with one, or, where no blank lines divide the turns, both
  /// sides must be named by their roles.
  private func labelsAlone(
    _ heads: [LineHead?], _ isParagraphStart: [Bool], _ isBlank: [Bool]
  ) -> Set<String> {
    var starts = 0
    var counts: [String: Int] = [:]
    var known: Set<String> = []
    for index in heads.indices where !isBlank[index] {
      guard let head = heads[index], head.form == .alone else {
        if isParagraphStart[index] { starts += 1 }
        continue
      }
      let isKnown =
        facts(of: head).match?.strength == .exact
        || facts(of: head).isKnown && !Self.isLetter(head.key)
      if isKnown { known.insert(head.key) }
      guard isParagraphStart[index] else { continue }
      starts += 1
      guard facts(of: head).looksLikeName, !head.label.hasSuffix("."), index + 1 < heads.count,
        !isBlank[index + 1]
      else { continue }
      counts[head.key, default: 0] += 1
    }
    if starts <= 1 { return known.count >= 2 ? known : [] }
    let total = counts.values.reduce(0, +)
    guard total >= 2, total * 10 >= starts * 7 else { return [] }
    guard counts.count == 2 || counts.count * 2 <= total || known.count >= 2 else { return [] }
    return Set(counts.filter { $0.value >= 2 || counts.count == 2 || known.contains($0.key) }.keys)
      .union(known)
  }

  /// The labels with a colon that have a line above the words to themselves, if most paragraphs
  /// begin with one and one of them occurs again, as in what is copied from WeChat.
  private func labelsWithColonsAlone(
    _ heads: [LineHead?], _ isParagraphStart: [Bool], _ isBlank: [Bool]
  ) -> Set<String> {
    var starts = 0
    var keys: [String: Int] = [:]
    for index in heads.indices where isParagraphStart[index] && !isBlank[index] {
      let next = index + 1
      // A single line between blank ones is a notice, a time or words that go on.
      guard next < heads.count, !isBlank[next] else { continue }
      starts += 1
      guard let head = heads[index], head.form == .colon, head.hasLineToItself,
        !head.key.hasSuffix("下")
      else { continue }
      keys[head.key, default: 0] += 1
    }
    let total = keys.values.reduce(0, +)
    guard total >= 3, total * 10 >= starts * 8, keys.values.contains(where: { $0 >= 2 }) else {
      return []
    }
    return Set(keys.keys)
  }

  /// Whether lines with a time and a short text have the words of a turn below them.
  private static func wordsFollowTimes(_ heads: [LineHead?], _ isBlank: [Bool]) -> Bool {
    var total = 0
    var followed = 0
    for (index, head) in heads.enumerated() where head?.form == .timedFirst {
      total += 1
      let next = index + 1
      guard next < heads.count, !isBlank[next], heads[next]?.withoutLabel == nil else { continue }
      followed += 1
    }
    return total >= 2 && followed * 10 >= total * 8
  }

  private static func isLetter(_ key: String) -> Bool {
    key.utf8.count == 1 && key.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
  }

  /// Whether a label could be a name at all: short, few words, no speech in it.
  static func looksLikeName(_ head: LineHead) -> Bool {
    let scalars = LabelText.fold(head.label)
    guard !scalars.isEmpty, scalars.count <= 20 || scalars.count <= 30 && isLatin(scalars) else {
      return false
    }
    let text = String(scalars: scalars)
    let words = text.split(separator: " ")
    guard words.count <= 4, !isDate(words), !notNames.contains(text),
      !ChineseRoleWords.isReport(scalars)
    else {
      return false
    }
    if scalars.allSatisfy({ LabelText.isDigit($0) }) { return scalars.count <= 2 }
    if let last = words.last, speakingVerbs.contains(String(last)) { return false }
    if let first = words.first, pronouns.contains(String(first)) { return false }
    // A sentence has characters that names lack; one of them may be part of a nickname.
    let marks = scalars.count { ChineseRoleWords.speechMarks.contains($0) }
    let ending = scalars.last.map { "说道问答是的了吗呢吧".unicodeScalars.contains($0) } ?? false
    return marks <= (scalars.count <= 3 ? 0 : 1) && !ending
  }

  /// `June 3, 2024`, above a time.
  private static func isDate(_ words: [Substring]) -> Bool {
    words.contains { months.contains(String($0.prefix { $0 != "." && $0 != "," })) }
      && words.contains { $0.filter(\.isNumber).count == 4 }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  private static func isLatin(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.allSatisfy { $0.value < 0x250 }
  }

  /// Whether a label is plainly a person: 李女士, Mr Lee, Sam Rivera.
  static func isPlainName(_ label: String) -> Bool {
    let scalars = LabelText.fold(label)
    if !isLatin(scalars) {
      return scalars.count <= 5
        && ChineseRoleWords.isHonorific(String(scalars: scalars))
    }
    let words = label.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.first.map(\.isCapital) ?? false
        && !headingWords.contains(word.lowercased())
    }
  }

  /// Whether a label heads a remark and never a turn; a question and an answer may be turns.
  static func isRemark(_ key: String) -> Bool {
    notNames.contains(key) && !["question", "answer"].contains(key)
  }

  /// Whether a label heads a fact that people send each other: 订单号, 收件人, ETA.
  static func isDatum(_ key: String) -> Bool {
    if data.contains(key) { return true }
    // 1027号 is a person at work.
    return !key.unicodeScalars.contains(where: LabelText.isDigit)
      && dataEndings.contains { key.hasSuffix($0) && key != $0 }
  }

  private static let data: Set<String> = [
    "订单", "金额", "价格", "数量", "型号", "尺码", "颜色", "收件人", "寄件人", "收货人", "快递", "物流", "运单", "order", "eta",
    "price", "amount", "item", "quantity", "qty", "size", "color", "colour", "tracking", "sku",
    "model", "balance", "plan", "website", "email", "e-mail",
  ]
  private static let dataEndings = ["号", "单号", "金额", "数量", "费用", "余额", "日期", "密码", "账号"]

  private static let notNames: Set<String> = [
    "说", "比如", "例如", "就是", "注意", "备注", "注", "提示", "总结", "结论", "第一", "第二", "第三", "其一", "首先", "其次",
    "最后", "答案", "原因", "结果", "说明", "http", "https", "note", "notes", "ps", "p.s", "warning",
    "summary", "reminder",
    "question", "answer", "example", "e.g", "i.e", "total", "re", "subject", "fyi", "关键词", "摘要",
    "章节", "待办", "要点",
  ]

  private static let speakingVerbs: Set<String> = [
    "said", "says", "asked", "told", "is", "are", "was", "were", "thing", "following", "this",
    "that",
  ]

  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "we", "you", "it", "my", "your", "the", "and", "but", "so", "there",
    "this",
    "that", "what", "here",
  ]

  private static let headingWords: Set<String> = [
    "date", "time", "number", "id", "address", "phone", "name", "order", "total", "account", "code",
    "reference", "call", "duration", "one", "two", "step", "option", "please", "note", "important",
    "next",
  ]
}

extension LineHead {
  /// Whether a label and a time have the line to themselves.
  var isBareTimed: Bool { form == .timed && hasLineToItself }
}
