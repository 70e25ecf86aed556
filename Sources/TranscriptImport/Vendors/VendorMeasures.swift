import JSONCoding
import Transcripts

/// Collects what a vendor measured turn by turn, to be kept as metadata of the call.
///
/// Numbers become the mean of each speaker (`vendor.loudness.AGENT`), words are counted
/// (`vendor.emotion.CUSTOMER.angry`).
struct VendorMeasures {
  private var sums: [String: (total: Double, count: Int)] = [:]
  private var counts: [String: Int] = [:]
  private var totals: [String: Double] = [:]

  /// Adds a number, or every number of a list.
  mutating func add(_ name: String, of speaker: String?, _ value: JSONValue?) {
    if let elements = value?.array {
      for element in elements { add(name, of: speaker, element) }
    }
    guard let number = value?.lenientDouble else { return }
    let key = key(name, speaker)
    sums[key] = ((sums[key]?.total ?? 0) + number, (sums[key]?.count ?? 0) + 1)
  }

  /// Adds to the total of a call, in seconds.
  mutating func addSeconds(_ name: String, _ seconds: Double?) {
    guard let seconds, seconds.isFinite else { return }
    totals[key(name, nil), default: 0] += seconds
  }

  /// Counts a word.
  mutating func count(_ name: String, of speaker: String?, _ value: JSONValue?) {
    guard let word = value?.string, !word.isEmpty, word.utf8.count <= 40 else { return }
    counts[key(name, speaker) + "." + word, default: 0] += 1
  }

  /// Writes everything into the facts of a call.
  func store(into facts: inout Transcript) {
    for (key, sum) in sums {
      let mean = sum.total / Double(sum.count)
      facts.metadata[key] = .number((mean * 1000).rounded() / 1000)
    }
    for (key, total) in totals { facts.metadata[key] = .number((total * 1000).rounded() / 1000) }
    for (key, count) in counts { facts.metadata[key] = .number(Double(count)) }
  }

  private func key(_ name: String, _ speaker: String?) -> String {
    speaker.map { "vendor.\(name).\($0)" } ?? "vendor.\(name)"
  }
}
