/// Items one after another, none of them torn apart as long as it fits into a line.
enum Flow {
  /// - Parameters:
  ///   - items: The items.
  ///   - cells: The width of a line.
  ///   - indent: Spaces before every line.
  ///   - separator: What stands between two items of a line.
  /// - Returns: The lines; none without items.
  static func lines(
    _ items: [StyledText], cells: Int, indent: Int = 0, separator: StyledText = StyledText("  ")
  ) -> [StyledText] {
    var lines: [StyledText] = []
    let blank = StyledText(String(repeating: " ", count: indent))
    var line = blank
    for item in items {
      if line.width > indent {
        if line.width + separator.width + item.width <= cells {
          line.append(separator)
          line.append(item)
          continue
        }
        lines.append(line)
        line = blank
      }
      if indent + item.width <= cells {
        line.append(item)
      } else {
        lines += item.wrapped(to: cells, first: indent, rest: indent + 2)
      }
    }
    if line.width > indent { lines.append(line) }
    return lines
  }
}
