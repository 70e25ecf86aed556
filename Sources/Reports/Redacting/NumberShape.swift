/// What the digits of a chain look like.
enum NumberShape {
  /// Nobody reads more digits than this as one number.
  static let mostDigits = 20

  /// The groups of a chain that make phone, card or identity numbers, the longest number first.
  static func personalGroups(of chain: NumberChain) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < chain.groups.count {
      var end = start
      var digits = 0
      var best: Int?
      while end < chain.groups.count, digits <= mostDigits {
        digits += chain.groups[end].digits.count
        end += 1
        if (10...mostDigits).contains(digits), isPersonal(chain[start..<end]) { best = end }
      }
      if let best { found.formUnion(start..<best) }
      start = best ?? start + 1
    }
    return found
  }

  /// Where those groups stand.
  static func personal(in chain: NumberChain) -> [Range<Int>] {
    personalGroups(of: chain).sorted().map { chain.groups[$0].range }
  }

  /// Whether a chain is a phone, card or identity number by its digits and by how they are cut.
  static func isPersonal(_ chain: NumberChain) -> Bool {
    let digits = chain.digits
    let sizes = chain.groups.map(\.digits.count)
    // People cut numbers into parts, or say them digit by digit; a list of amounts is cut otherwise.
    guard sizes.contains(where: { $0 >= 3 }) || sizes.allSatisfy({ $0 == 1 }) else { return false }
    if isThousands(chain) { return false }
    return isPhone(digits, sizes) || isCard(digits, sizes) || isIdentity(digits, chain)
  }

  private static func isPhone(_ digits: [UInt8], _ sizes: [Int]) -> Bool {
    var rest = digits[...]
    if rest.starts(with: [0, 0, 8, 6]) { rest = rest.dropFirst(4) }
    if rest.starts(with: [8, 6]), rest.count >= 12 { rest = rest.dropFirst(2) }
    guard let first = rest.first, let second = rest.dropFirst().first else { return false }
    switch (rest.count, first, second) {
    case (11, 1, 3...9): return true
    case (10...12, 0, 1...9): return sizes.contains { $0 >= 4 } || sizes.count == digits.count
    case (10, 4, 0), (10, 8, 0): return rest.dropFirst(2).first == 0
    case (10, 2...9, _): return sizes == [3, 3, 4]
    case (11, 1, 2...9): return sizes == [1, 3, 3, 4] || sizes == [4, 3, 4]
    default: return false
    }
  }

  private static func isCard(_ digits: [UInt8], _ sizes: [Int]) -> Bool {
    guard (16...19).contains(digits.count) else { return false }
    return sizes.count == 1 || sizes.count == digits.count
      || sizes.allSatisfy { $0 <= 8 } && sizes.dropLast().allSatisfy { $0 >= 3 }
  }

  private static func isIdentity(_ digits: [UInt8], _ chain: NumberChain) -> Bool {
    let hasCheckLetter = chain.groups.last?.letters == 1 && digits.count == 17
    guard digits.count == 18 || hasCheckLetter else { return false }
    let year = digits[6] == 1 ? digits[7] == 9 : digits[6] == 2 && digits[7] == 0
    return year && digits[10] <= 1 && digits[12] <= 3
  }

  /// Whether groups of three digits make one large number: `1,234,567`.
  static func isThousands(_ chain: NumberChain) -> Bool {
    guard chain.groups.count > 1, let first = chain.groups.first else { return false }
    return (1...3).contains(first.digits.count) && chain.gaps.allSatisfy { $0 == .soft }
      && chain.groups.dropFirst().allSatisfy { $0.digits.count == 3 && !$0.isWord }
  }
}
