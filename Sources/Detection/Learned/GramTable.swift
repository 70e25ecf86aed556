import Transcripts

/// N-grams with their weights, found by hashing.
///
/// A place in a text is looked at once for each length of n-grams. Most runs of tokens are none: a
/// bit for each hash, in a table that stays in the nearest cache, tells so.
struct GramTable: Sendable {
  /// What one n-gram says of one label.
  struct Entry: Sendable, Hashable {
    /// The label; behind all labels, the same labels of the turn that follows.
    var label: UInt16
    var weight: Int16
  }

  /// Whose labels are wanted: a customer's turn needs none of the behaviours, which are most of them.
  enum Side: Sendable {
    /// Every label.
    case anyone
    /// All but behaviours.
    case customer

    init(_ role: Role) { self = role == .customer ? .customer : .anyone }
  }

  /// Where the parts of an n-gram's weights begin, from its first: those of the turn itself by labels
  /// other than behaviours, those of the turn that follows, and of these the other than behaviours.
  private struct Cuts: Sendable {
    var others: Int32
    var after: Int32
    var othersAfter: Int32
  }

  /// How many labels there are.
  private let labelCount: Int
  /// How many of them, the first, are behaviours.
  private let behaviourCount: Int
  /// The longest n-gram, in tokens.
  private(set) var longest = 0
  /// For each n-gram, where its weights begin; one more entry than n-grams.
  private var start: [Int32] = [0]
  private var cuts: [Cuts] = []
  private(set) var entries: [Entry] = []
  private var hashes: [UInt64] = []
  /// An open hash table of n-grams, -1 where a slot is free.
  private var slots: [Int32] = []
  /// Whether any n-gram has a hash with these leading bits.
  private var filter: [UInt64] = []

  private static let filterBits: UInt64 = 20

  /// An empty table for labels, by their families.
  init(_ families: [LearnedLabel.Family]) {
    labelCount = families.count
    behaviourCount = families.firstIndex { $0 != .behaviour } ?? families.count
  }

  var count: Int { hashes.count }

  /// The size in bytes.
  var byteCount: Int {
    start.count * 4 + cuts.count * MemoryLayout<Cuts>.stride + entries.count
      * MemoryLayout<Entry>.stride + hashes.count * 8
      + slots.count * 4 + filter.count * 8
  }

  /// Makes room beforehand.
  mutating func reserve(grams: Int, entries count: Int) {
    start.reserveCapacity(grams + 1)
    cuts.reserveCapacity(grams)
    hashes.reserveCapacity(grams)
    entries.reserveCapacity(count)
  }

  /// Adds a weight of the n-gram that ``endGram(_:length:)`` adds next.
  @inline(__always)
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Adds an n-gram with the weights since the one before; the caller adds each only once.
  mutating func endGram(_ hash: UInt64, length: Int) {
    longest = max(longest, length)
    hashes.append(hash)
    let first = Int(start[start.count - 1])
    // Model files are ordered; one pass tells, and counts what comes before each cut.
    var isOrdered = true
    var cut = Cuts(others: 0, after: 0, othersAfter: 0)
    var before = -1
    for index in first..<entries.count {
      let label = Int(entries[index].label)
      if label <= before { isOrdered = false }
      before = label
      if label < behaviourCount { cut.others += 1 }
      if label < labelCount { cut.after += 1 }
      if label < labelCount + behaviourCount { cut.othersAfter += 1 }
    }
    if !isOrdered { entries[first...].sort { $0.label < $1.label } }
    cuts.append(cut)
    start.append(Int32(entries.count))
  }

  /// Makes what was added findable.
  mutating func finish() {
    var size = 16
    while size < hashes.count * 3 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    filter = Array(repeating: 0, count: 1 << Int(Self.filterBits - 6))
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
      let bit = hash >> (64 - Self.filterBits)
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  /// The n-gram with a hash.
  @inline(__always)
  func gram(_ hash: UInt64) -> Int? {
    let bit = hash >> (64 - Self.filterBits)
    guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Finds the n-grams of a turn, each once, where it stands first.
  ///
  /// O(tokens · longest n-gram).
  ///
  /// - Parameters:
  ///   - turn: The turn.
  ///   - seen: The n-grams that were met; forgets those of the turn before.
  /// - Returns: The n-grams in the order of their places.
  func find(in turn: TurnTokens, _ seen: inout SeenGrams) -> [FoundGram] {
    guard !slots.isEmpty else { return [] }
    seen.beginTurn(count)
    let hashes = turn.hashes
    var found: [FoundGram] = []
    found.reserveCapacity(hashes.count)
    for first in hashes.indices {
      var hash = GramHash.empty
      for last in first..<min(first + longest, hashes.count) {
        hash = GramHash.extend(hash, by: hashes[last])
        if let gram = gram(hash), seen.insert(gram) {
          found.append(FoundGram(gram, first..<last + 1))
        }
      }
    }
    return found
  }

  /// Where the weights of an n-gram for the turn that it stands in are in ``entries``.
  @inline(__always)
  func own(of gram: Int, for side: Side) -> Range<Int> {
    let first = Int(start[gram])
    let cut = cuts[gram]
    return first + (side == .customer ? Int(cut.others) : 0)..<first + Int(cut.after)
  }

  /// Where the weights of an n-gram for the turn that follows are in ``entries``.
  @inline(__always)
  func after(of gram: Int, for side: Side) -> Range<Int> {
    let first = Int(start[gram])
    let cut = cuts[gram]
    return first + Int(side == .customer ? cut.othersAfter : cut.after)..<Int(start[gram + 1])
  }
}
