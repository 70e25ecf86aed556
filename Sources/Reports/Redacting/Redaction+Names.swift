extension Redaction {
  /// So many digits of a file's name are no counter any more.
  private static let fewestInName = 7
  private static let orderWords = ["order", "order_", "单号", "订单", "订单号"]

  /// A file's name or a call's id with numbers by which people are known hidden; dates, counters and
  /// identifiers of machines in it stay.
  package static func maskedName(_ name: String) -> String {
    masked(name) { group, before in
      if group.letters > 0 { return group.digits.count >= fewestInName && isOrder(group) }
      return group.digits.count >= fewestInName
        && (!DatesAndTimes.isMoment(group) || orderWords.contains { before.hasSuffix($0) })
    }
  }

  /// An agent's or a team's name: phone, card and identity numbers in it are hidden, job numbers stay.
  package static func maskedAgent(_ name: String) -> String {
    masked(name) { group, _ in group.letters == 0 && group.digits.count >= 11 }
  }

  private static func masked(
    _ name: String, isSecret: (DigitGroup, _ before: String) -> Bool
  ) -> String {
    let scalars = Array(name.unicodeScalars)
    let machines = machineNames(scalars)
    let groups = DigitReader.groups(of: scalars).filter { group in
      !group.isWord && !machines.contains { $0.overlaps(group.range) }
    }
    var ranges = ContactWords.ranges(in: scalars)
    for chain in NumberChain.chains(of: groups, in: scalars) {
      let moments = DatesAndTimes.groups(of: chain, in: scalars)
      for part in chain.groups.indices.split(whereSeparator: { moments.contains($0) }) {
        guard let first = part.first, let last = part.last else { continue }
        ranges += NumberShape.personal(in: chain[first..<last + 1])
      }
    }
    for group in groups {
      let before = scalars[..<group.range.lowerBound].suffix(8).lowercasedWord
      var words = before
      while words.last == " " || words.last == "-" { words.removeLast() }
      if isSecret(group, words) { ranges.append(group.range) }
    }
    return masked(name, scalars, ranges)
  }

  /// Letters first, then digits: `FL883001427`; not the digits of a checksum.
  private static func isOrder(_ group: DigitGroup) -> Bool {
    group.letters <= 4 && group.digits.count >= group.letters * 2
  }

  /// Where UUIDs and long checksums stand.
  private static func machineNames(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, isHexadecimal(scalars[end]) || scalars[end] == "-" { end += 1 }
      let text = scalars[start..<end]
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
      let isChecksum =
        parts.count == 1 && text.count >= 16 && text.count { $0.isASCIILetter } >= 4
      if parts == [8, 4, 4, 4, 12] || isChecksum { found.append(start..<end) }
      start = max(end, start + 1)
    }
    return found
  }

  private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("a"..."f").contains(scalar) || ("A"..."F").contains(scalar)
  }
}
