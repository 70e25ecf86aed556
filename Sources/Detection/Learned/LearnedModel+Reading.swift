extension LearnedModel {
  /// The first line of a model file.
  package static let schema = "callgrade.model/1"

  /// Why a model file cannot be read.
  package struct ReadingError: Error, Sendable, Hashable {
    /// The line, counted from 1.
    package var line: Int
    /// What is wrong with it, in one sentence.
    package var message: String
  }

  /// Reads a model file: statements, labels, and n-grams with weights, a line each.
  ///
  ///     callgrade.model/1
  ///     seed: 1
  ///     label⇥behaviour⇥thanks⇥-310⇥2.1⇥-0.4⇥0.5⇥320⇥0.8⇥0.7⇥0.02
  ///     谢谢您⇥0:512
  ///     @questions=1⇥0:-20
  ///
  /// Linear in the bytes.
  ///
  /// - Parameter bytes: The whole file, UTF-8.
  /// - Throws: The first line that is none of these.
  package convenience init(reading bytes: [UInt8]) throws(ReadingError) {
    var facts: [Fact] = []
    var labels: [LearnedLabel] = []
    var verdicts: VerdictWeights?
    var turns: TurnWeights?
    var styles: [String] = []
    var table = GramTable([])
    var shapes = [[GramTable.Entry]](repeating: [], count: TurnShape.names.count)
    var places: [String: Int] = [:]
    for (place, name) in TurnShape.names.enumerated() { places[name] = place }
    var seen: Set<UInt64> = []
    var number = 0
    // A line takes some ninety bytes, a weight some eight.
    seen.reserveCapacity(bytes.count / 64)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      func fail(_ message: String) -> ReadingError { ReadingError(line: number, message: message) }
      if number == 1 {
        guard line.elementsEqual(Self.schema.utf8) else {
          throw fail("a model begins with '\(Self.schema)'")
        }
        continue
      }
      guard !line.isEmpty else { continue }
      guard let tab = line.firstIndex(of: 0x09) else {
        guard let fact = Self.fact(line) else { throw fail("neither 'key: value' nor weights") }
        facts.append(fact)
        continue
      }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      // The word itself may be an n-gram; its weights hold no tab.
      if key == "label", line[(tab + 1)...].contains(0x09) {
        guard table.count == 0, let label = Self.label(line[(tab + 1)...]), labels.count < 10_000
        else { throw fail("a label needs a family, an id and nine numbers") }
        labels.append(label)
        continue
      }
      if key == VerdictWeights.signsKey, !line.contains(0x3A) {
        let names = String(decoding: line[(tab + 1)...], as: UTF8.self)
        guard table.count == 0, verdicts == nil,
          let known = SignLabel.read(names, among: labels)
        else {
          throw fail("signs are labels of the model, such as agent.thanks, before its n-grams")
        }
        verdicts = VerdictWeights(labels: known)
        styles = labels.filter { $0.family == .style }.map(\.id)
        continue
      }
      if key == VerdictWeights.verdictKey, line[(tab + 1)...].contains(0x09) {
        guard verdicts?.add(line[(tab + 1)...]) == true else {
          throw fail("a verdict needs a criterion, an outcome, and a weight for every sign")
        }
        continue
      }
      if key == TurnWeights.styleKey || key == TurnWeights.dueKey,
        line[(tab + 1)...].contains(0x09)
      {
        var known = turns ?? TurnWeights()
        guard let verdicts,
          known.add(
            line[(tab + 1)...], key: key, styles: styles, labels: verdicts.labels)
        else {
          throw fail("a style or place needs a weight for every sign, styles in the labels' order")
        }
        turns = known
        continue
      }
      if table.count == 0 {
        table = GramTable(labels.map(\.family))
        table.reserve(grams: bytes.count / 64, entries: bytes.count / 7)
      }
      let isSound: Bool
      if key.utf8.first == 0x40 {
        guard let place = places[String(key.dropFirst())] else {
          throw fail("there is no feature '\(key)'")
        }
        shapes[place] = []
        isSound = Self.readWeights(line[(tab + 1)...], labels: labels.count) {
          if Int($0.label) < labels.count { shapes[place].append($0) }
        }
      } else {
        let gram = GramHash.gram(key)
        guard gram.count > 0, gram.count <= 8, seen.insert(gram.hash).inserted else {
          throw fail("no n-gram, or one that was there before")
        }
        isSound = Self.readWeights(line[(tab + 1)...], labels: labels.count) { table.append($0) }
        table.endGram(gram.hash, length: gram.count)
      }
      guard isSound else { throw fail("weights are written label:weight") }
    }
    if let turns, ![0, styles.count].contains(turns.styles.count) {
      throw ReadingError(line: number, message: "styles are weighed all or none")
    }
    table.finish()
    self.init(
      facts: facts, labels: labels, verdicts: verdicts, turns: turns, table: table, shapes: shapes)
  }

  private static func fact(_ line: ArraySlice<UInt8>) -> Fact? {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return Fact(
      String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  private static func label(_ line: ArraySlice<UInt8>) -> LearnedLabel? {
    let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
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
    var index = line.startIndex
    while index < line.endIndex {
      guard let label = number(line, &index), label >= 0, label < labels * 2,
        index < line.endIndex, line[index] == 0x3A
      else { return false }
      index += 1
      guard let weight = number(line, &index), let exact = Int16(exactly: weight) else {
        return false
      }
      take(GramTable.Entry(label: UInt16(label), weight: exact))
      if index < line.endIndex {
        guard line[index] == 0x20 else { return false }
        index += 1
      }
    }
    return true
  }

  private static func number(_ line: ArraySlice<UInt8>, _ index: inout Int) -> Int? {
    let isNegative = index < line.endIndex && line[index] == 0x2D
    if isNegative { index += 1 }
    var value = 0
    let start = index
    while index < line.endIndex, (0x30...0x39).contains(line[index]), index - start < 6 {
      value = value * 10 + Int(line[index] - 0x30)
      index += 1
    }
    return index > start ? (isNegative ? -value : value) : nil
  }
}
