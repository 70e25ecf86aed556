import Transcripts

/// What a speaker label says about the speaker's role.
struct RoleMatch: Equatable {
  /// How much of the label is accounted for.
  enum Strength {
    /// The label is the role's word, perhaps with a number or a form of address.
    case exact
    /// The role's word stands before or after other words.
    case affixed
  }

  var role: Role
  var isBot = false
  var strength = Strength.exact
}

/// Knows the words that mean agent, customer or system, in Chinese and in English.
///
/// ```
/// 客服  坐席1027  客服小王  星河客服  Agent 2  张三(客服)  END_USER  智能客服
/// ```
enum RoleDictionary {
  /// The longest label, in Unicode scalars, that is looked at.
  static let longestLabel = 40

  /// Looks a label up; `nil` when nothing in it names a role.
  ///
  /// O(label).
  static func match(_ label: String) -> RoleMatch? {
    let folded = LabelText.fold(label)
    guard !folded.isEmpty, folded.count <= longestLabel else { return nil }
    // `Support: Tom`, as names with a colon are written; 客服：您好 is no label.
    if label.utf8.contains(UInt8(ascii: ":")), label.contains(": "),
      let colon = folded.firstIndex(of: ":"), colon > 0
    {
      let (first, second) = (folded[..<colon], folded[(colon + 1)...].drop(while: TextLine.isSpace))
      return match(folded: Array(first)) ?? match(folded: Array(second))
    }
    let (outer, inner) = LabelText.splitParenthesis(folded)
    if let inner, !outer.isEmpty, var match = match(folded: inner), match.strength == .exact {
      // 张三(客服) is as plain as 客服, unless the name itself says otherwise.
      if match.role == .agent, ChineseRoleWords.match(outer)?.isBot == true { match.isBot = true }
      return match
    }
    return match(folded: outer.isEmpty ? (inner ?? []) : outer)
  }

  private static func match(folded: [Unicode.Scalar]) -> RoleMatch? {
    folded.contains { $0.value >= 0x2E80 }
      ? ChineseRoleWords.match(folded) : EnglishRoleWords.match(folded)
  }

  /// Whether a label only tells speakers apart: 说话人 1, Speaker B, SPEAKER_00, A.
  static func isAnonymous(_ label: String) -> Bool {
    let folded = LabelText.fold(label)
    guard folded.count <= 16 else { return false }
    let letters = folded.filter { $0.isLetter }
    let rest = folded.filter {
      !$0.isLetter && !LabelText.isDigit($0) && !" _-#.:".unicodeScalars.contains($0)
    }
    guard rest.isEmpty else { return false }
    if letters.count == 1, folded.count <= 3, let letter = letters.first, letter.isASCII {
      return true
    }
    let word = String(scalars: letters)
    return anonymousWords.contains(word)
      || anonymousWords.contains(String(word.dropLast()))
        && (word.last?.isASCII ?? false) && folded.last == letters.last
        && !anonymousWords.contains(where: { $0.hasPrefix(word) })
  }

  private static let anonymousWords: Set<String> = [
    "说话人", "發言人", "发言人", "讲话人", "說話人", "讲者", "发言者", "说话者", "声道", "通道", "人物", "角色",
    "主叫", "被叫", "主叫方", "被叫方", "caller", "callee", "甲方", "乙方",
    "speaker", "spk", "spkr", "participant", "person", "channel", "voice", "unknown speaker",
  ]
}
