/// Puts words into the gaps of a script, so that it can be graded as if somebody spoke it.
struct Filling {
  /// `zh` or `en`.
  var language: String
  /// Names that the author declares beside the usual ones.
  var declared: Set<String>

  /// The words with every gap filled; what was filled in stands for the gap.
  func filled(_ words: PlacedText) -> PlacedText {
    var filled = words
    for placeholder in Placeholder.all(in: words).reversed() {
      filled.replace(placeholder.range, with: filling(of: placeholder, in: words))
    }
    return withoutOptionalBrackets(filled)
  }

  private func filling(of placeholder: Placeholder, in words: PlacedText) -> String {
    let meaning = PlaceholderContext.meaning(of: placeholder.range, in: words)
    switch placeholder.kind {
    case .named(let name):
      if let known = PlaceholderNames.meaning(of: name) {
        return shortened(known, placeholder, in: words)
      }
      return meaning?.filling(language) ?? (language == "en" ? "that" : "相关内容")
    case .blank:
      if let meaning { return shortened(meaning, placeholder, in: words) }
      return language == "en" ? "that" : "相关内容"
    case .dots:
      // Dots behind something complete are a pause.
      return meaning?.filling(language) ?? (language == "en" ? ", " : "，")
    case .unwritten: return ""
    }
  }

  /// The value without what the words behind the gap say already: 星河公司公司 is one too many.
  private func shortened(
    _ meaning: PlaceholderMeaning, _ placeholder: Placeholder, in words: PlacedText
  ) -> String {
    let value = meaning.filling(language)
    let tail = String(words.characters[placeholder.range.upperBound...].prefix(4))
    switch meaning {
    case .company where PlaceholderContext.continuesCompany(tail):
      return language == "en" ? value : "星河"
    case .date where tail.hasPrefix("月") || tail.hasPrefix("日"): return "3"
    case .time where tail.hasPrefix("点"): return "3"
    case .address where tail.hasPrefix("路") || tail.hasPrefix("街") || tail.hasPrefix("小区"):
      return language == "en" ? value : "中山"
    case .address where !tail.isEmpty && "号室栋单楼".contains(tail.prefix(1)): return "8"
    case .customerName where !(tail.hasPrefix("先") || tail.hasPrefix("女") || tail.hasPrefix("小")):
      return language == "en" ? value : "王先生"
    default: return value
    }
  }

  /// Takes the square brackets of optional wording away and leaves the wording.
  private func withoutOptionalBrackets(_ words: PlacedText) -> PlacedText {
    guard words.characters.contains("[") || words.characters.contains("]") else { return words }
    var words = words
    for index in words.characters.indices.reversed()
    where words.characters[index] == "[" || words.characters[index] == "]" {
      words.remove(index..<index + 1)
    }
    return words
  }
}
