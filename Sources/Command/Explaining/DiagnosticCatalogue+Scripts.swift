extension DiagnosticCatalogue {
  /// Mistakes in scripts and in what is set about their checks.
  static let scripts: [Entry] = [
    Entry(
      "bad-baseline",
      zh: "基线文件读不了，或不是 --write-baseline 写的。",
      en: "The baseline cannot be read, or --write-baseline did not write it.",
      example: "callgrade lint scripts/ --baseline notes.txt"),
    Entry(
      "not-fixed",
      zh: "文件的编码写不下改写后的字，或者原样写回也不一样，--fix 没动它。",
      en: "The file's encoding cannot hold the new words or its own; --fix left it alone.",
      example: "callgrade lint --fix damaged.txt"),
    Entry(
      "script-columns",
      zh: "表格里没有哪一列是话术；表头要有“话术”“内容”或 text、say。",
      en: "No column of the table holds what is said; name one 话术, 内容, text or say.",
      example: "a,b\n1,2"),
    Entry(
      "script-key",
      zh: "话术开头的属性里有个名字像是写错了。",
      en: "A fact at the head of the script has a name that looks misspelt.",
      example: "---\ndirecton: outbound\n---"),
    Entry(
      "script-too-large",
      zh: "文件太大，不像是话术。",
      en: "The file is too large for a script.",
      example: "a log of some megabytes"),
    Entry(
      "script-value",
      zh: "话术属性的值不对，如 direction 只能是 inbound 或 outbound。",
      en: "A fact of the script has a value that it cannot have.",
      example: "direction: sideways"),
    Entry(
      "script-without-words",
      zh: "这个文件里没有任何人说话：没有编号步骤、说话人标签或引号。",
      en: "Nobody says anything in the file: no numbered steps, labels or quotation marks.",
      example: "a file of headings only"),
    Entry(
      "unknown-format",
      zh: "文件名看不出格式：换一个扩展名，或用 --format 指明。",
      en: "The name of the file does not tell its format; give it another ending or use --format.",
      example: "callgrade lint script.docx"),
    Entry(
      "unknown-rule",
      zh: "没有这条话术检查规则。",
      en: "There is no such rule for scripts.",
      example: "rules: {jargn: off}"),
  ]
}
