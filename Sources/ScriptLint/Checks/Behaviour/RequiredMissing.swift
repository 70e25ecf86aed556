import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension LintRule {
  /// A behaviour that the pack asks for does not occur on some path.
  static let requiredMissing: LintRule = LintRule(
    "required-missing", zh: "缺少必做的动作", en: "Required behaviour missing",
    meaning: LocalizedText(
      zh: "照着话术走，至少有一条路径上，规则包要求的行为（如报工号、确认备份、道别）始终没有出现。分支很多时，每条边至少走一遍，再走绕开该行为的路。",
      en: "On at least one way through the script a behaviour that the pack asks for never occurs, "
        + "such as the job number, the backup question or the goodbye. Where there are very many "
        + "ways, every edge is taken at least once, and so are the ways around the behaviour."),
    source: "001; 003; 004 一、热线（一）标准话术",
    severity: .error,
    examples: [
      .bad("# 热线\n1、您好，我是星河服务中心0826号客服，很高兴为您服务，请问有什么可以帮您？\n2、请您详细描述一下问题现象。\n3、问题我已经了解，请您稍后重启。"),
      .good("# 首访片段\n您好，请问您是王先生吗？"),
      .bad(
        "# Hotline\n1. Hello, how can I help you?\n2. What happened before the error?\n3. Please restart the program."
      ),
      .good("# Notes\nGood morning, is this Ms Carter?"),
    ]
  ) { examination in
    let behaviours = RequiredBehaviours(examination: examination)
    return examination.parts.flatMap { part in
      behaviours.lacks(in: part).filter { !$0.isMisplaced }.map { lack in
        let trail = lack.lacking == lack.taken ? nil : behaviours.path(of: lack.rehearsal, in: part)
        return examination.finding(
          .requiredMissing, at: examination.anchor(of: lack, in: part), lack.message,
          criterion: lack.criterion,
          notes: [
            lack.wholeMeaning, trail,
            RequiredBehaviours.advice(lack.criterion, in: examination.template.language),
          ].compactMap(\.self))
      }
    }
  }
}

extension RequiredBehaviours.Lack {
  /// What is lacking, and how often.
  ///
  /// Where not every path was taken the figures of those that were would say nothing about the others.
  fileprivate var message: LocalizedText {
    let title = criterion.title
    switch (lacking == taken, areAllPaths) {
    case (true, true):
      return LocalizedText(
        zh: "话术里没有“\(title.zh)”", en: "the script never does this: \(title.en)")
    case (true, false):
      return LocalizedText(
        zh: "走过的 \(taken) 条路径上都没有“\(title.zh)”",
        en: "none of the \(taken) paths tried has this: \(title.en)")
    case (false, true):
      return LocalizedText(
        zh: "\(taken) 条路径中有 \(lacking) 条没有“\(title.zh)”",
        en: "\(lacking) of \(taken) paths lack this: \(title.en)")
    case (false, false):
      return LocalizedText(
        zh: "有的路径没有“\(title.zh)”", en: "some paths lack this: \(title.en)")
    }
  }
}

extension RequiredBehaviours.Lack {
  /// What the whole of it would be, where a part is there.
  fileprivate var wholeMeaning: LocalizedText? {
    guard trace != nil else { return nil }
    return LocalizedText(
      zh: "只做到一部分：\(criterion.meaning.zh)",
      en: "only a part of it is there: \(criterion.meaning.en)")
  }
}

extension Examination {
  /// Where something that is not there should have been: the part that is there; the words that call
  /// for it, if the agent's; else the answer that leads past it; else the part as a whole.
  func anchor(of lack: RequiredBehaviours.Lack, in part: Part) -> SourceRange {
    if let trace = lack.trace, lack.rehearsal.turns[trace].isWritten,
      let place = lack.rehearsal.turns[trace].words.sourceRange
    {
      return place
    }
    let evidence = lack.rehearsal.card.criteria.first { $0.id == lack.criterion.id }?.evidence ?? []
    for item in evidence {
      let turn = lack.rehearsal.turns[item.place.turn]
      guard turn.isWritten else { continue }
      let scalars = item.place.start..<item.place.end
      let range =
        scalars.isEmpty ? 0..<turn.words.count : turn.words.characterRange(ofScalars: scalars)
      if let place = turn.words.sourceRange(of: range) { return place }
    }
    if lack.lacking < lack.taken {
      for node in lack.rehearsal.path.reversed() {
        guard let step = part.flow.nodes[node].step, let branch = part.flow.nodes[node].branch,
          let place = part.part.steps[step].branches[branch].place
        else { continue }
        return place
      }
    }
    return place(of: part)
  }
}
