import Diagnostics
import JSONCoding

/// Numbers of a JSON text that no computer can calculate with: `1e999`, or one of 5,000 digits.
///
/// Whoever reads them finds nothing there, so that times would be missing without a word.
struct UnusableNumbers {
  /// Numbers that are told of one document.
  private static let limit = 20

  private var found: [(offset: Int, text: String)] = []

  /// Looks for them.
  ///
  /// O(document), and fast: only numbers with an exponent or very many digits are looked at.
  init(in value: JSONValue) {
    look(value, at: 0)
  }

  /// Says where they are.
  func note(_ lines: LineFinder, into sink: inout ImportSink) {
    for number in found {
      sink.note(
        "unusable-number", .warning, line: lines.line(at: number.offset),
        "'\(number.text.prefix(24))\(number.text.count > 24 ? "…" : "")' is too large for a number; "
          + "what it stands for counts as missing",
        expected: "a number below 1e308")
    }
  }

  private mutating func look(_ value: JSONValue, at offset: Int) {
    guard found.count < Self.limit else { return }
    switch value {
    case .number(let number):
      let text = number.text.utf8
      let isSuspicious = text.count > 300 || text.count > 3 && text.contains { $0 | 0x20 == 0x65 }
      if isSuspicious, number.double == nil { found.append((offset, number.text)) }
    case .array(let elements):
      for index in elements.indices { look(elements[index], at: elements.offset(at: index)) }
    case .object(let object):
      for member in object.members { look(member.value, at: member.offset) }
    default: break
    }
  }
}
