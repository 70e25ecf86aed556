extension DiagnosticCatalogue {
  /// Mistakes in scripts, forms and questionnaires.
  static let flows: [Entry] = [
    Entry(
      "bad-answer",
      zh: "表单里的这个回答不在能选的范围里。",
      en: "The answer in the form is none of those that can be given.",
      example: "3: 7   # 10 / 5 / 1"),
    Entry(
      "double-answer",
      zh: "同一题答了两次，或一题写了几个答案；改成一个再算分。",
      en: "A question is answered twice, or with several answers; a form is scored only "
        + "when each has one.",
      example: "3: 10, 5"),
    Entry(
      "file-exists",
      zh: "要新建的文件夹已经存在，不会覆盖。",
      en: "What is to be made is there already; nothing is overwritten.",
      example: "callgrade pack new hotline"),
    Entry(
      "file-name",
      zh: "问卷的 id 应与文件名一致。",
      en: "A questionnaire's id is the name of its file.",
      example: "quiz.yaml: id: quizz"),
    Entry(
      "flow-in-flow",
      zh: "流程的步骤不能靠流程本身来识别。",
      en: "A step of a script cannot be recognised by the script itself.",
      example: "detect: {flow: {done: opening}}"),
    Entry(
      "flow-jump",
      zh: "某个回答会跳过一些步骤，而别的回答都经过它们；可能是有意的，也可能写错了序号。",
      en: "An answer leads past steps that other answers come by; it may be meant, or a "
        + "step was mistyped.",
      example: "branches: {satisfied: farewell}"),
    Entry(
      "loop-without-exit",
      zh: "这几步只会互相转来转去，流程走不出去。",
      en: "These steps only lead to each other, so the script never ends.",
      example: "next: previous-step"),
    Entry(
      "missing-flow",
      zh: "标准或命令要用流程，但这个包没有 flow.yaml。",
      en: "A criterion or the command asks for a script, but the pack has no flow.yaml.",
      example: "detect: {flow: in-order}"),
    Entry(
      "stray-line",
      zh: "表单里的这一行不属于任何一题。",
      en: "The line of the form belongs to no question.",
      example: "????"),
    Entry(
      "unfilled-item",
      zh: "这一题没有填。",
      en: "The question is not filled in.",
      example: "3:"),
    Entry(
      "unknown-answer",
      zh: "branches 里的这个回答不是该步骤能得到的回答。",
      en: "The branch is for an answer that the step cannot get.",
      example: "branches: {maybe: end}"),
    Entry(
      "unknown-item",
      zh: "表单里没有这一题。",
      en: "The form has no such question.",
      example: "eleven: 5"),
    Entry(
      "unknown-questionnaire",
      zh: "没有这个问卷，或表单没写明是哪个问卷。",
      en: "There is no such questionnaire, or the form does not say which it answers.",
      example: "questionnaire: quizz"),
    Entry(
      "unknown-step",
      zh: "流程里没有这一步。",
      en: "The script has no such step.",
      example: "next: fairwell"),
    Entry(
      "unreached-step",
      zh: "没有任何一步会转到这里。",
      en: "Nothing leads to this step.",
      example: "- id: lost-step"),
  ]
}
