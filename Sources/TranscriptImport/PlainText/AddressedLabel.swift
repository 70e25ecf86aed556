/// Labels that also say whom the words are for: `From Dana Lee to Everyone`, as meetings save chats.
enum AddressedLabel {
  private static let forms: [(from: [String], to: [String])] = [
    (["From ", "from "], [" to ", " To "]),
    (["来自 ", "来自"], [" 到 ", " 发送至 ", " 发给 ", " 至 "]),
    (["自 ", "由 "], [" 至 ", " 到 ", " 发送至 ", " 发给 "]),
    (["從 ", "来自"], [" 到 ", " 至 "]),
  ]

  /// Whether a line goes on with such a label.
  static func begins(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    rest.starts(with: english) || rest.starts(with: chinese)
  }

  private static let english = Array("From ".unicodeScalars)
  private static let chinese = Array("来自".unicodeScalars)

  /// The name of the sender; the label as it is where it names no one else.
  static func sender(of label: String) -> String {
    for form in forms {
      guard let prefix = form.from.first(where: label.hasPrefix) else { continue }
      let rest = label.dropFirst(prefix.count)
      for word in form.to {
        guard let place = rest.firstRange(of: word) else { continue }
        let name = trim(String(rest[..<place.lowerBound]))
        if !name.isEmpty { return name }
      }
    }
    return label
  }
}
