import Diagnostics
import Rubrics

extension LintRule {
  /// A sentence is too long to say in one breath, or to follow.
  static let sentenceTooLong: LintRule = LintRule(
    "sentence-too-long", zh: "句子太长", en: "Sentence too long",
    meaning: LocalizedText(
      zh: "一句话超过 60 个字（英文 35 个词），念的人换不过气，听的人记不住开头。可用 .callgrade.yml 的 longest-sentence 调整。",
      en: "A sentence of more than 35 words (60 Chinese characters) can neither be said in one "
        + "breath nor followed on the phone. Set longest-sentence in .callgrade.yml to change it."),
    source: "001 第三步 简明扼要", severity: .warning,
    examples: [
      .bad("客服：为了能够更好地为您提供后续的各项服务我们需要占用您几分钟的时间和您逐项确认一下贵公司的全称地址主要联系人电子邮箱以及传真等等一系列的基本信息请您配合一下我们的工作。"),
      .good("客服：想占用您两分钟，核对一下公司信息。您看方便吗？"),
      .bad("Agent: In order that we may be able to provide you with the very best service in the months to come we would like to take up a few minutes of your time to go through each and every one of the details that we hold about your company."),
      .good("Agent: May I take two minutes to check your company's details? It helps us serve you."),
    ]
  ) { examination in
    examination.agentLines.flatMap { line in
      SpokenSentence.all(in: line.spoken).compactMap { sentence -> LintFinding? in
        let words = line.spoken[sentence]
        let isEnglish = examination.template.language == "en"
        let length = isEnglish ? SpokenSentence.words(words) : SpokenSentence.letters(words)
        let limit =
          isEnglish
          ? examination.options.longestEnglishSentence : examination.options.longestSentence
        guard length > limit, let place = line.spoken.sourceRange(of: sentence) else { return nil }
        return examination.finding(
          .sentenceTooLong, at: place,
          LocalizedText(
            zh: "这句话有 \(length) 个\(isEnglish ? "词" : "字")，超过 \(limit)",
            en: "the sentence has \(length) \(isEnglish ? "words" : "characters"), more than "
              + "\(limit)"))
      }
    }
  }
}

/// Sentences of a line, for counting.
enum SpokenSentence {
  /// The sentences with their end marks.
  static func all(in words: PlacedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for (index, character) in words.characters.enumerated() {
      let isStop = "。！？!?；;".contains(character) || character.isNewline
      let isDot =
        character == "." && (index + 1 == words.count || words.characters[index + 1].isWhitespace)
      if isStop || isDot {
        found.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < words.count { found.append(start..<words.count) }
    return found.compactMap { range in
      let lead = words.characters[range].prefix(while: \.isWhitespace).count
      return lead < range.count ? range.lowerBound + lead..<range.upperBound : nil
    }
  }

  static func letters(_ words: PlacedText) -> Int {
    words.characters.count { $0.isLetter || $0.isNumber }
  }

  static func words(_ words: PlacedText) -> Int {
    words.characters.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.count
  }
}
