import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension FlowReport {
  /// The path step by step, what went wrong, and the filled questionnaire.
  package var text: String {
    var lines = [flow.title[language] + "  \(pack.id) \(pack.version)  \(source)"]
    if let reason = alignment.reason {
      lines.append(words("无法对照流程：\(reason)", "the script cannot be followed: \(reason)"))
      return lines.joined(separator: "\n") + "\n"
    }
    lines += ["", words("路径", "Path")] + alignment.path.map(line)
    if !alignment.offPath.isEmpty {
      lines += ["", words("路径之外", "Beside the path")] + alignment.offPath.map(line)
    }
    lines += remarks
    if !questionnaire.isEmpty {
      lines += ["", words("回答", "Answers")] + questionnaire.map(line)
    }
    if let note = flow.note { lines += ["", words("说明：", "Note: ") + note[language]] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ visit: FlowAlignment.Visit) -> String {
    let mark =
      switch visit.state {
      case .done: "✓"
      case .outOfOrder: "↕"
      case .skipped: visit.isOptional ? "·" : "✗"
      case .offPath: "+"
      }
    var line = "  \(mark) " + padded(title(visit.step), to: titleWidth)
    if let place = visit.evidence.first {
      line += words("第 \(place.turn + 1) 轮", "turn \(place.turn + 1)") + "  「\(quote(place))」"
    }
    if visit.state != .done { line += "  " + state(visit.state, isOptional: visit.isOptional) }
    return line
  }

  private func line(_ field: FilledField) -> String {
    var line = "  " + padded(field.question.field[language], to: fieldWidth)
    switch field.state {
    case .notAsked: return line + words("没问", "not asked")
    case .unanswered: return line + words("没有听到回答", "no answer heard")
    case .answered:
      line += padded(answer(field.answer?.answer, of: field.step), to: 14)
      if let place = field.answer?.evidence {
        line += words("第 \(place.turn + 1) 轮", "turn \(place.turn + 1)") + "  「\(quote(place))」"
      }
      return line
    }
  }

  private var remarks: [String] {
    var lines: [String] = []
    let skipped = alignment.skipped.map(title)
    if !skipped.isEmpty {
      lines.append(words("漏掉的步骤：", "Left out: ") + skipped.joined(separator: words("、", ", ")))
    }
    let strayed = alignment.outOfOrder.map(title)
    if !strayed.isEmpty {
      lines.append(
        words("次序不对：", "Out of order: ") + strayed.joined(separator: words("、", ", ")))
    }
    for wrong in alignment.wrongBranches {
      guard let step = step(wrong.step) else { continue }
      let said = answer(wrong.answer, of: step)
      lines.append(
        words(
          "走错分支：「\(title(wrong.step))」客户答“\(said)”，应转“\(title(wrong.due))”，却到了“\(title(wrong.taken))”",
          "Wrong branch: to “\(title(wrong.step))” the customer answered “\(said)”, which leads to "
            + "“\(title(wrong.due))”, but the call went on with “\(title(wrong.taken))”"))
    }
    for jump in flow.jumps where alignment.answer(to: jump.step)?.answer == jump.answer {
      guard let step = step(jump.step) else { continue }
      let past = jump.past.map(title).joined(separator: words("、", ", "))
      lines.append(
        words(
          "流程检查：「\(title(jump.step))」答“\(answer(jump.answer, of: step))”时，流程本身会跳过“\(past)”",
          "Check of the script: after “\(answer(jump.answer, of: step))” to “\(title(jump.step))” "
            + "the script itself leads past “\(past)”"))
    }
    if lines.isEmpty {
      lines.append(words("步骤齐全，次序和分支都对。", "All steps, in order, by the right branches."))
    }
    return [""] + lines
  }

  private var titleWidth: Int {
    (alignment.path + alignment.offPath).map { DisplayWidth.of(title($0.step)) + 2 }.max() ?? 2
  }

  private var fieldWidth: Int {
    questionnaire.map { DisplayWidth.of($0.question.field[language]) + 2 }.max() ?? 2
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(2, width - DisplayWidth.of(text)))
  }
}
