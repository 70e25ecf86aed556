/// Character n-grams that speak for or against labels, each with its few weights.
///
/// Weights are whole numbers, so that their sums are the same in whatever order they are taken.
struct WeightTable: Sendable, Equatable {
  /// What one n-gram says of one label.
  struct Entry: Sendable, Hashable {
    var label: UInt16
    var weight: Int32
  }

  /// For each n-gram, where its weights begin; one more entry than n-grams.
  private(set) var start: [Int32] = [0]
  private(set) var entries: [Entry] = []
  private(set) var labelCount = 0

  init() {}

  init(start: [Int32], entries: [Entry]) {
    self.start = start
    self.entries = entries
    labelCount = (entries.map { Int($0.label) + 1 }).max() ?? 0
  }

  var gramCount: Int { start.count - 1 }

  var byteCount: Int { start.count * 4 + entries.count * MemoryLayout<Entry>.stride }

  /// Adds an n-gram; n-grams are numbered in the order in which they come.
  mutating func add(_ weights: [Entry]) {
    entries += weights
    start.append(Int32(entries.count))
    for weight in weights { labelCount = max(labelCount, Int(weight.label) + 1) }
  }

  /// Adds what an n-gram says to the sums of the labels.
  @inline(__always)
  func count(_ gram: Int, into sums: inout [Int32]) {
    for index in Int(start[gram])..<Int(start[gram + 1]) {
      let entry = entries[index]
      sums[Int(entry.label)] &+= entry.weight
    }
  }
}
