import ArgumentParser
import Evaluation
import Foundation
import JSONCoding
import Localization
import Rubrics

/// How the figures of a comparison are written, and which of them must be reached.
struct EvaluationOptions: ParsableArguments {
  /// How the figures are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  /// A figure that can be asked for.
  enum Measure: String, CaseIterable {
    case agreement, kappa
    case missedF1 = "missed-f1"
    case styleF1 = "style-f1"
    case phases

    /// The figure; `nil` where it is undefined.
    func value(in run: EvaluationRun) -> Double? {
      switch self {
      case .agreement: run.totals.agreement.value
      case .kappa: run.totals.meanKappa.value
      case .missedF1: run.totals.macroF1.value
      case .styleF1: run.labels.styles.macroF1
      case .phases: run.labels.phases.agreement
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      text(zh: "输出格式：text、markdown、json", en: "output format: text, markdown, json"),
      valueName: "format"))
  var format = Format.text

  @Flag(help: ArgumentHelp(text(zh: "列出每处不一致", en: "list every verdict that differs")))
  var disagreements = false

  @Option(
    help: ArgumentHelp(
      text(
        zh: "低于此值则以 1 退出，如 kappa=0.5：\(Self.measures)（可多次给出）",
        en: "exit with 1 below a value, such as kappa=0.5: \(Self.measures) (repeatable)"),
      valueName: "figure=value"))
  var failUnder: [String] = []

  private static var measures: String {
    Measure.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Writes the tables to standard output.
  func write(
    _ run: EvaluationRun, _ vocabulary: LabelVocabulary, _ language: ReadingLanguage
  ) throws {
    let report = EvaluationReport(run, vocabulary: vocabulary, language: language)
    let width = Terminal.width(of: STDOUT_FILENO) ?? 140
    switch format {
    case .text:
      var text = report.text(width: width)
      if disagreements { text += "\n" + report.disagreementText(width: width) }
      try StandardOutput.write(text)
    case .markdown:
      var text = report.markdown()
      if disagreements { text += "\n" + report.disagreementMarkdown() }
      try StandardOutput.write(text)
    case .json:
      var writer = JSONWriter(style: .pretty)
      writer.write(run)
      try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }

  /// Whether every figure that was asked for is reached; those that are not are told.
  func gate(_ run: EvaluationRun, _ console: Console) throws -> ExitStatus {
    var status = ExitStatus.success
    for wish in failUnder {
      let (measure, floor) = try Self.wish(wish)
      let value = measure.value(in: run)
      // What is undefined has not been reached.
      if let value, value >= floor { continue }
      status = .gateFailed
      let reached = value.map { String((($0 * 10_000).rounded()) / 10_000) } ?? "–"
      console.note(
        LocalizedText(
          zh: "\(measure.rawValue) 为 \(reached)，低于 \(floor)",
          en: "\(measure.rawValue) is \(reached), below \(floor)"))
    }
    return status
  }

  /// Checks what was asked for before the work begins.
  func validate() throws {
    for wish in failUnder { _ = try Self.wish(wish) }
  }

  private static func wish(_ text: String) throws -> (Measure, Double) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let measure = Measure(rawValue: parts[0]), let floor = Double(parts[1]),
      (0...1).contains(floor)
    else {
      throw CommandError(
        "bad-value", "--fail-under cannot be '\(text)'",
        expected: "one of \(measures), = and a share from 0 to 1")
    }
    return (measure, floor)
  }
}
