/// Brings the names of languages to the tags that the rest of the program uses.
enum LanguageTag {
  private static let names = [
    "chinese": "zh", "mandarin": "zh", "english": "en", "cn": "zh", "cmn": "zh", "yue": "zh",
    "cantonese": "zh",
  ]

  /// `zh-CN`, `chinese` and `cmn-Hans-CN` are `zh`; `auto` and nothing are unknown.
  static func of(_ name: String?) -> String? {
    guard let name, !name.isEmpty, name.utf8.count <= 24 else { return nil }
    let lower = name.lowercased()
    let first = lower.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? lower
    if ["auto", "und", "unknown", "multi"].contains(first) { return nil }
    return names[first] ?? first
  }
}
