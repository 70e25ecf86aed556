extension PhraseBook {
  /// Kinds of values, as other sentences name them.
  static let kinds = """
    a string ⇒ 字符串
    a number ⇒ 数字
    an array ⇒ 数组
    an object ⇒ 对象
    a boolean ⇒ 布尔值
    true or false ⇒ true 或 false
    null ⇒ null
    true ⇒ true
    false ⇒ false
    empty ⇒ 空的
    """

  /// What is wrong with transcripts.
  static let inputs = """
    ']' at its end ⇒ 末尾的 ']'
    '}' at its end ⇒ 末尾的 '}'
    'metadata' is {} ⇒ “metadata”是{}
    'schema' is '{}' ⇒ “schema”的值是“{}”
    'schema' is {} ⇒ “schema”是{}
    'turns' is {} ⇒ “turns”是{}
    'turns' with role and text, or a turn with call_id, speaker and text ⇒ 含 role 和 text 的 “turns”，或含 call_id、speaker、text 的一轮
    'turns' with role and text, or a turn with speaker and text ⇒ 含 role 和 text 的 “turns”，或含 speaker 和 text 的一轮
    '{}' is missing or of another kind ⇒ “{}”缺失或类型不对
    '{}' is not a date ⇒ “{}”不是日期
    '{}' is not a length of time ⇒ “{}”不是时长
    '{}' is not a time ⇒ “{}”不是时间
    '{}' is {} ⇒ “{}”是{}
    '{}' is {} and was left out ⇒ “{}”是{}，已略去
    '{}' is '{}' ⇒ “{}”的值是“{}”
    '{}' occurs twice; the last one counts ⇒ “{}”出现两次，以后一个为准
    '{}', or a transcript of any other format ⇒ “{}”，或任何其他格式的通话记录
    '{}' is too large for a number ⇒ “{}”超出数字的范围
    what it stands for counts as missing ⇒ 按缺失处理
    --date-order dmy or --date-order mdy ⇒ --date-order dmy 或 --date-order mdy
    --from with the right one, if this is wrong ⇒ 若不对，用 --from 指明格式
    CSV or .xlsx ⇒ CSV 或 .xlsx
    UTF-8, or an encoding named by hand: {} ⇒ UTF-8，或手工指明编码：{}
    a CTM file has words and times and no speakers ⇒ CTM 文件只有词和时间，没有说话人
    a closing " before the end of the file, with quotes inside doubled ⇒ 文件结束前有配对的引号，内部的引号写两遍
    a column of ids that is formatted as text ⇒ 把编号列设为文本格式
    a date and a time, such as 2025-03-04 16:15:00 ⇒ 日期和时间，如 2025-03-04 16:15:00
    a last turn within the call ⇒ 最后一轮不超出通话时长
    a list that is sorted by call ⇒ 按通话排好序的列表
    a table that is sorted by call ⇒ 按通话排好序的表格
    a number below 1e308 ⇒ 小于 1e308 的数
    a quotation mark is opened on this row and never closed ⇒ 这一行的引号没有配对的结束引号
    a row for each turn ⇒ 每轮一行
    a scorecard a line, as grade -o scores.jsonl writes ⇒ 每行一份评分，如 grade -o scores.jsonl 所写
    a scorecard of schema callgrade.scorecard/1 ⇒ 一份 callgrade.scorecard/1 评分
    a string with the words of the turn ⇒ 这一轮话的文字（字符串）
    a string, a number, true or false ⇒ 字符串、数字、true 或 false
    a task whose task_status is Success ⇒ task_status 为 Success 的任务
    a transcript ⇒ 一份通话记录
    a value of JSON ⇒ 一个 JSON 值
    an RTTM file says who speaks when, and no words ⇒ RTTM 文件只说明谁在何时说话，没有文字
    an analysis of type transcript, or dialogs of type text ⇒ 类型为 transcript 的 analysis，或类型为 text 的 dialog
    an archive of transcripts ⇒ 装有通话记录的压缩包
    an array of objects ⇒ 对象的数组
    an array of turns, each with a role and a text ⇒ 轮次的数组，每轮有 role 和 text
    an end that is not before the start ⇒ 结束时间不早于开始时间
    an id or a file name in each row ⇒ 每行有编号或文件名
    an inlineResult with a transcript ⇒ 含文字的 inlineResult
    an object with a call or a turn ⇒ 含一通或一轮的对象
    an object with a role and a text ⇒ 含 role 和 text 的对象
    as many intervals as each tier says it has ⇒ 各层的区间数与声明一致
    at most {} MB ⇒ 至多 {} MB
    at most {} MB for one call, or a list of calls: JSON Lines, a JSON array, a table ⇒ 单通至多 {} MB，或通话的列表：JSON Lines、JSON 数组、表格
    at most {} MB, or JSON Lines with a call on every line ⇒ 至多 {} MB，或每行一通的 JSON Lines
    at most {} turns in one call ⇒ 每通至多 {} 轮
    captions, or {} ⇒ 字幕，或{}
    element {} is neither a call nor a turn ⇒ 第 {} 个元素既不是一通也不是一轮
    element {} is too long ⇒ 第 {} 个元素太长
    element {} is {} ⇒ 第 {} 个元素是{}
    line {} of '{}': {} ⇒ “{2}”第 {1} 行：{3}
    no file of the archive is a transcript ⇒ 压缩包里没有通话记录
    no heading names the call, so all rows are one call; {} is not understood ⇒ 没有表头指明通话，所有行算作一通；看不懂{}
    no heading names the speaker; {} is not understood ⇒ 没有表头指明说话人；看不懂{}
    no row of headings names a column of calls ⇒ 没有哪一行表头指明通话编号列
    no sheet has a row of headings that is understood ⇒ 没有哪个工作表有看得懂的表头
    no speech was recognised in the recording ⇒ 录音中没有识别出语音
    no transcript was found in the file ⇒ 文件里没有找到通话记录
    seconds or h:mm:ss ⇒ 秒数或 h:mm:ss
    seconds, h:mm:ss or a date and time ⇒ 秒数、h:mm:ss 或日期时间
    text, a table, captions, or a workbook saved as .xlsx ⇒ 文本、表格、字幕，或另存为 .xlsx 的工作簿
    text: JSON Lines, JSON, plain text, CSV, TSV, WebVTT or SRT ⇒ 文本：JSON Lines、JSON、纯文本、CSV、TSV、WebVTT 或 SRT
    the CTM file with the words, '{}', beside it ⇒ 旁边有含词的 CTM 文件“{}”
    the RTTM file '{}' beside it ⇒ 旁边有 RTTM 文件“{}”
    the array is not closed ⇒ 数组没有结束
    the object is not closed ⇒ 对象没有结束
    the call '{}' has a row already; the first one counts ⇒ 通话“{}”已有一行，以第一行为准
    the call has no 'turns' ⇒ 这通没有 “turns”
    the call has no turn with words in it ⇒ 这通没有一轮有文字
    the call has {} ⇒ 这通有{}
    the captions have {} cues ⇒ 字幕有 {} 条
    {}/{} may be in month {} or in month {}; the day is taken to stand first ⇒ {}/{} 可能在 {} 月，也可能在 {} 月；按日在前理解
    the element is not of the format {}, as the others are ⇒ 这个元素不像其他元素那样是 {} 格式
    the encoding in which the file was written ⇒ 文件写出时所用的编码
    the encoding of the file cannot be told ⇒ 无法判断文件的编码
    the end {} s is not a time within a call ⇒ 结束时间 {} 秒不可能在一通电话内
    the start {} s is not a time within a call ⇒ 开始时间 {} 秒不可能在一通电话内
    the file is empty ⇒ 文件是空的
    the file is not valid {} ⇒ 文件不是有效的 {}
    the file is text, not a workbook ⇒ 文件是文本，不是工作簿
    the file is too large unpacked ⇒ 解压后文件太大
    the file is {}, not a transcript ⇒ 文件是{}，不是通话记录
    the file is {}, not text ⇒ 文件是{}，不是文本
    the file says where the speaker changes and not who speaks; two people in turns are assumed ⇒ 文件只标出换人处，没说是谁；按两人轮流理解
    the id '{}' is a rounded number: calls whose ids differ in the last digits become one ⇒ 编号“{}”是取整后的数：末几位不同的编号会并成一通
    the last turn ends at {} s, and the call is said to last {} s ⇒ 最后一轮在 {} 秒结束，而通话注明时长为 {} 秒
    the line is neither a call nor a turn ⇒ 这一行既不是一通也不是一轮
    the line is too long ⇒ 这一行太长
    the line is too long for a scorecard ⇒ 这一行太长，不像评分
    the line is {} ⇒ 这一行是{}
    the recognition failed ({}) ⇒ 识别失败（{}）
    the recognition failed ({}): {} ⇒ 识别失败（{}）：{}
    the recognition has not finished ({}) ⇒ 识别尚未完成（{}）
    the result for '{}' has no words ⇒ “{}”的结果没有文字
    the result has no recognised words ⇒ 结果里没有识别出的文字
    the result of a recording in which somebody speaks ⇒ 有人说话的录音的结果
    the result of a task that succeeded ⇒ 成功任务的结果
    the result, asked for again after the task has finished ⇒ 任务完成后重新取回的结果
    the right --from, or none, so that the format is recognised ⇒ 正确的 --from，或不写，由程序识别格式
    the row has {} cells ⇒ 这一行有 {} 格
    the row has {} cells, but the words are in column {} ⇒ 这一行只有 {} 格，而文字在第 {} 列
    {} cells ⇒ {} 格
    {} cells; words with a separator in them need quotation marks ⇒ {} 格；含分隔符的文字要加引号
    the row names no call ⇒ 这一行没有指明通话
    the rows of the calls are mixed, and only {} such rows can be held ⇒ 各通的行交错在一起，最多只能处理 {} 行
    the turns of the calls are mixed, and only {} such turns can be held ⇒ 各通的轮次交错在一起，最多只能处理 {} 轮
    the same file saved as .xlsx or CSV, or a document saved as text ⇒ 同一文件另存为 .xlsx 或 CSV；文档另存为文本
    the table has headings and no row with words below them ⇒ 表格只有表头，下面没有文字
    the table has no row of headings that is understood ⇒ 表格没有看得懂的表头
    the table is empty ⇒ 表格是空的
    the table is not text ⇒ 表格不是文本
    the task '{}' has no words: {} ⇒ 任务“{}”没有文字：{}
    the text does not look like {}, which was named as its format ⇒ 内容不像所指明的格式 {}
    the text is not JSON, as {}, which was named as its format, is ⇒ 内容不是 JSON，而所指明的格式 {} 是 JSON
    the text grid stops before its end ⇒ TextGrid 没有写完
    the text is not valid {} here; U+FFFD stands in its place ⇒ 此处不是有效的 {}，以 U+FFFD 代替
    the text is taken for {} and could also be {} ⇒ 按 {} 读取，也可能是 {}
    the ticket has no dialogue with words in it ⇒ 工单里没有带文字的对话
    the times of this cue cannot be read ⇒ 这条字幕的时间无法读取
    the times look {} times too short for the words ({} characters a second) ⇒ 时间看来短了 {} 倍（每秒 {} 字）
    the times look {} times too long for the words ({} characters a second) ⇒ 时间看来长了 {} 倍（每秒 {} 字）
    they were multiplied by {} ⇒ 已乘以 {}
    they were divided by {} ⇒ 已除以 {}
    measures of time will be wrong ⇒ 与时间有关的度量会不准
    times that are {} ⇒ 时间应为：{}
    in seconds ⇒ 以秒计
    the turn ends at {} s, before it starts at {} s ⇒ 这一轮在 {} 秒结束，早于开始的 {} 秒
    the turns are not in the order of their times and were sorted ⇒ 轮次不按时间先后，已重新排序
    the vCon has recordings and no words ⇒ 这个 vCon 只有录音，没有文字
    this is an archive within an archive ⇒ 这是压缩包里的压缩包
    this is no value ⇒ 这不是一个值
    this is {} of CallGrade ('{}') and no transcript ⇒ 这是 CallGrade 的{}（“{}”），不是通话记录
    turn {} has no 'text' ⇒ 第 {} 轮没有 “text”
    turn {} has no time, and captions need one ⇒ 第 {} 轮没有时间，而字幕需要时间
    turn {} is {} ⇒ 第 {} 轮是{}
    turn {} starts before the turn above it ⇒ 第 {} 轮的开始早于上一轮
    unknown key '{}' in a turn was left out ⇒ 轮次里不认识的键“{}”已略去
    unknown key '{}' {} ⇒ 不认识的键“{}”{}
    was kept as metadata ⇒ 已作为 metadata 保留
    was left out ⇒ 已略去
    {} more problems are not shown ⇒ 另有 {} 个问题未显示
    the call has {} turns ⇒ 这通有 {} 轮
    """
}
