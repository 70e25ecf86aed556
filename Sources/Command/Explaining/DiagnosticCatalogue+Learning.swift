extension DiagnosticCatalogue {
  /// Mistakes in what labels are learned from, and in models.
  static let learning: [Entry] = [
    Entry(
      "bad-correction",
      zh: "这一行不是更正记录：要有 schema、role、text，以及 shows、not、style 之类的标签。",
      en: "The line is no correction: it needs schema, role and text, and labels under shows, not "
        + "or style.",
      example: "{\"role\": \"agent\"}"),
    Entry(
      "bad-model",
      zh: "模型文件的这一行读不懂；模型只由 callgrade train 写出，不要手改。",
      en: "This line of the model file cannot be read; models are written by callgrade train, not "
        + "by hand.",
      example: "您好⇥7:x"),
    Entry(
      "bad-turn-line",
      zh: "标注话轮每行六格，用制表符隔开：谁说、上一句、这一句、标签、易混标签、风格。",
      en: "A labelled turn has six cells divided by tabs: who, the turn before, the text, labels, "
        + "look-alikes, style.",
      example: "a⇥您好"),
    Entry(
      "unknown-join-target",
      zh: "model 的 joins 里的名字既不是检测器，也不是标准。",
      en: "A name under joins of a pack's model is neither a detector nor a criterion.",
      example: "joins: {greting-words: {label: greeting}}"),
    Entry(
      "unknown-label",
      zh: "模型里没有这个标签。",
      en: "The model has no such label.",
      example: "callgrade train … --explain empaty"),
  ]
}
