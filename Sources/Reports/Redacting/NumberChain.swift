/// Groups of digits with nothing between them but marks, spaces and fillers.
struct NumberChain {
  /// What stands between two groups.
  enum Gap: Equatable {
    /// A mark by which one number is divided into parts: `138-0013-8000`.
    case tight
    /// A mark that may also stand between two numbers, or a filler: `138，嗯，0013`.
    case soft
  }

  var groups: [DigitGroup]
  /// One gap fewer than groups.
  var gaps: [Gap]

  private static let separators = Set(" -－—–.．,，、:：/／_·•()（）~～　\t。+＋…".unicodeScalars)
  private static let tight = [" ", "-", "－", "—", "–", ".", ") ", ")", " (", "(", ")-", "-(", "）"]
  private static let fillers = [
    "嗯", "呃", "啊", "哦", "额", "噢", "那个", "这个", "然后", "就是", "对", "哎", "呢", "uh", "um", "er", "ah",
    "hmm",
  ].map { Array($0.unicodeScalars) }
  private static let longestGap = 10

  /// The chains of a text, in order.
  ///
  /// - Parameters:
  ///   - groups: The groups of the text.
  ///   - scalars: The text.
  /// - Returns: Each group in one chain, in order.
  static func chains(of groups: [DigitGroup], in scalars: [Unicode.Scalar]) -> [NumberChain] {
    var chains: [NumberChain] = []
    for group in groups {
      if let last = chains.last?.groups.last,
        let gap = gap(scalars[last.range.upperBound..<group.range.lowerBound])
      {
        chains[chains.count - 1].groups.append(group)
        // Words for digits that follow each other are one number, whatever the punctuation.
        chains[chains.count - 1].gaps.append(last.isWord && group.isWord ? .tight : gap)
      } else {
        chains.append(NumberChain(groups: [group], gaps: []))
      }
    }
    return chains
  }

  /// What a stretch is as a gap; `nil` if it is more.
  static func gap(_ text: ArraySlice<Unicode.Scalar>) -> Gap? {
    guard text.count <= longestGap else { return nil }
    if tight.contains(where: { $0.unicodeScalars.elementsEqual(text) }) { return .tight }
    return isEmpty(text) ? .soft : nil
  }

  /// Whether a stretch holds nothing but marks and fillers.
  static func isEmpty(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = text
    while let first = rest.first {
      if separators.contains(first) {
        rest = rest.dropFirst()
      } else if let filler = fillers.first(where: { rest.starts(with: $0, by: isSameLetter) }) {
        rest = rest.dropFirst(filler.count)
      } else {
        return false
      }
    }
    return true
  }

  private static func isSameLetter(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    one == other || one.properties.lowercaseMapping.unicodeScalars.elementsEqual([other])
  }

  /// Part of a chain.
  subscript(_ range: Range<Int>) -> NumberChain {
    NumberChain(
      groups: Array(groups[range]),
      gaps: range.isEmpty ? [] : Array(gaps[range.lowerBound..<range.upperBound - 1]))
  }

  var range: Range<Int> {
    (groups.first?.range.lowerBound ?? 0)..<(groups.last?.range.upperBound ?? 0)
  }

  var digits: [UInt8] { groups.flatMap(\.digits) }
}
