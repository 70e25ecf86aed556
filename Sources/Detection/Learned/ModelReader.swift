/// Takes in a model file line by line.
///
/// Tens of thousands of lines are n-grams: these are read without a list or a lookup by name each, since
/// every start of the program waits for them.
struct ModelReader {
  private(set) var facts: [LearnedModel.Fact] = []
  private(set) var labels: [LearnedLabel] = []
  private(set) var verdicts: VerdictWeights?
  private(set) var turns: TurnWeights?
  private(set) var table = GramTable([])
  private(set) var shapes = [[GramTable.Entry]](repeating: [], count: TurnShape.names.count)
  /// The ids of the styles among the labels.
  private var styles: [String] = []
  /// The n-grams that were read.
  private var seen: Set<UInt64> = []
  private let byteCount: Int

  private static let tab: UInt8 = 0x09
  private static let colon: UInt8 = 0x3A
  private static let labelKey = "label"

  /// Begins a file of so many bytes.
  init(_ byteCount: Int) { self.byteCount = byteCount }

  /// Takes in a line that is neither the first nor empty.
  ///
  /// - Returns: What is wrong with it, in one sentence; `nil` if nothing is.
  mutating func read(_ line: ArraySlice<UInt8>) -> String? {
    guard let tab = line.firstIndex(of: Self.tab) else {
      guard let fact = Self.fact(line) else { return "neither 'key: value' nor weights" }
      facts.append(fact)
      return nil
    }
    let (key, rest) = (line[..<tab], line[(tab + 1)...])
    // A key may be an n-gram as well; the weights of one hold no tab, and signs no colon.
    switch Statement(key) {
    case .label where rest.contains(Self.tab): return readLabel(rest)
    case .signs where !rest.contains(Self.colon): return readSigns(rest)
    case .verdict where rest.contains(Self.tab): return readVerdict(rest)
    case .style where rest.contains(Self.tab): return readTurn(TurnWeights.styleKey, rest)
    case .due where rest.contains(Self.tab): return readTurn(TurnWeights.dueKey, rest)
    case .shown where rest.contains(Self.tab): return readTurn(TurnWeights.shownKey, rest)
    default: return readWeights(key, rest)
    }
  }

  /// Makes what was read ready.
  ///
  /// - Returns: What is wrong with the whole; `nil` if nothing is.
  mutating func finish() -> String? {
    if let turns, ![0, styles.count].contains(turns.styles.count) {
      return "styles are weighed all or none"
    }
    table.finish()
    return nil
  }

  // MARK: Lines

  private enum Statement {
    case label, signs, verdict, style, due, shown

    init?(_ key: ArraySlice<UInt8>) {
      // Looked at first, since hardly a line is one.
      guard (3...7).contains(key.count), let first = key.first, (0x61...0x7A).contains(first)
      else { return nil }
      switch String(decoding: key, as: UTF8.self) {
      case ModelReader.labelKey: self = .label
      case VerdictWeights.signsKey: self = .signs
      case VerdictWeights.verdictKey: self = .verdict
      case TurnWeights.styleKey: self = .style
      case TurnWeights.dueKey: self = .due
      case TurnWeights.shownKey: self = .shown
      default: return nil
      }
    }
  }

  private mutating func readLabel(_ cells: ArraySlice<UInt8>) -> String? {
    guard table.count == 0, labels.count < 10_000, let label = Self.label(cells) else {
      return "a label needs a family, an id and nine numbers"
    }
    labels.append(label)
    return nil
  }

  private mutating func readSigns(_ cells: ArraySlice<UInt8>) -> String? {
    guard table.count == 0, verdicts == nil,
      let known = SignLabel.read(String(decoding: cells, as: UTF8.self), among: labels)
    else { return "signs are labels of the model, such as agent.thanks, before its n-grams" }
    verdicts = VerdictWeights(labels: known)
    styles = labels.filter { $0.family == .style }.map(\.id)
    return nil
  }

  private mutating func readVerdict(_ cells: ArraySlice<UInt8>) -> String? {
    verdicts?.add(cells) == true
      ? nil : "a verdict needs a criterion, an outcome, and a weight for every sign"
  }

  private mutating func readTurn(_ key: String, _ cells: ArraySlice<UInt8>) -> String? {
    var known = turns ?? TurnWeights()
    guard let verdicts, known.add(cells, key: key, styles: styles, labels: verdicts.labels) else {
      return "styles, places and behaviours need a weight for every sign, in the labels' order"
    }
    turns = known
    return nil
  }

  /// Reads the weights of an n-gram, or of a feature behind `@`.
  private mutating func readWeights(
    _ key: ArraySlice<UInt8>, _ weights: ArraySlice<UInt8>
  ) -> String? {
    if table.count == 0 {
      table = GramTable(labels.map(\.family))
      // A line takes some ninety bytes, a weight some eight.
      table.reserve(grams: byteCount / 64, entries: byteCount / 7)
      seen.reserveCapacity(byteCount / 64)
    }
    let text = String(decoding: key, as: UTF8.self)
    let isSound: Bool
    if key.first == 0x40 {
      guard let place = TurnShape.names.firstIndex(of: String(text.dropFirst())) else {
        return "there is no feature '\(text)'"
      }
      shapes[place] = []
      isSound = Self.readWeights(weights, labels: labels.count) {
        if Int($0.label) < labels.count { shapes[place].append($0) }
      }
    } else {
      let gram = GramHash.gram(text)
      guard gram.count > 0, gram.count <= 8, seen.insert(gram.hash).inserted else {
        return "no n-gram, or one that was there before"
      }
      isSound = Self.readWeights(weights, labels: labels.count) { table.append($0) }
      table.endGram(gram.hash, length: gram.count)
    }
    return isSound ? nil : "weights are written label:weight"
  }

  // MARK: Cells

  private static func fact(_ line: ArraySlice<UInt8>) -> LearnedModel.Fact? {
    guard let colon = line.firstIndex(of: colon), colon > line.startIndex else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return LearnedModel.Fact(
      String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  private static func label(_ line: ArraySlice<UInt8>) -> LearnedLabel? {
    let cells = line.split(separator: tab).map { String(decoding: $0, as: UTF8.self) }
    guard cells.count == 10, let family = LearnedLabel.Family(rawValue: cells[0]),
      let bias = Int32(cells[2]), let positives = Int(cells[6])
    else { return nil }
    let numbers = [3, 4, 5, 7, 8, 9].compactMap { Double(cells[$0]) }
    guard numbers.count == 6, numbers.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else {
      return nil
    }
    return LearnedLabel(
      family: family, id: cells[1], bias: bias, slope: numbers[0], offset: numbers[1],
      threshold: numbers[2],
      figures: LearnedLabel.Figures(
        positives: positives, precision: numbers[3], recall: numbers[4], brier: numbers[5]))
  }

  /// Reads `3:-120 7:44`.
  ///
  /// - Returns: Whether it is nothing else and names only labels that are there.
  static func readWeights(
    _ line: ArraySlice<UInt8>, labels: Int, _ take: (GramTable.Entry) -> Void
  ) -> Bool {
    // A span: a slice would look up its bounds at every byte.
    let bytes = line.span
    var index = 0
    while index < bytes.count {
      guard let label = number(bytes, &index), label >= 0, label < labels * 2,
        index < bytes.count, bytes[index] == colon
      else { return false }
      index += 1
      guard let weight = number(bytes, &index), let exact = Int16(exactly: weight) else {
        return false
      }
      take(GramTable.Entry(label: UInt16(label), weight: exact))
      if index < bytes.count {
        guard bytes[index] == 0x20 else { return false }
        index += 1
      }
    }
    return true
  }

  /// A whole number of six digits at most.
  @inline(__always)
  private static func number(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
    let isNegative = index < bytes.count && bytes[index] == 0x2D
    if isNegative { index += 1 }
    var value = 0
    let start = index
    while index < bytes.count, index - start < 6 {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { break }
      value = value * 10 + Int(digit)
      index += 1
    }
    return index > start ? (isNegative ? -value : value) : nil
  }
}
