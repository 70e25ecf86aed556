/// Which record of an old grading is about the call of a new one.
struct RecordPairs {
  /// For each new record the old one of the same call, if there is one.
  let before: [ScoreRecord?]
  /// Old calls that no new record is about.
  let onlyOld: Int

  /// Pairs the records: O(n).
  ///
  /// A call is the same where file, record and id are; or where the id is, if only one call of each
  /// side has it: files are moved and converted; or where file and record are: ids may be hidden.
  init(old: [ScoreRecord], new: [ScoreRecord]) {
    var before = [ScoreRecord?](repeating: nil, count: new.count)
    var left = Dictionary(old.map { ($0.call, $0) }, uniquingKeysWith: { _, last in last })
    for (index, record) in new.enumerated() where left[record.call]?.id == record.id {
      before[index] = left.removeValue(forKey: record.call)
    }
    let open = new.indices.filter { before[$0] == nil }
    let byID = Dictionary(grouping: left.values, by: { Self.stem($0.id) }).compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
    for places in Dictionary(grouping: open, by: { Self.stem(new[$0].id) }).values
    where places.count == 1 {
      guard let found = byID[Self.stem(new[places[0]].id)] else { continue }
      before[places[0]] = left.removeValue(forKey: found.call)
    }
    for index in open where before[index] == nil {
      before[index] = left.removeValue(forKey: new[index].call)
    }
    self.before = before
    onlyOld = left.count
  }

  /// An id without the ending of the file that a call without an id is named after: converted, it has
  /// another one.
  private static func stem(_ id: String) -> Substring {
    guard let dot = id.lastIndex(of: "."), dot != id.startIndex,
      id[dot...].count <= 6, id[dot...].dropFirst().allSatisfy(\.isLetter)
    else { return id[...] }
    return id[..<dot]
  }
}
