import Localization

/// What the parser of arguments says, in the reader's language: it speaks English itself.
enum ParserFrame {
  private static let headings = [
    "OVERVIEW: ": "概述：", "USAGE: ": "用法：", "Usage: ": "用法：", "Help:  ": "说明：", "Error: ": "错误：",
    "ARGUMENTS:": "参数：", "OPTIONS:": "选项：", "SUBCOMMANDS:": "子命令：",
  ]

  /// Sentences of the parser, `{}` for whatever is filled in.
  private static let sentences = PhraseBook(
    """
    Unknown option '{}' ⇒ 不认识的选项“{}”
    Unknown option '{}'. Did you mean '{}'? ⇒ 不认识的选项“{}”。是否想写“{}”？
    Unexpected argument '{}' ⇒ 多余的参数“{}”
    {} unexpected arguments: {} ⇒ {} 个多余的参数：{}
    Missing expected argument '{}' ⇒ 缺少参数“{}”
    Missing value for '{}' ⇒ “{}”缺少值
    The value '{}' is invalid for '{}' ⇒ “{2}”不能是“{1}”
    The value '{}' is invalid for '{}'. Please provide {} ⇒ “{2}”不能是“{1}”，应为{3}
    one of {}. ⇒ {} 之一。
    Missing expected subcommand. ⇒ 缺少子命令。
    This option must be provided only once: {} ⇒ 只能给出一次：{}
    See '{}' for more information. ⇒ 详见“{}”。
    See '{}' for detailed help. ⇒ 详见“{}”。
    -h, --help{}Show help information. ⇒ -h, --help{}显示帮助。
    """)

  /// A message of the parser, line by line; what it does not know stays as it is.
  static func chinese(_ message: String) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return HelpLines.joined(lines).flatMap { HelpLines.wrapped(line($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    var rest = String(line.dropFirst(indent.count))
    var head = ""
    for (english, chinese) in headings where rest.hasPrefix(english) {
      head = chinese
      rest = String(rest.dropFirst(english.count))
      break
    }
    if let known = sentence(rest) { rest = known }
    rest = rest.replacing(/\s?\(default: ([^)]*)\)/) { "（默认：\($0.1)）" }
    rest = rest.replacing(/\s?\(values: ([^;)]*)\)/) { "（可选：\($0.1)）" }
    rest = rest.replacing(/\s?\(values: ([^;)]*); default: ([^)]*)\)/) {
      "（可选：\($0.1)；默认：\($0.2)）"
    }
    return indent + head + rest
  }

  /// A sentence of the parser, behind which one of ours may stand.
  private static func sentence(_ text: String) -> String? {
    if let parts = text.firstRange(of: "': "), text.hasPrefix("The value '") {
      let own = String(text[parts.upperBound...])
      if let frame = sentences.chinese(text[..<parts.lowerBound] + "'") {
        return "\(frame)：\(PhraseBook.diagnostics.chinese(own) ?? own)"
      }
    }
    return sentences.chinese(text)
  }
}
