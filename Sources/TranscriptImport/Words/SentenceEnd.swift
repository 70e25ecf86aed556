/// Tells where a sentence ends.
enum SentenceEnd {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "no", "vs", "etc", "inc", "ltd", "prof", "jr", "sr",
  ]

  /// Whether a word, or a mark by itself, ends a sentence; `p.m.`, `Mr.` and `A.` do not.
  static func ends(_ text: String) -> Bool {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace || "”\"'’）)".contains(last) { text.removeLast() }
    guard let last = text.last else { return false }
    if "。！？!?…；".contains(last) { return true }
    guard last == "." else { return false }
    let stem = text.dropLast()
    if stem.isEmpty { return true }
    let isShort = stem.count == 1 && stem.allSatisfy(\.isLetter)
    return !isShort && !stem.contains(".") && !titles.contains(stem.lowercased())
  }
}
