extension DiagnosticCatalogue {
  /// Problems of transcripts and gold labels.
  static let transcripts: [Entry] = [
    Entry(
      "ambiguous-date",
      zh: "分不清哪个数是日、哪个是月；先按日在前理解，可用 --date-order 指明。",
      en:
        "It cannot be told which number is the day; the first one is taken, and --date-order says "
        + "otherwise.",
      example: "04/03/2025, 16:15 - Sam: Hi"),
    Entry(
      "archive-damaged",
      zh: "压缩数据损坏；消息里有出错的字节位置。",
      en: "The packed data are damaged; the message names the byte.",
      example: "calls.jsonl.gz with a changed byte"),
    Entry(
      "archive-too-large",
      zh: "解压后大得不像对话：超过大小上限，或 64 MB 之后仍超过 500 比 1。",
      en: "Unpacked, the data are larger than any transcript: over the limit of size, or over "
        + "500 to 1 beyond 64 MB.",
      example: "a bomb of zeros"),
    Entry(
      "archive-truncated",
      zh: "压缩数据在中途断了；断点之前的整行已经评分。",
      en: "The packed data stop before their end; whole lines before that were graded.",
      example: "half of calls.jsonl.gz"),
    Entry(
      "archive-unsupported",
      zh: "压缩或加密的方式读不了；请用普通的 zip 或 gzip。",
      en: "The data are packed or locked in a way that is not read; plain zip and gzip are.",
      example: "a zip archive with a password"),
    Entry(
      "not-a-scorecard",
      zh: "这一行（或这一项）不是 callgrade.scorecard/1 的评分。",
      en: "The line or item is no scorecard of callgrade.scorecard/1.",
      example: "callgrade agents calls.jsonl"),
    Entry(
      "bad-cue-times",
      zh: "字幕的时间行看不懂。",
      en: "The times of a caption cannot be read.",
      example: "00:01 -> 00:05"),
    Entry(
      "bad-json",
      zh: "不是合法的 JSON；位置见行号和列号。",
      en: "This is not JSON; line and column say where.",
      example: "{\"turns\":[}"),
    Entry(
      "bad-time",
      zh: "时间看不懂，这一轮当作没有时间。",
      en: "A time cannot be read; the turn counts as having none.",
      example: "\"start\":\"soon\""),
    Entry(
      "speaker-not-found",
      zh: "--map、--agent-speaker 或 --agent-channel 说的名字或声道，哪一通里都没有；多半写错了。",
      en:
        "A name or channel given to --map, --agent-speaker or --agent-channel is in no call; it is "
        + "probably misspelt.",
      example: "--agent-speaker 王芳 where the file has 王方"),
    Entry(
      "bad-xml",
      zh: "不是合法的 XML：有标签没有关上，或者文件不完整。",
      en: "This is not well-formed XML: a tag is not closed, or the file is cut.",
      example: "<tt><body></tt>"),
    Entry(
      "binary-file",
      zh: "文件不是文本，多半是图片、录音或压缩包。",
      en: "The file is not text but a picture, a recording or an archive.",
      example: "call.mp3"),
    Entry(
      "call-not-graded",
      zh: "有标注，但没有评到这通电话；检查通话 id。",
      en: "A call has labels but was not graded; look at the ids.",
      example: "{\"call\":\"d1\"} and d01.txt"),
    Entry(
      "call-without-row",
      zh: "通话信息表里没有这些通话；检查 id 或文件名。",
      en: "The table of calls has no row for these calls; look at the ids and file names.",
      example: "--metadata calls.csv"),
    Entry(
      "call-without-gold",
      zh: "这通电话没有标注，不参与比较。",
      en: "The call has no labels and is not compared.",
      example: "extra.txt"),
    Entry(
      "cannot-resume",
      zh: "不能接着上次写：规则包、选项或输入与上次不同，输出不是单个 JSONL 文件，或旁边没有 .resume 说明。",
      en:
        "The output cannot be gone on with: the pack, the options or the inputs are not those of the "
        + "earlier run, it is not a single file of JSON Lines, or there is no .resume note beside it.",
      example: "callgrade grade calls.jsonl -o scores.csv --resume"),
    Entry(
      "cut-text-grid",
      zh: "TextGrid 文件不完整：层里的区间比它说的少。",
      en: "The text grid is cut: a tier has fewer intervals than it says.",
      example: "the first half of call.TextGrid"),
    Entry(
      "damaged-text",
      zh: "有几个字节不是这种编码，换成了 U+FFFD。",
      en: "Some bytes are not of this encoding; U+FFFD stands in their place.",
      example: "a file cut in the middle of a character"),
    Entry(
      "duplicate-call",
      zh: "两通电话用了同一个 id。",
      en: "Two calls have the same id.",
      example: "{\"id\":\"c1\"} twice"),
    Entry(
      "empty-call",
      zh: "这通电话没有一句有文字的话，没有评分。",
      en: "The call has no turn with words and was not graded.",
      example: "{\"id\":\"c1\",\"turns\":[{\"role\":\"agent\",\"text\":\"\"}]}"),
    Entry(
      "end-before-start",
      zh: "结束时间早于开始时间，不采用。",
      en: "A turn ends before it begins; its times are not used.",
      example: "\"start\":5,\"end\":3"),
    Entry(
      "file-too-large",
      zh: "文件太大，无法整个读入；表格、JSONL 和通话列表不受此限。",
      en: "The file is too large to be read as a whole; tables, JSON Lines and lists of calls "
        + "have no such limit.",
      example: "a vCon of 200 MB"),
    Entry(
      "impossible-time",
      zh: "时间不可能是真的，不采用。",
      en: "A time cannot be true and is not used.",
      example: "\"start\":-4"),
    Entry(
      "imprecise-id",
      zh: "通话 id 被表格软件当成数字存过，末几位已丢失，不同的通话可能并成一通。",
      en: "A spreadsheet stored the call's id as a number and lost its last digits; calls may have "
        + "become one.",
      example: "1.23457E+18"),
    Entry(
      "json-limit",
      zh: "JSON 太长或嵌套太深。",
      en: "The JSON is too long or nested too deeply.",
      example: "[[[[…]]]]"),
    Entry(
      "long-row",
      zh: "这一行的列比表头多。",
      en: "The row has more columns than the headings.",
      example: "客服,您好,请问"),
    Entry(
      "more-problems",
      zh: "同一个文件里还有更多问题，没有列出。",
      en: "The file has more problems than are shown.",
      example: "200 broken lines"),
    Entry(
      "name-mismatch",
      zh: "文件名不符合 --name-pattern；消息里说明到哪里为止是符合的。",
      en: "The file's name does not fit --name-pattern; the message says how far it does.",
      example: "{agent}_{date}_{id} and 1027_monday_c17.txt"),
    Entry(
      "nested-metadata",
      zh: "附加信息只能是一层，里面的对象不采用。",
      en: "Metadata have one level; what is nested is left out.",
      example: "\"metadata\":{\"a\":{\"b\":1}}"),
    Entry(
      "no-headings",
      zh: "表格没有能认出的表头。",
      en: "The table has no headings that are understood.",
      example: "甲,乙"),
    Entry(
      "no-transcript",
      zh: "文件里没有找到对话；每行应以说话人开头，或用表格、字幕、JSONL。",
      en: "No conversation was found: lines begin with a speaker, or it is a table, "
        + "captions or JSON Lines.",
      example: "一段没有说话人的文字"),
    Entry(
      "not-json",
      zh: "标注文件不是 JSON。",
      en: "The labels are not JSON.",
      example: "greeting: met"),
    Entry(
      "nothing-found",
      zh: "文件夹或通配符里没有对话记录。",
      en: "No transcript is in the folder, or fits the pattern.",
      example: "callgrade grade pictures/"),
    Entry(
      "other-schema",
      zh: "这是 CallGrade 自己的结果或设置文件，不是通话记录。文件夹里的这类文件会跳过。",
      en:
        "The file is a result or a setting of CallGrade and no transcript. In a folder such files "
        + "are passed over.",
      example: "callgrade grade results.jsonl"),
    Entry(
      "out-of-range",
      zh: "数超出了范围，比如不存在的话轮。",
      en: "A number is out of range, such as a turn that is not there.",
      example: "\"evidence\":[99]"),
    Entry(
      "phase-order",
      zh: "阶段要首尾相接，从第 0 轮开始。",
      en: "Phases follow each other without a gap, from turn 0 on.",
      example: "{\"first\":4,\"last\":2}"),
    Entry(
      "row-without-call",
      zh: "通话信息表里的这一行没有写明通话，或者没有这样的通话。",
      en: "A row of the table of calls names no call, or a call that is not there.",
      example: "c9,1028,二组"),
    Entry(
      "several-calls",
      zh: "文件里有多通电话：用 --record 或 --call 选一通；转换成字幕时给出文件夹。",
      en: "There are several calls: --record or --call chooses one; captions need a folder.",
      example: "callgrade review calls.jsonl"),
    Entry(
      "short-row",
      zh: "这一行的列比表头少。",
      en: "The row has fewer columns than the headings.",
      example: "客服"),
    Entry(
      "times-go-back",
      zh: "话轮的时间往回走了；顺序按文件里的。",
      en: "Times go back; the turns keep the order of the file.",
      example: "[00:10] … [00:05]"),
    Entry(
      "too-many-turns",
      zh: "一通电话的话轮太多。",
      en: "The call has too many turns.",
      example: "100,001 turns"),
    Entry(
      "turn-out-of-range",
      zh: "标注指向了不存在的话轮。",
      en: "A label points to a turn that is not there.",
      example: "\"evidence\":[99]"),
    Entry(
      "turns-differ",
      zh: "标注时的话轮数和现在读到的不一样，依据和风格会对错位置。",
      en: "The labels were made for another number of turns; evidence and styles would be "
        + "compared at the wrong places.",
      example: "labels for 24 turns, a transcript with 22"),
    Entry(
      "unclosed-quote",
      zh: "表格里的引号没有关上。",
      en: "A quotation mark in the table is not closed.",
      example: "客服,\"您好"),
    Entry(
      "unknown-encoding",
      zh: "认不出编码，请用 --encoding 指明。",
      en: "The encoding cannot be told; name it with --encoding.",
      example: "--encoding gb18030"),
    Entry(
      "unknown-heading",
      zh: "表格里没有认得出的通话 ID 列或说话人列；消息里列出了没看懂的表头。",
      en:
        "No heading of the table that is understood names the call, or the speaker; the message "
        + "lists those that are not.",
      example: "批次,角色,内容"),
    Entry(
      "unsupported-schema",
      zh: "schema 不是能读的那一种。",
      en: "The schema is not one that is read here.",
      example: "\"schema\":\"callgrade.transcript/9\""),
    Entry(
      "untimed-turn",
      zh: "有一轮没有时间，不能写成字幕。",
      en: "A turn has no time, so it cannot become a caption.",
      example: "callgrade convert chat.txt --to srt"),
    Entry(
      "unwritable-file",
      zh: "文件无法写入：没有权限、没有文件夹，或者磁盘已满。",
      en: "The file cannot be written: no permission, no folder, or a full disk.",
      example: "-o /nowhere/x.jsonl"),
    Entry(
      "xml-document-type",
      zh: "XML 里有文档类型声明；声明里可能藏有会膨胀或会读文件的实体，所以不读。",
      en: "The XML declares a document type, whose entities could multiply or read files; it is "
        + "not read.",
      example: "<!DOCTYPE tt [<!ENTITY a \"…\">]>"),
    Entry(
      "xml-limit",
      zh: "XML 嵌套太深。",
      en: "The XML is nested too deeply.",
      example: "<p><p><p>…"),
    Entry(
      "wrong-encoding",
      zh: "文件不是 --encoding 指明的编码。",
      en: "The file is not in the encoding that --encoding names.",
      example: "--encoding utf-8 with a GBK file"),
    Entry(
      "wrong-schema",
      zh: "标注文件的 schema 不对。",
      en: "The labels name another schema.",
      example: "\"schema\":\"callgrade.scorecard/1\""),
  ]
}
