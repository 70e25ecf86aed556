extension DiagnosticCatalogue {
  /// Mistakes in patterns.
  static let patterns: [Entry] = [
    Entry(
      "anchor-inside",
      zh: "句首、句尾等位置标记只能放在模式的两端。",
      en: "Anchors such as <turn-start> only stand at the ends of a pattern.",
      example: "您好<turn-start>"),
    Entry(
      "bad-exclusion",
      zh: "<not:…> 里只能写词，多个用 | 分开。",
      en: "<not:…> takes words, separated by |.",
      example: "<not:<number>>请"),
    Entry(
      "bad-homophone",
      zh: "~…~ 之间只能写汉字。",
      en: "Only Chinese characters can stand between ~ and ~.",
      example: "~<number>~"),
    Entry(
      "bad-range",
      zh: "范围要写成 最小-最大，最小不大于最大。",
      en: "A range is written least-most.",
      example: "<number:6-2>"),
    Entry(
      "empty-bracket",
      zh: "括号里什么也没有。",
      en: "There is nothing in the brackets.",
      example: "您好()"),
    Entry(
      "empty-choice",
      zh: "| 的一边是空的。",
      en: "One side of | is empty.",
      example: "早上好||下午好"),
    Entry(
      "empty-pattern",
      zh: "模式是空的，或者可以什么都不匹配。",
      en: "The pattern is empty, or could match nothing at all.",
      example: "[您好]"),
    Entry(
      "exclusion-inside",
      zh: "<not:…> 只能放在模式的两端。",
      en: "<not:…> only stands at the ends of a pattern.",
      example: "不会<not:的>修"),
    Entry(
      "gap-too-wide",
      zh: "略去可选部分后，相邻的间隔合起来太宽。",
      en: "With the optional parts between them left out, neighbouring gaps are too wide together.",
      example: "您<gap:0-60>[问]<gap:0-60>[好]<gap:0-60>[吗]<gap:0-60>[呢]<gap:0-60>吧"),
    Entry(
      "list-cycle",
      zh: "词表用 {…} 互相引用，绕成了圈。",
      en: "Word lists refer to each other in a circle.",
      example: "a: [\"{b}\"]    b: [\"{a}\"]"),
    Entry(
      "list-too-large",
      zh: "模式里的词表展开后词条过多，或套得太深。",
      en: "The word lists of the pattern spread into too many words, or go too deep.",
      example: "{a}    a: [\"{b}{b}{b}\"]    b: [\"{c}{c}{c}\"]    …"),
    Entry(
      "pattern-too-large",
      zh: "模式展开以后太大。",
      en: "The pattern grows too large when its choices are written out.",
      example: "(a|b)(c|d)(e|f)…"),
    Entry(
      "pattern-too-long",
      zh: "模式太长。",
      en: "The pattern is too long.",
      example: "one pattern for a whole paragraph"),
    Entry(
      "stray-star",
      zh: "* 只能跟在拉丁字母的词后面。",
      en: "* only follows a word in Latin letters.",
      example: "您*好"),
    Entry(
      "nested-too-deep",
      zh: "括号套得太深。",
      en: "Brackets are nested too deeply.",
      example: "((((((您好))))))"),
    Entry(
      "too-many-alternatives",
      zh: "可选项太多，请用词表。",
      en: "There are too many alternatives; use a word list.",
      example: "(a|b|c|…)"),
    Entry(
      "unclosed-bracket",
      zh: "括号没有关上。",
      en: "A bracket is not closed.",
      example: "(早上好|下午好"),
    Entry(
      "unknown-list",
      zh: "{…} 里的词表不存在。",
      en: "The word list in {…} is not there.",
      example: "姓{honorifc}"),
    Entry(
      "unknown-slot",
      zh: "没有这种槽位。",
      en: "There is no such slot.",
      example: "<telephone>"),
    Entry(
      "unopened-bracket",
      zh: "括号没有打开。",
      en: "A bracket is closed that was never opened.",
      example: "早上好)"),
  ]
}
