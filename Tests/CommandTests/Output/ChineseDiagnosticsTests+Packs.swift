import Foundation
import Localization
import Testing

@testable import Command

/// Mistakes in packs, patterns, scripts, forms and labels.
extension ChineseDiagnosticsTests {
  /// Parts of sentences that are put together, and lines to be written as they stand.
  private static let pieces: Set<String> = [
    "<{}> can stand only at the ", "YAML: {}", "YAML: {}{}", "different characters",
    "choices around gaps spread this pattern into more than ", "duplicate {} '{}'{}",
    "its transcript has {}", "the answer '{}' leads past {}, ", "the criterion '{}' is {}",
    "the choices and word lists of one pattern may have ", "the file is not UTF-8 text{}",
    "the labels of call '{}' cover {} turns, ", "the total is {}, but the ", "{} alternatives",
    "the patterns of this pack use more than {} ", "which other answers come by",
    "which this pack does not have", "{} letters together", "{} of a pattern", "{} sum to {}",
    "- id: …", "answers: [{id: …, says: […]}]", "asks: yes-no", "choices: […]",
    "examples: - met: …", "examples: - {}: …", "extends: {pack: …, version: …}", "floor: 0",
    "name: …", "questionnaire, answers", "set: - {id: {}, section: …, reason: …}",
    "{zh: …, en: …}",
  ]

  @Test func everySentenceAboutPacksAndScriptsIsKnownInChinese() throws {
    let folders = [
      "Detection", "Evaluation", "PatternMatching", "Questionnaires", "RubricLoading", "Rubrics",
      "ScriptLint", "Training",
    ].map { Package.folder.appending(path: "Sources/" + $0).path }
    let sentences = try SourceSentences.all(in: folders, calls: SourceSentences.readerCalls)
    #expect(sentences.count > 250)
    for (sentence, file) in sentences where !Self.pieces.contains(sentence) {
      let words = PhraseBook.diagnostics.chinese(sentence.replacing("{}", with: "7"))
      #expect(
        words?.unicodeScalars.contains(where: \.properties.isIdeographic) == true,
        "\(file): \(sentence)")
      #expect(words.map(Self.isEnglish) == false, "\(file): \(words ?? sentence)")
    }
  }

  /// What the tests of the readers expect them to say, as it is shown to who reads Chinese.
  @Test func mistakesThatTheReadersReportAreToldWithoutEnglish() throws {
    var messages: Set<String> = []
    for name in ["EvaluationTests", "RubricLoadingTests", "RubricsTests"] {
      let folder = Package.folder.appending(path: "Tests/" + name).path
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
      where file.hasSuffix(".swift") {
        let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
        for match in text.matches(of: /(?:error|warning|note): ([^"\\\n]+) \[[a-z-]+\]/) {
          messages.insert(String(match.1))
        }
        for match in text.matches(of: /= expected: ([^"\\\n]+)\n/) {
          let shown = PhraseBook.diagnostics.chinese(String(match.1)) ?? String(match.1)
          #expect(!Self.isEnglish(shown), "\(file): \(shown)")
        }
      }
    }
    #expect(messages.count > 100)
    for message in messages {
      let shown = PhraseBook.diagnostics.chinese(message)
      #expect(shown.map(Self.isEnglish) == false, "\(message): \(shown ?? "")")
    }
  }

  private static let told: [(String, String)] = [
    ("missing key 'schema'", "缺少键“schema”"),
    ("unknown key 'language' in a detector", "检测器里不认识的键“language”"),
    ("unknown join-target 'pack'", "不认识的检测器或标准“pack”"),
    ("duplicate key 'role', first in line 3", "键“role”重复，首次出现在第 3 行"),
    ("'pack' must be text, not a mapping", "“pack”应为文字，而不是映射"),
    ("an entry of 'set' must be a mapping, not text", "“set”的一项应为映射，而不是文字"),
    ("section 'a' weighs 5, but its criteria sum to 4", "部分“a”的 weight 是 5，而其中各标准之和是 4"),
    ("no pattern uses the word list '{name}'", "没有模式用到词表“{name}”"),
    ("the answer 'no' leads past a, b, which other answers come by", "回答“no”跳过了别的回答会经过的步骤：a, b"),
    ("'(' is never closed", "“(”没有配对的结束符号"),
    ("tiny: pattern '(您好': '(' is never closed", "tiny：模式“(您好”：“(”没有配对的结束符号"),
    ("'<gpa:0-4>' is nothing that a pattern can ask for", "模式里没有“<gpa:0-4>”这种写法"),
    ("the file is not UTF-8 text; it looks like GB18030", "文件不是 UTF-8 文本；看来是 GB18030"),
    ("YAML: the colon is full-width", "YAML：冒号是全角的"),
    ("YAML: did not find expected key while parsing a block mapping", "YAML：解析块映射时，缺少键"),
    (
      "the baseline is no JSON: unexpected end of input; expected a value",
      "基线不是 JSON：内容到此中断；此处应为一个值"
    ),
    ("'q1' has several answers: a, b", "“q1”有几个回答：a, b"),
    ("there is no rule 'jargn'", "没有规则“jargn”"),
    ("a phase must not be an array", "阶段不能是数组"),
    ("points: 5, or {weight: 5, deduct: 2, cap: 4}", "points: 5，或 {weight: 5, deduct: 2, cap: 4}"),
  ]

  @Test(arguments: told)
  func mistakesAreToldInGoodChinese(_ english: String, _ chinese: String) {
    #expect(PhraseBook.diagnostics.chinese(english) == chinese)
  }

  @Test func aKeyByItselfIsNotTranslated() {
    #expect(PhraseBook.diagnostics.chinese("format") == nil)
    #expect(PhraseBook.diagnostics.chinese("unknown key 'format'") == "不认识的键“format”")
  }

  @Test func aBrokenPackIsExplainedInChinese() throws {
    let folder = try Scratch()
    try folder.writePack([
      "pack.yaml": ("title: {zh: 小包", "titl: {zh: 小包"),
      "criteria/opening.yaml": ("phrases: [您好]", "phrases: [(您好]"),
    ])
    let run = try CommandRun(["pack", "validate", "packs/tiny", "--lang", "zh"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("错误: 不认识的键“titl” [unknown-key]\n"))
    #expect(run.output.contains("错误: 缺少键“title” [missing-key]\n"))
    #expect(run.output.contains("错误: “(”没有配对的结束符号 [unclosed-bracket]\n"))
    for line in run.lines where line.contains("错误: ") || line.contains("应为: ") {
      #expect(!Self.isEnglish(String(line)), "\(line)")
    }
  }

  /// Whether three English words stand in a row, outside quotation marks and code.
  private static func isEnglish(_ words: String) -> Bool {
    let quoted = /“[^”]*”|"[^"]*"|'[^']*'|\{[^}]*\}|\[[^\]]*\]|<[^>]*>/
    let sentence = /[A-Za-z]{2,} [A-Za-z]+ [A-Za-z]{2,}/
    return words.replacing(quoted, with: "·").contains(sentence)
  }
}
