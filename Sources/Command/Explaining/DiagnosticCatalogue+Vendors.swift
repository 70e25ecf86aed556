extension DiagnosticCatalogue {
  /// Problems of files that services of speech recognition and contact centres write.
  static let vendors: [Entry] = [
    Entry(
      "unusable-number",
      zh: "这个数太大，无法计算；它所代表的时间等当作没有。",
      en: "The number is too large to calculate with; what it stands for counts as missing.",
      example: "\"start\":1e999"),
    Entry(
      "alternating-speakers",
      zh: "来源只标出换人的位置，没有说是谁；按两人轮流处理。",
      en: "The source marks where the speaker changes and not who speaks; two people in turns "
        + "are assumed.",
      example: "\"speaker_turn_next\":true"),
    Entry(
      "ambiguous-format",
      zh: "内容同时符合两种格式，取了第一种；不对就用 --from 指明。",
      en: "The content fits two formats and the first was taken; name the right one with --from.",
      example: "--from whisper"),
    Entry(
      "companion-file",
      zh: "这个文件没有话语，随旁边的文件一起读。",
      en: "The file has no words of its own and is read together with the one beside it.",
      example: "call.rttm beside call.ctm"),
    Entry(
      "failed-task",
      zh: "识别任务失败了，文件里没有话语。",
      en: "The recognition failed, so that there are no words.",
      example: "\"TranscriptionJobStatus\":\"FAILED\""),
    Entry(
      "implausible-times",
      zh: "按字数看，时间的单位不对：差 10 倍、100 倍或 1000 倍。差 1000 倍以上时已换算。",
      en: "Judging by the words, the times are in another unit: ten, a hundred or a thousand "
        + "times too long or short. From a thousand on they were converted.",
      example: "milliseconds where seconds are promised"),
    Entry(
      "incomplete-page",
      zh: "这只是分页结果的一页，后面还有。",
      en: "The file is one page of several; the call goes on in the next.",
      example: "\"next_page_url\":\"https://…\""),
    Entry(
      "no-speakers",
      zh: "来源没有区分说话人，无法判断角色。",
      en: "The source does not tell speakers apart, so that there are no roles.",
      example: "call.ctm without call.rttm"),
    Entry(
      "not-a-transcript",
      zh: "这是同一家服务的另一种文件，不是对话；说明里写着该导出什么。",
      en: "This is another kind of file of the same service; the message says what to export "
        + "instead.",
      example: "a category of Call Analytics, an RTTM file alone"),
    Entry(
      "unfinished-result",
      zh: "一批结果中有一个没有话语。",
      en: "One result among several has no words.",
      example: "\"task_status\":\"Running\""),
    Entry(
      "unfinished-task",
      zh: "识别任务还没有完成，文件里没有话语。",
      en: "The recognition has not finished, so that there are no words.",
      example: "\"StatusText\":\"RUNNING\""),
    Entry(
      "words-elsewhere",
      zh: "文件里只有结果的地址；要导出地址后面的那个文件。",
      en: "The file has only the address of the result; export the file behind it.",
      example: "\"transcription_url\":\"https://…\""),
  ]
}
