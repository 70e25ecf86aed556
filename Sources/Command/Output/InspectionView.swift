import Diagnostics
import Localization
import Rubrics
import TranscriptImport
import Transcripts

/// How a file was understood, in lines.
struct InspectionView {
  /// Turns that are shown of the first call.
  private static let turnLimit = 6

  let language: ReadingLanguage

  /// Lines about a file, each with its end.
  func text(of result: ImportResult, file: String) -> String {
    let report = result.report
    var lines = [file.withoutControls]
    add(
      "格式", "format", (report.format?.rawValue ?? "–") + reason(report.formatReason), to: &lines)
    add(
      "编码", "encoding", (report.encoding?.rawValue ?? "–") + reason(report.encodingReason),
      to: &lines)
    add(
      "通话", "calls",
      words("\(report.calls) 通，\(report.turns) 轮", "\(report.calls), with \(report.turns) turns"),
      to: &lines)
    let timing = report.timing.map(reason) ?? ""
    add(
      "时间", "times", report.hasTimes ? words("有", "yes") + timing : words("没有", "none"), to: &lines)
    if let overlap = report.overlap { add("插话", "overlap", phrase(overlap), to: &lines) }
    for (index, speaker) in report.speakers.enumerated() {
      add(index == 0 ? "角色" : "", index == 0 ? "roles" : "", self.line(of: speaker), to: &lines)
    }
    for (index, dropped) in report.dropped.enumerated() {
      let places = words(
        "\(dropped.count) 行（第一处：第 \(dropped.firstLine) 行）：",
        "\(dropped.count) (the first is line \(dropped.firstLine)): ")
      add(
        index == 0 ? "略去" : "", index == 0 ? "left out" : "",
        places + phrase(dropped.reason), to: &lines)
    }
    if let call = result.calls.first { lines += turns(of: call.transcript) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of speaker: ImportReport.Speaker) -> String {
    let name = speaker.label.map { "'\($0.withoutControls)'" } ?? words("（无名）", "(no name)")
    var line = "\(name) → \(speaker.role.title[language])"
    if speaker.isBot { line += words("（机器人）", " (bot)") }
    line += words("，\(speaker.turns) 轮", ", \(speaker.turns) turns")
    line += reason(speaker.decision)
    if let confidence = speaker.confidence {
      line += words("，把握 ", ", confidence ") + "\(Int((confidence * 100).rounded()))%"
    }
    return line
  }

  private func turns(of call: Transcript) -> [String] {
    var lines = [words("  开头：", "  begins:")]
    for turn in call.turns.prefix(Self.turnLimit) {
      let time = turn.start.map { "[\(Self.clock($0))] " } ?? ""
      let characters = turn.text.withoutControls
      let shown = characters.count > 60 ? characters.prefix(60) + "…" : characters[...]
      lines.append("    \(time)\(turn.role.title[language])\(words("：", ": "))\(shown)")
    }
    if call.turns.count > Self.turnLimit {
      let rest = call.turns.count - Self.turnLimit
      lines.append(words("    …… 还有 \(rest) 轮", "    … and \(rest) more turns"))
    }
    return lines
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 359_999)))
    let second = whole % 60
    return "\(whole / 60):" + (second < 10 ? "0\(second)" : "\(second)")
  }

  private func add(_ zh: String, _ en: String, _ value: String, to lines: inout [String]) {
    let label = words(zh, en)
    let width = language == .zh ? 6 : 10
    let padding = String(repeating: " ", count: max(1, width - DisplayWidth.of(label)))
    lines.append("  \(label)\(padding)\(value)")
  }

  private func reason(_ reason: Phrase) -> String {
    words("（\(phrase(reason))）", " (\(phrase(reason)))")
  }

  private func phrase(_ phrase: Phrase) -> String {
    (language == .zh ? phrase.zh : phrase.en).withoutControls
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
