import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import Localization
import TranscriptImport

/// `callgrade inspect`: how a file is understood, and why.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(
      zh: "说明文件被怎样理解：格式、编码、角色", en: "Tell how a file is understood: format, encoding, roles"),
    usage: "callgrade inspect [<options>] <file> ...",
    discussion: text(
      zh: """
        例：
          callgrade inspect call.txt
          callgrade inspect export.csv --encoding gb18030
        """,
      en: """
        Examples:
          callgrade inspect call.txt
          callgrade inspect export.csv --encoding gb18030
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "要看的文件", en: "the files to look at"), valueName: "file"),
    completion: .file())
  var files: [String]

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let reading = CallReading(importer: readingOptions.importer)
    var status = ExitStatus.success
    for (index, file) in files.enumerated() {
      do {
        let result = try reading.read(file)
        let view = InspectionView(language: languageOptions.language)
        try StandardOutput.write((index > 0 ? "\n" : "") + view.text(of: result, file: file))
        for problem in result.diagnostics { console.show(problem) }
        var speakers = NamedSpeakers(readingOptions.importing)
        for call in result.calls { speakers?.take(call) }
        if !result.calls.isEmpty {
          for remark in speakers?.remarks() ?? [] { console.show(remark) }
        }
        if result.calls.isEmpty || result.diagnostics.contains(where: { $0.severity == .error }) {
          status = .failure
        }
      } catch let error as CommandError {
        for problem in error.diagnostics { console.show(problem) }
        status = .failure
      } catch let failure as StreamFailure where failure.action == .read {
        console.show(failure.diagnostic)
        status = .failure
      }
    }
    try status.end()
  }
}
