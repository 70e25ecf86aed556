extension DiagnosticCatalogue {
  /// What a scorecard says about its transcript.
  static let health: [Entry] = [
    Entry(
      "empty-transcript",
      zh: "没有任何文字，不给分。",
      en: "No turn has any words; the score is withheld.",
      example: "{\"turns\":[]}"),
    Entry(
      "language-mismatch",
      zh: "通话不是规则包支持的语言，不给分。",
      en: "The call is in a language that the pack does not grade; the score is withheld.",
      example: "an English call and a pack for zh"),
    Entry(
      "language-unknown",
      zh: "大部分文字不属于规则包支持的语言，不给分。",
      en: "Most of the text is in no language that the pack grades; the score is withheld.",
      example: "Bonjour, …"),
    Entry(
      "low-coverage",
      zh: "能评判的分值太少，不给分。",
      en: "Too little of the weight could be judged; the score is withheld.",
      example: "most criteria need times, and there are none"),
    Entry(
      "near-silence",
      zh: "全部加起来没有几个字，不给分。",
      en: "Hardly a word is said in the whole call; the score is withheld.",
      example: "客服：嗯\n客户：嗯"),
    Entry(
      "no-times",
      zh: "话轮没有时间，与时间有关的标准不评。",
      en: "Turns have no times; what needs them is not judged.",
      example: "plain text without [00:01:02]"),
    Entry(
      "nothing-applicable",
      zh: "没有一条标准适用，无从给分。",
      en: "No criterion applied, so there is nothing to score.",
      example: "a call that never begins"),
    Entry(
      "one-speaker",
      zh: "只有一方在说话，不给分。",
      en: "Only one side speaks; the score is withheld.",
      example: "客服：您好\n客服：在吗"),
    Entry(
      "roles-inferred",
      zh: "角色是推断的，附有把握。",
      en: "The roles were inferred, with a confidence.",
      example: "A: 您好，请问…  B: 我的宽带断了"),
    Entry(
      "roles-swapped",
      zh: "客服的常用语都出自客户，角色可能标反了，不给分。",
      en: "The agent's set phrases all come from the customer: the roles are probably "
        + "swapped, and the score is withheld.",
      example: "客户：您好，请问有什么可以帮您"),
    Entry(
      "roles-unknown",
      zh: "看不出谁是客服，不给分；可改用 客服：/客户： 标明。",
      en: "Nothing tells who is the agent; the score is withheld. Mark the lines with "
        + "agent: and customer:.",
      example: "A: … B: …"),
    Entry(
      "too-few-turns",
      zh: "话轮太少，不给分；结论仍列出。",
      en: "Too few turns for a score; verdicts are still given.",
      example: "客服：您好"),
  ]
}
