import ArgumentParser
import CallGrade
import Foundation
import Reports

/// Which reports are written, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "输出格式：\(Self.formats.joined(separator: "、"))；多个 -o 时按顺序对应",
        en: "output format: \(Self.formats.joined(separator: ", ")); one for each -o in order"),
      valueName: "format"),
    completion: .list(Self.formats), transform: Self.format)
  var format: [ReportFormat] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(
        zh: "写入文件，格式由扩展名决定（可多次给出；- 为标准输出）",
        en: "write to a file; its name tells the format (repeatable; - is standard output)"),
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "把未能评分的输入及原因写入文件（JSONL）",
        en: "write what could not be graded, and why, to a file (JSON Lines)"),
      valueName: "file"),
    completion: .file())
  var errors: String?

  @Flag(
    help: ArgumentHelp(
      text(zh: "CSV 以字节序标记开头，便于 Excel 打开", en: "begin tables with a byte order mark, for Excel")))
  var bom = false

  @OptionGroup var colorOption: ColorOption

  /// Pairs files with formats.
  func plan() throws(CommandError) -> OutputPlan {
    try OutputPlan(files: output, formats: format, errorFile: errors)
  }

  /// The cells of a line where nothing tells how wide the terminal is.
  private static let plainWidth = 100

  /// The look of a report.
  func reportOptions(
    for target: OutputPlan.Target, pack: RubricPack, language: ReadingLanguage
  ) -> ReportOptions {
    let isStandardOutput = target.path == "-"
    // A file keeps everything; what goes to a reader's eyes, or through a pager to them, fits.
    return ReportOptions(
      pack: pack, language: language,
      width: isStandardOutput ? Terminal.width(of: STDOUT_FILENO) ?? Self.plainWidth : nil,
      usesColor: isStandardOutput && colorOption.color.isOn(STDOUT_FILENO), hasByteOrderMark: bom)
  }

  private static var formats: [String] { ReportFormat.allCases.map(\.rawValue) }

  private static func format(_ word: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: word) ?? ReportFormat(fileExtension: word) else {
      throw CommandError(unknown: "format", word, among: formats)
    }
    return format
  }
}
