import Training

/// Draws from strata in proportion to their size, every one at least once while there is room.
///
/// Which calls of a stratum are taken depends on the seed and on each call alone: another call more
/// changes the draw as little as can be.
struct SampleDraw {
  private let count: Int
  private let seed: UInt64
  /// For each stratum, the calls by number with the rank that was drawn for each.
  private var strata: [[String]: [(rank: UInt64, number: Int)]] = [:]
  private var total = 0

  init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  /// Takes in the next call.
  mutating func add(id: String, stratum: [String]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var generator = SplitMix(seed: hash ^ (seed &* 0x9E37_79B9_7F4A_7C15))
    strata[stratum, default: []].append((generator.next(), total))
    total += 1
  }

  /// The numbers of the calls that are drawn.
  ///
  /// O(n log n).
  var chosen: Set<Int> {
    let names = strata.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let sizes = names.map { strata[$0]?.count ?? 0 }
    var chosen: Set<Int> = []
    for (name, share) in zip(names, Self.shares(of: sizes, count: count)) {
      let ranked = (strata[name] ?? []).sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
      for call in ranked.prefix(share) { chosen.insert(call.number) }
    }
    return chosen
  }

  /// How many are drawn from strata of some sizes: largest remainders, one each first.
  static func shares(of sizes: [Int], count: Int) -> [Int] {
    let total = sizes.reduce(0, +)
    let wanted = min(count, total)
    guard total > 0 else { return sizes.map { _ in 0 } }
    var shares = sizes.map { $0 * wanted / total }
    if sizes.count <= wanted {
      for index in shares.indices where sizes[index] > 0 { shares[index] = max(1, shares[index]) }
    }
    let order = sizes.indices.sorted {
      let (a, b) = (sizes[$0] * wanted % total, sizes[$1] * wanted % total)
      return a != b ? a > b : $0 < $1
    }
    while shares.reduce(0, +) < wanted {
      guard
        let next = order.first(where: {
          shares[$0] < sizes[$0] && shares[$0] * total <= sizes[$0] * wanted
        })
          ?? order.first(where: { shares[$0] < sizes[$0] })
      else { break }
      shares[next] += 1
    }
    while shares.reduce(0, +) > wanted {
      guard let most = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }) else {
        break
      }
      shares[most] -= 1
    }
    return shares
  }
}
