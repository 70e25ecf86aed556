/// Speaker labels brought to one form, so that a table can hold them.
enum LabelText {
  /// Lower case, half width, no marks of direction or emphasis, single spaces, no outer brackets.
  static func fold(_ label: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var previous: Unicode.Scalar = " "
    for scalar in label.unicodeScalars.prefix(80) {
      guard let folded = fold(scalar) else { continue }
      // A capital inside a word begins another: EndUser.
      if scalar.isCapital, previous.isLetter, !previous.isCapital, previous.value < 0x2E80,
        out.last != " "
      {
        out.append(" ")
      }
      previous = scalar
      if folded == " ", out.last == " " || out.isEmpty { continue }
      out.append(folded)
    }
    while let last = out.last, last == " " || last == ":" { out.removeLast() }
    while out.count > 2, let first = out.first, let last = out.last, closing(first) == last {
      out = Array(out.dropFirst().dropLast())
    }
    return out
  }

  /// A label in one form as text, for counting how often it occurs.
  static func key(_ label: String) -> String {
    String(scalars: fold(label).filter { $0 != " " })
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value &- 0x30 < 10
  }

  /// One scalar in its plain form; `nil` when it is only a mark.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: return lower(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x20, 0x09, 0xA0, 0x3000, 0x2000...0x200A, 0x202F: return " "
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x2A, 0x60: return nil
    case 0x3010: return "["
    case 0x3011: return "]"
    default: return lower(scalar)
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.isASCII else {
      return traditional[scalar] ?? scalar
    }
    return (0x41...0x5A).contains(scalar.value)
      ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }

  /// The traditional characters of role words.
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = [
    "戶": "户", "戸": "户", "專": "专", "員": "员", "機": "机", "統": "统", "顧": "顾", "問": "问", "務": "务",
    "話": "话", "訪": "访", "買": "买", "賣": "卖", "業": "业", "經": "经", "來": "来", "電": "电",
    "銷": "销", "語": "语", "導": "导", "動": "动", "線": "线", "說": "说", "講": "讲", "發": "发", "聲": "声",
  ]

  static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "<": ">"
    case "{": "}"
    case "「": "」"
    case "『": "』"
    case "〈": "〉"
    case "《": "》"
    case "（": "）"
    case "【": "】"
    case "［": "］"
    case "〔": "〕"
    default: nil
    }
  }

  /// Splits `name(role)` and `(role)name` into what is outside and what is inside.
  static func splitParenthesis(
    _ folded: [Unicode.Scalar]
  ) -> (outer: [Unicode.Scalar], inner: [Unicode.Scalar]?) {
    guard let open = folded.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "<" }),
      let close = folded[open...].firstIndex(where: { $0 == closing(folded[open]) }),
      close > open + 1
    else { return (folded, nil) }
    let outer = Array(folded[..<open]) + Array(folded[(close + 1)...])
    return (trim(outer), trim(Array(folded[(open + 1)..<close])))
  }

  static func trim(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let isEdge = { (scalar: Unicode.Scalar) in " -_:.".unicodeScalars.contains(scalar) }
    var slice = scalars[...]
    while let first = slice.first, isEdge(first) { slice.removeFirst() }
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    return Array(slice)
  }
}
