/// The groups of a chain that are dates and times of day.
enum DatesAndTimes {
  /// The numbers of groups that belong to a date or a time.
  static func groups(of chain: NumberChain, in scalars: [Unicode.Scalar]) -> Set<Int> {
    var found: Set<Int> = []
    var index = 0
    while index < chain.groups.count {
      let length = length(of: chain, at: index, in: scalars)
      found.formUnion(index..<index + length)
      index += max(1, length)
    }
    return found
  }

  /// Whether digits without marks are a date, with or without a time: `20250304`, `20250304093000`.
  static func isMoment(_ group: DigitGroup) -> Bool {
    guard group.letters == 0, [8, 12, 14].contains(group.digits.count) else { return false }
    let pairs = stride(from: 4, to: group.digits.count, by: 2).map {
      Int(group.digits[$0]) * 10 + Int(group.digits[$0 + 1])
    }
    let year = group.digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    return isYear(year) && (1...12).contains(pairs[0]) && (1...31).contains(pairs[1])
      && (pairs.count < 3 || pairs[2] < 24) && pairs.dropFirst(3).allSatisfy { $0 < 60 }
  }

  private static func length(
    of chain: NumberChain, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Int {
    let groups = chain.groups[index...]
    guard let first = groups.first, first.letters == 0, !first.isWord else { return 0 }
    if isMoment(first) { return 1 }
    func mark(_ number: Int) -> String? {
      guard index + number + 1 < chain.groups.count else { return nil }
      let text = scalars[
        chain.groups[index + number].range
          .upperBound..<chain.groups[index + number + 1].range
          .lowerBound]
      return text.lowercasedWord
    }
    func value(_ number: Int, _ sizes: ClosedRange<Int>) -> Int? {
      guard index + number < chain.groups.count else { return nil }
      let group = chain.groups[index + number]
      return group.letters == 0 && sizes.contains(group.digits.count) ? group.value : nil
    }
    let dateMarks: Set<String?> = ["-", "/", "."]
    if dateMarks.contains(mark(0)), mark(0) == mark(1) {
      if let year = value(0, 4...4), isYear(year), let month = value(1, 1...2),
        let day = value(2, 1...2), (1...12).contains(month), (1...31).contains(day)
      {
        return 3
      }
      if let year = value(2, 4...4), isYear(year), let one = value(0, 1...2),
        let two = value(1, 1...2), (1...31).contains(one), (1...31).contains(two)
      {
        return 3
      }
    }
    let timeMarks: Set<String?> = [":", "："]
    if timeMarks.contains(mark(0)), let hour = value(0, 1...2), hour < 25,
      let minute = value(1, 2...2), minute < 60
    {
      guard timeMarks.contains(mark(1)) else { return 2 }
      return value(2, 2...2).map { $0 < 60 } == true ? 3 : 0
    }
    return 0
  }

  private static func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }
}
