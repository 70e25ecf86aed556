/// Names with a colon in them: `Support: Tom: hello`.
///
/// A label is the first part of such a name where a second label follows it every time, and each of
/// those comes again.
struct ColonNames {
  /// Unicode scalars of the longest second part.
  private static let longestPart = 30

  /// The first parts, in the form of ``LabelText/key(_:)``.
  private var keys: Set<String> = []

  /// Finds the names.
  ///
  /// O(lines).
  ///
  /// - Parameter lines: The label before the first colon of each line, and what follows.
  init(_ lines: some Sequence<(key: String, words: ArraySlice<Unicode.Scalar>)>) {
    var parts: [String: [String: Int]] = [:]
    var others: Set<String> = []
    for (key, words) in lines where !others.contains(key) {
      guard let part = Self.part(of: words) else {
        others.insert(key)
        continue
      }
      parts[key, default: [:]][LabelText.key(part.label), default: 0] += 1
    }
    for (key, counts) in parts where !others.contains(key) && !HeaderLine.isKey(key) {
      // A first part that names nobody by itself has at least two people behind it.
      if counts.values.allSatisfy({ $0 >= 2 }) { keys.insert(key) }
    }
  }

  /// Gives the heads of lines their whole labels.
  static func widen(_ heads: inout [LineHead?], _ lines: [[Unicode.Scalar]]) {
    let labelled = heads.indices.filter { heads[$0]?.form == .colon }
    var labels: [(key: String, words: ArraySlice<Unicode.Scalar>)] = []
    for index in labelled {
      guard let head = heads[index] else { continue }
      labels.append((head.key, lines[index][min(head.textStart, lines[index].count)...]))
    }
    let names = ColonNames(labels)
    guard !names.keys.isEmpty else { return }
    for index in labelled {
      guard let head = heads[index],
        let whole = names.whole(
          head.label, lines[index][min(head.textStart, lines[index].count)...])
      else { continue }
      var wide = LineHead(
        form: .colon, label: whole.label, start: head.start, end: head.end,
        textStart: whole.wordsStart)
      wide.timeEnd = head.timeEnd
      wide.hasLineToItself = whole.wordsStart >= lines[index].count
      heads[index] = wide
    }
  }

  /// The whole name, and where the words behind it begin; `nil` if the label is all of it.
  func whole(
    _ label: String, _ words: ArraySlice<Unicode.Scalar>
  ) -> (label: String, wordsStart: Int)? {
    guard keys.contains(LabelText.key(label)), let part = Self.part(of: words) else { return nil }
    return ("\(label): \(part.label)", part.end)
  }

  /// The label that words begin with.
  private static func part(of words: ArraySlice<Unicode.Scalar>) -> (label: String, end: Int)? {
    for index in words.indices.prefix(longestPart) {
      let scalar = words[index]
      if "。！？!?；;，、…“”\"=/".unicodeScalars.contains(scalar) { return nil }
      guard scalar == ":" || scalar == "：" else { continue }
      let next = index + 1
      let label = trim(String(scalars: words[..<index]))
      guard scalar == "：" || next >= words.endIndex || TextLine.isSpace(words[next]),
        !label.isEmpty, !label.unicodeScalars.allSatisfy(LabelText.isDigit)
      else { return nil }
      var end = next
      while end < words.endIndex, TextLine.isSpace(words[end]) { end += 1 }
      return (label, end)
    }
    return nil
  }
}
