/// Lines on their way to a terminal.
struct Screen: Sendable {
  /// The cells of a line.
  let width: Int
  let usesColor: Bool
  private(set) var lines: [StyledText] = []

  init(width: Int, usesColor: Bool) {
    self.width = width
    self.usesColor = usesColor
  }

  /// Adds a line, wrapped if it is too long.
  mutating func add(_ text: StyledText, first: Int = 0, rest: Int = 0) {
    lines += text.wrapped(to: width, first: first, rest: rest)
  }

  /// Adds a line of one ink.
  mutating func add(_ text: String, _ ink: Ink = .plain, first: Int = 0, rest: Int = 0) {
    add(StyledText(text, ink), first: first, rest: rest)
  }

  mutating func addBlank() { lines.append(StyledText()) }

  /// Adds a heading with a rule behind it, apart from what is above.
  mutating func addHeading(_ title: String, aside: String = "") {
    if !lines.isEmpty { addBlank() }
    addRule(title, aside: aside)
  }

  /// Adds a rule with a title in it.
  mutating func addRule(_ title: String, aside: String = "") {
    var line = StyledText("── ", .faint)
    line.append(title, .title)
    if !aside.isEmpty { line.append(" \(aside)", .faint) }
    line = line.truncated(to: width - 2)
    line.append(" ", .plain)
    while line.width < width { line.append("─", .faint) }
    lines.append(line)
  }

  /// Adds two blocks beside each other, the longer one giving the height.
  mutating func add(_ left: [StyledText], beside right: [StyledText], leftWidth: Int) {
    for index in 0..<max(left.count, right.count) {
      var line = index < left.count ? left[index] : StyledText()
      line.pad(to: leftWidth)
      line.append(" │ ", .faint)
      if index < right.count { line.append(right[index]) }
      lines.append(line)
    }
  }

  /// All lines as bytes.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: line.rendered(usesColor: usesColor).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
