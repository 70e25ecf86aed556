/// Takes the words out of HTML that people's messages are written in.
enum HTMLText {
  private static let breaks: Set<String> = ["br", "p", "div", "li", "tr", "h1", "h2", "h3"]
  private static let quotation = "blockquote"
  private static let hidden: Set<String> = ["style", "script", "head"]

  /// The text without tags and with characters for their names.
  ///
  /// O(text).
  static func plain(_ html: String) -> String {
    var out = ""
    var rest = html.unicodeScalars[...]
    var skipped: String?
    while let scalar = rest.first {
      if scalar == "<", let close = rest.prefix(4000).firstIndex(of: ">") {
        let tag = name(of: rest[rest.index(after: rest.startIndex)..<close])
        if let hiding = skipped {
          if tag.isEnd, tag.name == hiding { skipped = nil }
        } else if tag.name == quotation, !tag.isEnd {
          // Marked as mail marks what it quotes, for whoever leaves that out.
          out += "\n> …\n"
          skipped = quotation
        } else if hidden.contains(tag.name), !tag.isEnd {
          skipped = tag.name
        } else if breaks.contains(tag.name) {
          out += "\n"
        }
        rest = rest[rest.index(after: close)...]
        continue
      }
      rest.removeFirst()
      if skipped != nil { continue }
      if scalar == "&", let end = rest.prefix(12).firstIndex(of: ";"),
        let character = entity(String(rest[..<end]))
      {
        out.unicodeScalars.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return tidy(out)
  }

  private static func name(
    of tag: Substring.UnicodeScalarView
  ) -> (name: String, isEnd: Bool) {
    let isEnd = tag.first == "/"
    let name = tag.drop { $0 == "/" }.prefix {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    return (String(name).lowercased(), isEnd)
  }

  /// The character of `amp`, `#39` or `#x27`.
  static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    case "hellip": return "…"
    case "mdash": return "—"
    case "rsquo": return "’"
    case "lsquo": return "‘"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  /// One line break where several tags gave one each, none at the ends.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension HTMLText {
  /// The plain text of what looks like HTML; other texts as they are, but for named spaces.
  static func plainIfMarked(_ text: String) -> String {
    let marks = ["<p", "<br", "<div", "<span", "&nbsp;", "&#", "&amp;"]
    return marks.contains { text.firstRange(of: $0) != nil } ? plain(text) : text
  }
}
