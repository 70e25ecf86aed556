/// Finds the numbers of a text by which people are known.
///
/// Found is a little more than what must be: besides phone, card and identity numbers any six digits
/// that hang together, and order numbers of letters and digits. Dates, times, amounts, quantities and
/// job numbers are not.
struct SecretNumbers {
  /// Fewer digits are hours, amounts and job numbers.
  static let fewestDigits = 6
  /// Groups that only hang together loosely need one more, and a word that announces them.
  private static let fewestAnnounced = 7

  let scalars: [Unicode.Scalar]
  private let use: NumberUse
  private var secrets: [Range<Int>] = []

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    use = NumberUse(scalars: scalars)
  }

  /// Where letters have to be hidden, in order.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var finder = SecretNumbers(scalars)
    let groups = DigitReader.groups(of: scalars)
    for chain in NumberChain.chains(of: groups, in: scalars) {
      let moments = DatesAndTimes.groups(of: chain, in: scalars)
      for part in chain.groups.indices.split(whereSeparator: { moments.contains($0) }) {
        guard let first = part.first, let last = part.last else { continue }
        finder.take(chain[first..<last + 1])
      }
    }
    return finder.secrets.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func take(_ chain: NumberChain) {
    guard chain.groups.reduce(0, { $0 + $1.digits.count }) >= Self.fewestDigits else { return }
    var hidden = NumberShape.personalGroups(of: chain)
    if hidden.isEmpty, isAnnounced(chain) { hidden = Set(chain.groups.indices) }
    hide(chain, hidden)
    for part in chain.groups.indices.split(whereSeparator: { hidden.contains($0) }) {
      var rest = part
      while let first = rest.first {
        let end =
          rest.dropLast().first { chain.gaps[$0] != .tight }.map { $0 + 1 } ?? rest.endIndex
        let piece = chain[first..<end]
        if isSecret(piece) { hide(piece, Set(piece.groups.indices)) }
        rest = rest.drop { $0 < end }
      }
    }
  }

  private func isAnnounced(_ chain: NumberChain) -> Bool {
    let sizes = chain.groups.map(\.digits.count)
    return sizes.reduce(0, +) >= Self.fewestAnnounced && !NumberShape.isThousands(chain)
      && (sizes.contains { $0 >= 3 } || sizes.allSatisfy { $0 == 1 })
      && use.isAnnounced(chain.range) && !use.isAmount(chain.range, digits: sizes.reduce(0, +))
  }

  /// Whether groups that hang together closely are to be hidden whatever they look like.
  private func isSecret(_ chain: NumberChain) -> Bool {
    let digits = chain.groups.reduce(0) { $0 + $1.digits.count }
    guard digits >= Self.fewestDigits else { return false }
    // Words such as "one2three" are no order numbers.
    if chain.groups.count == 1, let group = chain.groups.first, group.letters > 0,
      digits * 2 < group.range.count
    {
      return false
    }
    return !use.isAmount(chain.range, digits: digits) && !use.isJobNumber(chain.range)
      && !isMeasure(chain)
  }

  /// Whether two groups are a decimal fraction, or the ends of a range of round figures.
  private func isMeasure(_ chain: NumberChain) -> Bool {
    guard chain.groups.count == 2, let first = chain.groups.first, let last = chain.groups.last
    else { return false }
    let mark = scalars[first.range.upperBound..<last.range.lowerBound].lowercasedWord
    if mark == "." { return true }
    guard mark != " " else { return false }
    let isYears = [first, last].allSatisfy {
      $0.digits.count == 4 && (1900...2099).contains($0.value)
    }
    let isRound = first.value % 100 == 0 && last.value % 100 == 0
    return first.value < last.value && (isYears || isRound)
  }

  private mutating func hide(_ chain: NumberChain, _ groups: Set<Int>) {
    secrets += groups.sorted().map { chain.groups[$0].range }
  }
}
