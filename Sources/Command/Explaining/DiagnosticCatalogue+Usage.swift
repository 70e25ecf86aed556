/// How the command line was used.
extension DiagnosticCatalogue {
  static let usage = [
    Entry(
      "bad-name-pattern",
      zh: "从文件名读字段的样式写得不对：大括号里要是认得的字段，两个字段之间要有别的字。",
      en: "The pattern that reads fields from file names is wrong: braces hold a known field, and "
        + "something stands between two fields.",
      example: "--name-pattern '{agent}{time}'"),
    Entry(
      "bad-usage",
      zh: "命令的参数合不到一起：少了一个、多了一个，或者输出会覆盖输入。「应为」后面写着怎样才行。",
      en: "The arguments do not go together: one is missing, one is too many, or the output would "
        + "take the place of an input. What would do stands behind 'expected'.",
      example: "callgrade grade calls.jsonl -o calls.jsonl"),
    Entry(
      "broken-pack",
      zh: "规则包或模型读得出，但不能用来评分：两者不相配，或者编译不了。",
      en: "The pack or the model can be read but not be graded with: they do not fit, or do not "
        + "compile.",
      example: "--model old.model"),
    Entry(
      "git-failed",
      zh: "--changed-from 要问 git 哪些文件改过，而 git 没有、没在仓库里，或者说了错。git 自己的话也照样显示。",
      en: "--changed-from asks git which files changed, and git is missing, the folder is in no "
        + "repository, or git reports an error, which is shown.",
      example: "callgrade lint --changed-from no-such-branch"),
  ]
}
