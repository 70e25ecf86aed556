/// Lists of small numbers under numbers, in two flat arrays.
struct NumberLists: Sendable {
  /// Where each list begins in `members`; one more entry than lists.
  private let start: [Int32]
  private let members: [Int32]

  /// Gathers lists from pairs, the members of each in the order of the pairs: O(pairs + lists).
  ///
  /// - Parameters:
  ///   - pairs: The number of a list, from 0 to below `count`, and a member.
  ///   - count: How many lists there are.
  init(_ pairs: [(list: Int32, member: Int32)], count: Int) {
    var start = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { start[Int(pair.list) + 1] += 1 }
    for list in 0..<count { start[list + 1] += start[list] }
    var next = start
    var members = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      members[Int(next[Int(pair.list)])] = pair.member
      next[Int(pair.list)] += 1
    }
    self.start = start
    self.members = members
  }

  /// A list's members.
  subscript(list: Int) -> ArraySlice<Int32> {
    members[Int(start[list])..<Int(start[list + 1])]
  }

  func isEmpty(_ list: Int) -> Bool { start[list] == start[list + 1] }
}
