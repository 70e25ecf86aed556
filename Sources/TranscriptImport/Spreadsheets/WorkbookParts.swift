/// `xl/workbook.xml`: which sheets there are.
struct WorkbookPart: XMLEvents {
  private(set) var sheets: [(name: String, relationship: String?)] = []
  /// Whether days are counted from 1904, as on old Macintoshes.
  private(set) var countsFrom1904 = false

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    if name == "workbookPr" {
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    }
    guard name == "sheet", let title = attributes["name"] else { return }
    sheets.append((title, attributes.first { $0.key.hasSuffix(":id") || $0.key == "id" }?.value))
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}

/// `xl/_rels/workbook.xml.rels`: in which part each sheet is.
struct RelationshipsPart: XMLEvents {
  private(set) var targets: [String: String] = [:]

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    guard name == "Relationship", let id = attributes["Id"] else { return }
    targets[id] = attributes["Target"]
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}

/// `xl/sharedStrings.xml`: texts that cells name by their number.
struct SharedStringsPart: XMLEvents {
  private(set) var texts: [String] = []
  /// Takes the texts one after another; without it they are collected.
  private let take: ((String) -> Void)?
  private var current = RichText()

  init(take: ((String) -> Void)? = nil) {
    self.take = take
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    if name == "si" { current = RichText() }
    current.begin(name)
  }

  mutating func text(_ text: String) { current.add(text) }

  mutating func end(_ name: String) {
    current.end(name)
    guard name == "si" else { return }
    if let take { take(current.plain) } else { texts.append(current.plain) }
  }
}

/// A text of several runs, without the readings that stand above it.
struct RichText {
  private var text = ""
  private var isText = false
  private var isReading = false

  mutating func begin(_ name: String) {
    if name == "rPh" { isReading = true }
    if name == "t" { isText = true }
  }

  mutating func add(_ part: String) {
    if isText, !isReading { text += part }
  }

  mutating func end(_ name: String) {
    if name == "rPh" { isReading = false }
    if name == "t" { isText = false }
  }

  /// The text, with what spreadsheets write as `_x000D_` turned back.
  var plain: String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "_", index + 6 < scalars.count, scalars[index + 1] == "x",
        scalars[index + 6] == "_",
        let value = UInt32(String(scalars: scalars[(index + 2)..<(index + 6)]), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        if scalar != "\r" { out.append(scalar) }
        index += 7
      } else {
        out.append(scalars[index])
        index += 1
      }
    }
    return String(out)
  }
}

/// `xl/styles.xml`: which cells show a date or a time.
struct StylesPart: XMLEvents {
  private var customDates: Set<Int> = []
  private var isCellFormats = false
  /// For each style of cells, whether it shows a date or a time.
  private(set) var showsTime: [Bool] = []

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap(Int.init), let code = attributes["formatCode"],
        Self.isTime(code)
      {
        customDates.insert(id)
      }
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      let id = attributes["numFmtId"].flatMap(Int.init) ?? 0
      showsTime.append(Self.builtin(id) || customDates.contains(id))
    default: break
    }
  }

  mutating func text(_ text: String) {}

  mutating func end(_ name: String) {
    if name == "cellXfs" { isCellFormats = false }
  }

  /// The numbers that every workbook knows; those from 27 on are Chinese and Japanese dates.
  private static func builtin(_ id: Int) -> Bool {
    (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id)
      || (50...58).contains(id)
  }

  /// Whether a format shows parts of a date or a time, outside quotes and colours.
  static func isTime(_ code: String) -> Bool {
    var isQuoted = false
    var bracket: String?
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" {
        bracket = ""
      } else if character == "]" {
        // [h] counts hours; [red] and [$-804] do not.
        if let inside = bracket, !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) {
          return true
        }
        bracket = nil
      } else if bracket != nil {
        bracket?.append(character)
      } else if "ymdhs年月日时分秒".contains(character) {
        return true
      }
    }
    return false
  }
}
