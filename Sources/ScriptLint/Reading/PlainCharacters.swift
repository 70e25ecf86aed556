/// Characters in the form in which words of branches and labels are looked up: each stands where it
/// stood, so that places stay those of the text.
enum PlainCharacters {
  /// Half-width letters and digits, simplified forms of the few characters that such words have.
  ///
  /// O(length).
  static func of(_ characters: [Character]) -> [Character] { characters.map(plain) }

  private static func plain(_ character: Character) -> Character {
    if character.isASCII { return character }
    if let simple = simplified[character] { return simple }
    let scalars = character.unicodeScalars
    guard scalars.count == 1, let value = scalars.first?.value else { return character }
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Character(Unicode.Scalar(UInt8(value - 0xFEE0)))
    default: return character
    }
  }

  private static let simplified: [Character: Character] = [
    "轉": "转", "進": "进", "執": "执", "繼": "继", "續": "续", "參": "参", "請": "请", "見": "见", "驟": "骤",
    "環": "环", "節": "节", "點": "点", "話": "话", "術": "术", "結": "结", "斷": "断", "掛": "挂", "戶": "户",
    "電": "电", "則": "则", "說": "说", "選": "选", "擇": "择", "對": "对", "沒": "没", "無": "无", "確": "确",
    "認": "认", "滿": "满", "願": "愿", "絕": "绝", "應": "应", "還": "还", "當": "当", "時": "时", "問": "问",
    "決": "决", "準": "准", "會": "会", "買": "买", "訂": "订", "終": "终", "個": "个", "約": "约", "聯": "联",
    "係": "系", "撥": "拨", "單": "单", "過": "过", "後": "后", "這": "这", "覆": "复", "復": "复", "於": "于",
  ]

  /// Whether a word stands at an index, whatever the case of its Latin letters.
  ///
  /// O(word).
  ///
  /// - Parameters:
  ///   - word: The word in lower case.
  ///   - characters: Plain characters.
  ///   - index: Where it would begin.
  /// - Returns: Whether it does, as a word of its own if it is an English one.
  static func has(_ word: [Character], _ characters: [Character], at index: Int) -> Bool {
    guard index + word.count <= characters.count else { return false }
    for offset in word.indices where lower(characters[index + offset]) != word[offset] {
      return false
    }
    // An English word begins where a word begins.
    guard let first = word.first, first.isASCII, first.isLetter, index > 0 else { return true }
    return !(characters[index - 1].isASCII && characters[index - 1].isLetter)
  }

  private static func lower(_ character: Character) -> Character {
    guard let value = character.asciiValue, (0x41...0x5A).contains(value) else { return character }
    return Character(Unicode.Scalar(value + 0x20))
  }
}

extension PlacedText {
  /// The words in plain characters, one for one.
  var plain: [Character] { PlainCharacters.of(characters) }
}
