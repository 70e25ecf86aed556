import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension LintRule {
  /// A behaviour occurs, but where it does not count.
  static let requiredMisplaced: LintRule = LintRule(
    "required-misplaced", zh: "必做的动作放错了位置", en: "Required behaviour in the wrong place",
    meaning: LocalizedText(
      zh: "话术里有这个动作，但在至少一条路径上来得太晚或太早，不能算做到：做完升级才问备份，挂机前才报工号。",
      en: "The script does it, but on at least one path too late or too early to count: the backup "
        + "is asked for after the upgrade, the job number given before hanging up."),
    source: "004 五、服务监督（二）现场服务监督话术 6",
    severity: .error,
    examples: [
      .bad("# 升级\n1、您好，我现在就给您升级数据库，请点确定。\n2、升级好了，您之前备份过数据吗？\n3、再见。"),
      .good("# 升级\n1、您好，升级之前请问您备份过数据吗？\n2、好的，我现在给您升级数据库。\n3、再见。"),
      .bad(
        "# Upgrade\n1. Hello, I will now upgrade the database for you.\n2. The upgrade is done. Did you back up your data?\n3. Goodbye."
      ),
      .good(
        "# Upgrade\n1. Hello, before anything else: did you make a backup of your data?\n2. Then I will upgrade your database now.\n3. Goodbye."
      ),
    ]
  ) { examination in
    let behaviours = RequiredBehaviours(examination: examination)
    return examination.parts.flatMap { part in
      behaviours.lacks(in: part).compactMap { lack -> LintFinding? in
        guard lack.isMisplaced, let turn = lack.trace else { return nil }
        let words = lack.rehearsal.turns[turn].words
        guard let place = words.sourceRange else { return nil }
        let title = lack.criterion.title
        return examination.finding(
          .requiredMisplaced, at: place,
          LocalizedText(
            zh: "“\(title.zh)”出现在这里不能算做到：\(lack.criterion.meaning.zh)",
            en: "here it does not count as '\(title.en)': \(lack.criterion.meaning.en)"),
          criterion: lack.criterion,
          notes: [
            behaviours.path(of: lack.rehearsal, in: part),
            RequiredBehaviours.advice(lack.criterion, in: examination.template.language),
          ].compactMap(\.self))
      }
    }
  }
}
