import Transcripts

/// Lines above a conversation that say who its letters are: `A：客服  B：客户`, `说话人1=客服，说话人2=客户`.
struct SpeakerLegend {
  /// What each label is said to be, by the form of ``LabelText/key(_:)``.
  private(set) var roles: [String: RoleMatch] = [:]
  /// The lines that say so, counted from 0.
  private(set) var lines: Set<Int> = []

  /// Looks at the first lines.
  ///
  /// A legend names two labels or more, none of which is a role's word itself, and nothing else.
  init(_ text: [TextLine]) {
    var found: [String: RoleMatch] = [:]
    var places: Set<Int> = []
    for (index, line) in text.prefix(12).enumerated() where !line.isBlank {
      guard let entries = Self.entries(of: line.scalars) else {
        // A title may stand above.
        if found.isEmpty, places.isEmpty, index == 0 { continue }
        break
      }
      for (label, match) in entries { found[label] = match }
      places.insert(index)
    }
    guard found.count >= 2 else { return }
    roles = found
    lines = places
  }

  /// The text without the legend, whose lines are left blank.
  func removed(from text: [TextLine]) -> [TextLine] {
    text.enumerated().map { index, line in
      lines.contains(index) ? TextLine(number: line.number, scalars: []) : line
    }
  }

  /// Tells a call what its labels are said to be.
  func state(in call: inout DraftCall) {
    guard !roles.isEmpty else { return }
    for label in Set(call.turns.compactMap(\.speaker)) {
      guard let match = roles[LabelText.key(label)] else { continue }
      call.roles[label] = StatedRole(
        role: match.role, isBot: match.isBot,
        reason: Phrase(zh: "对话之前写明", en: "stated above the conversation"))
    }
  }

  private static func entries(of line: [Unicode.Scalar]) -> [(String, RoleMatch)]? {
    guard line.count <= 80 else { return nil }
    var entries: [(String, RoleMatch)] = []
    var parts = line.split { ",，;；、|/\t".unicodeScalars.contains($0) || TextLine.isSpace($0) }
    // A space behind the sign belongs to its entry.
    var index = 0
    while index + 1 < parts.count {
      if let last = parts[index].last, isSign(last) {
        parts[index] = ArraySlice(Array(parts[index]) + Array(parts[index + 1]))
        parts.remove(at: index + 1)
      } else {
        index += 1
      }
    }
    for part in parts {
      guard let sign = part.firstIndex(where: isSign), sign > part.startIndex else { return nil }
      let label = String(scalars: part[..<sign])
      let role = String(scalars: part[(sign + 1)...])
      guard RoleDictionary.isAnonymous(label), RoleDictionary.match(label)?.strength != .exact,
        let match = RoleDictionary.match(role), match.strength == .exact
      else { return nil }
      entries.append((LabelText.key(label), match))
    }
    return entries.isEmpty ? nil : entries
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "：" || scalar == "=" || scalar == "＝"
  }
}
