/// Finds all cues in one pass over a text.
///
/// Every cue is filed under a hash of its first three bytes, so that most places of the text are
/// dismissed by one look.
enum CueScan {
  /// Which cues of ``RoleCues/all`` occur in compacted text, in whose turns a line feed ends one.
  ///
  /// O(text), with few cues compared at each place.
  static func found(in text: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: parts.count)
    guard text.count >= 3 else { return found }
    for index in 0...(text.count - 3) {
      let bucket = buckets[hash(text[index], text[index + 1], text[index + 2])]
      guard !bucket.isEmpty else { continue }
      for cue in bucket where !found[cue] {
        if matches(parts[cue], in: text, at: index) { found[cue] = true }
      }
    }
    return found
  }

  /// The parts of every cue between its gaps.
  private static let parts: [[[UInt8]]] = RoleCues.all.map { cue, _ in
    cue.split(separator: "…").map { Array($0.utf8) }
  }

  private static let buckets: [[Int]] = {
    var buckets = [[Int]](repeating: [], count: 1024)
    for (index, cue) in parts.enumerated() {
      guard let first = cue.first, first.count >= 3 else { continue }
      buckets[hash(first[0], first[1], first[2])].append(index)
    }
    return buckets
  }()

  @inline(__always)
  private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a) &* 131 &+ Int(b) &* 31 &+ Int(c)) & 1023
  }

  /// Whether the parts stand in order, each within 45 bytes of the one before, in one turn.
  private static func matches(_ cue: [[UInt8]], in text: [UInt8], at index: Int) -> Bool {
    guard let first = cue.first, starts(first, text, index) else { return false }
    var place = index + first.count
    for part in cue.dropFirst() {
      let limit = min(place + 45, text.count - part.count)
      guard place <= limit else { return false }
      var next = place
      while next <= limit, text[next] != 0x0A, !starts(part, text, next) { next += 1 }
      guard next <= limit, text[next] != 0x0A else { return false }
      place = next + part.count
    }
    return true
  }

  @inline(__always)
  private static func starts(_ part: [UInt8], _ text: [UInt8], _ index: Int) -> Bool {
    guard index + part.count <= text.count else { return false }
    var length = 0
    while length < part.count, text[index + length] == part[length] { length += 1 }
    return length == part.count
  }
}
