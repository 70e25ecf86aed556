extension PhraseBook {
  /// What is wrong with scripts, the settings of their check, and the list of known findings.
  static let scripts = """
    '{}' must be a mapping ⇒ “{}”应为映射
    '{}' must be text ⇒ “{}”应为文字
    '{}' must be text or a list of texts ⇒ “{}”应为文字或文字的列表
    a branch needs an 'answer' ⇒ 分支要有“answer”
    a file that callgrade lint --write-baseline wrote ⇒ callgrade lint --write-baseline 写出的文件
    a header with {}, text or say; also {} ⇒ 表头含 {}、text 或 say；还可有 {}
    an entry of the baseline lacks 'rule', 'file' or 'text' ⇒ 基线里有一条缺少“rule”“file”或“text”
    an item of '{}' must be text ⇒ “{}”的各项应为文字
    direction cannot be '{}' ⇒ direction 不能是“{}”
    inbound or outbound ⇒ inbound 或 outbound
    key: value lines are expected here ⇒ 此处应为形如“键: 值”的各行
    no column of the table holds what is said ⇒ 表格没有哪一列是要说的话
    nobody says anything in this file ⇒ 这个文件里没有人说话
    nothing is known about '{}' ⇒ 不认识“{}”
    numbered steps, speaker's labels or words in quotation marks ⇒ 编号的步骤、说话人标签或引号里的话
    off, note, warning or error ⇒ off、note、warning 或 error
    pack '{}' has no criterion '{}' ⇒ 规则包“{}”没有标准“{}”
    the baseline is no JSON: {} ⇒ 基线不是 JSON：{}
    the file is no baseline ⇒ 文件不是基线
    there is no rule '{}' ⇒ 没有规则“{}”
    """

  /// What is wrong with forms that somebody filled in.
  static let forms = """
    '{}' has several answers: {} ⇒ “{}”有几个回答：{}
    '{}' is answered twice ⇒ “{}”答了两次
    '{}' is not filled in ⇒ “{}”没有填
    1 to {}, or an id such as {} ⇒ 1 到 {}，或如 {} 的 id
    a form must be a mapping of answers ⇒ 表单应为回答的映射
    a number or id, then the answer ⇒ 题号或 id，再写回答
    a quotation mark is never closed ⇒ 引号没有配对的结束引号
    an answer in words ⇒ 文字回答
    marks from 0 to {} ⇒ 0 到 {} 分
    one answer ⇒ 一个回答
    question: answer lines ⇒ 形如“题目: 回答”的各行
    text, YAML or CSV ⇒ 文本、YAML 或 CSV
    the answer to '{}' must be text ⇒ “{}”的回答应为文字
    the form has no question '{}' ⇒ 表单没有题目“{}”
    the form is empty ⇒ 表单是空的
    the line belongs to no question ⇒ 这一行不属于任何一题
    the row belongs to no question ⇒ 这一行不属于任何一题
    """

  /// What is wrong with gold labels.
  static let labels = """
    '{}' must not be {} ⇒ “{}”不能是{}
    '{}' occurs twice ⇒ “{}”出现了两次
    '{}' must be the number of a turn ⇒ “{}”应为轮次的序号
    0 to {}: the phases cover {} turns ⇒ 0 到 {}：各阶段共 {} 轮
    a call's labels ⇒ 一通的标注
    a verdict ⇒ 结论
    a whole number from 0 to {} ⇒ 0 到 {} 的整数
    an array of phases ⇒ 阶段的数组
    an array of styles ⇒ 风格的数组
    an array of turn numbers ⇒ 轮次序号的数组
    an array of verdicts ⇒ 结论的数组
    an evidence turn ⇒ 证据的轮次
    at least one character ⇒ 至少一个字
    call '{}' has been labelled by the same labeller in {} ⇒ 通话“{}”已由同一人在 {} 里标注
    call '{}' has no gold labels ⇒ 通话“{}”没有人工标注
    call '{}' is in {} too ⇒ 通话“{}”在 {} 里也有
    criterion '{}' has a verdict already ⇒ 标准“{}”已有结论
    each key once ⇒ 每个键只写一次
    gold labels as JSON or JSON Lines ⇒ JSON 或 JSON Lines 形式的人工标注
    ids that tell calls apart ⇒ 能区分各通的编号
    labels made for the turns as they are read ⇒ 按现在读出的轮次所作的标注
    no transcript of call '{}' was graded ⇒ 通话“{}”没有记录参加评分
    one set of labels for each call and labeller ⇒ 每通每人一份标注
    one style for each turn ⇒ 每轮一种风格
    one verdict for each criterion ⇒ 每条标准一个结论
    the call has no turn {} ⇒ 这通没有第 {} 轮
    the first turn of the phase ⇒ 阶段的第一轮
    the id of a criterion ⇒ 标准的 id
    the id of a phase ⇒ 阶段的 id
    the id of a style ⇒ 风格的 id
    the id of the call ⇒ 通话的编号
    the labels of call '{}' cover {} turns, its transcript has {} ⇒ 通话“{}”的标注有 {} 轮，记录有 {} 轮
    the last turn of the phase ⇒ 阶段的最后一轮
    the number of a turn ⇒ 轮次的序号
    the phase begins at turn {} ⇒ 阶段从第 {} 轮开始
    the phase ends before it begins ⇒ 阶段在开始之前就结束
    the schema is '{}' ⇒ schema 是“{}”
    turn {} has a style already ⇒ 第 {} 轮已有风格
    {} must be the number of a turn ⇒ {}应为轮次的序号
    {} must have '{}' ⇒ {}要有“{}”
    {} must not be {} ⇒ {}不能是{}
    {} or more ⇒ {} 或更大
    {}: phases cover every turn once, in order ⇒ {}：各阶段依次覆盖每一轮，且只覆盖一次
    """
}
