import Foundation
import Localization
import Testing

@testable import Command

/// Whoever reads Chinese is told in Chinese what is wrong.
struct ChineseDiagnosticsTests {
  private static let chinese = ["LC_ALL": "zh_CN.UTF-8"]

  /// Parts of sentences that are put together, and names.
  private static let parts: Set<String> = [
    "{} {} no row: ", "{} {} no call: ",
    "at most {} MB for one call, or a list of calls: JSON Lines, ",
    "a JSON array, a table", ", with a number", "no status", "become one", "is cut short",
    "the id '{}' is a rounded number: calls whose ids differ in the last digits ",
    "the times look {} times too {} for the words ", "({} characters a second); {}",
    "--to vcon", "--record N", "00:00:01.500, 1.5s, 1500ms, 45f or 15000000t",
    "callgrade convert PATH…; callgrade convert --help",
    "callgrade grade PATH…; callgrade grade --help", "git: {}",
    // These are written in both languages where they stand.
    "{} more problems are not shown (--errors FILE writes them all)", "{} {} converted → {}",
    "nothing to convert was named", "nothing to grade was named", "{} {} graded → {}",
    "{} calls have no score that a condition could judge", "{} of {} calls drawn",
    "the file has records, and there is no {} to say of which ",
    "run; a run that comes to its end removes it", "the {} {} not the same as ",
    "before: then {}, ", "now {}", "going on after {} {}",
    "record {} is not that of call {} of the inputs", "{} in {}; to undo: {}",
  ]

  @Test func everySentenceOfADiagnosticIsKnownInChinese() throws {
    let sources =
      URL(fileURLWithPath: Package.corpus).deletingLastPathComponent().path + "/Sources/"
    let sentences = try SourceSentences.all(
      in: ["Command", "TranscriptImport", "TranscriptExport", "Reports"].map { sources + $0 })
    #expect(sentences.count > 150)
    for (sentence, file) in sentences where !Self.parts.contains(sentence) {
      let sample = sentence.replacing("{}", with: "7")
      let words = PhraseBook.diagnostics.chinese(sample)
      #expect(
        words?.unicodeScalars.contains(where: \.properties.isIdeographic) == true,
        "\(file): \(sentence)")
    }
  }

  @Test func whatIsFilledInStandsInTheRightPlace() {
    let book = PhraseBook.diagnostics
    #expect(book.chinese("there is no call 9") == "没有第 9 通")
    #expect(book.chinese("unknown format 'x'") == "不认识的格式“x”")
    #expect(book.chinese("turn 3 is a string") == "第 3 轮是字符串")
    #expect(book.chinese("line 2 of 'a.txt': the file is empty") == "“a.txt”第 2 行：文件是空的")
    #expect(book.chinese("what nobody ever said") == nil)
  }

  @Test func aChineseUserIsToldInChinese() throws {
    let folder = try Scratch()
    try folder.write("?", to: "a.txt")
    for arguments in [
      ["review", "none.txt"], ["grade", "a.txt", "--format", "nosuch"], ["nosuch"],
      ["grade", "--nosuch"],
      ["review"], ["compare", "a.txt"], ["grade", "a.txt", "--jobs", "x"],
    ] {
      let run = try CommandRun(arguments, environment: Self.chinese, in: folder)
      #expect(run.status == 2, "\(arguments)")
      // The ids of problems are the same in both languages.
      let english = run.errors.replacing(/\[[a-z-]+\]/, with: "").matches(
        of: /(Error|Usage|See|Unknown|Missing|unknown|expected|there is)\b/)
      #expect(english.isEmpty && run.errors.contains("错误"), "\(run.errors)")
    }
    let help = try CommandRun(["grade", "--help"], environment: Self.chinese, in: folder).output
    #expect(help.contains("用法：callgrade grade") && !help.contains("USAGE"))
  }
}
