extension PhraseBook {
  /// What the command refuses or remarks.
  static let command = """
    '{}' is neither a criterion nor the id of a problem ⇒ “{}”既不是标准也不是问题代号
    '{}' is no condition on the score ⇒ “{}”不是分数条件
    '{}' is no revision ⇒ “{}”不是版本
    '{}' is not an id ⇒ “{}”不是合法的 id
    '{}' names no role ⇒ “{}”没有指明角色
    *.gold.json with the ids of the calls ⇒ 带有通话编号的 *.gold.json
    --baseline FILE, or baseline: in {} ⇒ --baseline FILE，或 {} 里的 baseline:
    --changed-from needs a git repository, and this folder is in none ⇒ --changed-from 需要 git 仓库，而这个文件夹不在仓库里
    --changed-from needs git, and it cannot be run ⇒ --changed-from 需要 git，而 git 无法运行
    --changed-from needs git, and there is none ⇒ --changed-from 需要 git，而这里没有
    --data, --gold or --from ⇒ --data、--gold 或 --from
    --fail-on looks at all calls, and those with a record are not graded again ⇒ --fail-on 要看全部通话，而已写出的通话不再评
    --fail-under cannot be '{}' ⇒ --fail-under 不能是“{}”
    --folds cannot be {} ⇒ --folds 不能是 {}
    --gold or --turns ⇒ --gold 或 --turns
    --record N, or --call ID ⇒ --record N，或 --call ID
    --record N, or --call ID ({}) ⇒ --record N，或 --call ID（{}）
    --to with one of {} ⇒ --to 后接其一：{}
    --write-baseline needs the name of the file ⇒ --write-baseline 需要文件名
    -n cannot be {} ⇒ -n 不能是 {}
    -o FOLDER/ for a file for each call ⇒ -o FOLDER/，每通一个文件
    1 or more ⇒ 1 或更大
    1 to {} ⇒ 1 到 {}
    a --format for each -o in the same order, or none ⇒ 每个 -o 依次对应一个 --format，或都不写
    a CSV file or workbook with a column of call ids ⇒ 含通话编号列的 CSV 或工作簿
    a branch, tag or commit; in CI fetch it first (fetch-depth: 0) ⇒ 分支、标签或提交；在 CI 里先取回（fetch-depth: 0）
    a criterion of {}: {} ⇒ {} 的标准：{}
    a file in UTF-8 ⇒ UTF-8 文件
    a file of Excel ⇒ Excel 文件
    a file of its own for each ⇒ 各用一个文件
    a file of routes (YAML) ⇒ 分流文件（YAML）
    a file of scorecards ⇒ 评分文件
    a file or folder with transcripts ⇒ 含通话记录的文件或文件夹
    a file such as {} ⇒ 如 {} 这样的文件
    a file that --write-baseline wrote ⇒ --write-baseline 写出的文件
    a file that `callgrade train -o` wrote ⇒ `callgrade train -o` 写出的文件
    a file with a transcript ⇒ 含通话记录的文件
    a folder of gold labels ⇒ 含人工标注的文件夹
    a folder with a pack.yaml ⇒ 含 pack.yaml 的文件夹
    a folder with a pack.yaml, or the id of a pack ⇒ 含 pack.yaml 的文件夹，或规则包的 id
    a line 'questionnaire: ID', or --questionnaire ID ⇒ 一行“questionnaire: ID”，或 --questionnaire ID
    a name as callgrade inspect shows it ⇒ callgrade inspect 显示的名字
    a name such as '{}', with {} as 20250304 or 2025-03-04 ⇒ 如“{}”的名字，其中 {} 写作 20250304 或 2025-03-04
    a name without .gz, or -o - and a pipe into gzip ⇒ 不带 .gz 的名字，或 -o - 再用管道交给 gzip
    a new run without --resume ⇒ 不带 --resume 重新运行
    a pack with a flow.yaml, such as first-visit, return-visit or care ⇒ 带 flow.yaml 的规则包，如 first-visit、return-visit、care
    a row for every call, with its id or file ⇒ 每通一行，写明编号或文件
    a transcript with times, or --to jsonl, vcon or text ⇒ 带时间的通话记录，或 --to jsonl、vcon、text
    a transcript, or a folder of transcripts ⇒ 通话记录，或装有通话记录的文件夹
    an -o FILE for each ⇒ 各配一个 -o FILE
    another file for the output ⇒ 换一个输出文件
    another folder for the output ⇒ 换一个输出文件夹
    another name, or --in another folder ⇒ 换个名字，或用 --in 换个文件夹
    archives of transcripts, one within another at most ⇒ 通话记录的压缩包，最多套一层
    at most {} bytes ⇒ 至多 {} 字节
    callgrade grade PATH…; callgrade grade --help ⇒ callgrade grade PATH…；callgrade grade --help
    callgrade convert PATH…; callgrade convert --help ⇒ callgrade convert PATH…；callgrade convert --help
    callgrade lint SCRIPT…, or scripts: in {} ⇒ callgrade lint SCRIPT…，或 {} 里的 scripts:
    cannot be {}: {} ⇒ 无法{}：{}
    read ⇒ 读取
    written ⇒ 写入
    Permission denied ⇒ 没有权限
    No such file or directory ⇒ 没有这个文件或文件夹
    Is a directory ⇒ 是文件夹
    Not a directory ⇒ 不是文件夹
    No space left on device ⇒ 磁盘已满
    Read-only file system ⇒ 文件系统只读
    Too many open files ⇒ 打开的文件太多
    Input/output error ⇒ 读写出错
    either --resume or --fail-on ⇒ --resume 与 --fail-on 二选一
    error, warning, note or the id of a rule ⇒ error、warning、note 或规则的 id
    files as inputs, and a single -o FILE.jsonl ⇒ 以文件为输入，且只有一个 -o FILE.jsonl
    files or folders ⇒ 文件或文件夹
    files such as .jsonl, .json, .txt, .csv, .vtt or .srt ⇒ 如 .jsonl、.json、.txt、.csv、.vtt、.srt 的文件
    files such as .md, .txt, .yaml or .csv ⇒ 如 .md、.txt、.yaml、.csv 的文件
    git knows no revision '{}' ⇒ git 里没有版本“{}”
    git: {} ⇒ git：{}
    its name does not tell the format ⇒ 文件名看不出格式
    no call has labels and a transcript ⇒ 没有哪一通既有标注又有记录
    no call has labels of both ⇒ 没有哪一通两边都有标注
    no call has the channel {} ⇒ 没有哪一通有声道 {}
    no call is in both files ⇒ 没有哪一通同时在两个文件里
    no call took route {}, to '{}' ⇒ 没有通话走到第 {} 条分流（“{}”）
    no scripts were named ⇒ 没有说要检查哪些话术
    no speaker of any call is called '{}' ⇒ 没有哪一通里有叫“{}”的说话人
    no transcript fits the pattern ⇒ 没有通话记录符合这个通配符
    nothing can fail on '{}' ⇒ “{}”不能作为不通过的条件
    nothing tells the format ⇒ 看不出要什么格式
    one file of captions holds one call ⇒ 一个字幕文件只装一通
    one of {}, or --format ⇒ {} 之一，或 --format
    one of {}, = and a share from 0 to 1 ⇒ {} 之一，= 和 0 到 1 的比例
    one of {} ⇒ {} 之一
    only a file of JSON Lines can be gone on with ⇒ 只有 JSON Lines 文件能接着写
    recordings with separate channels, counted from 0 ⇒ 分声道的录音，从 0 数起
    reports are not packed ⇒ 报告不打包
    scorecards of the same calls, known by source and record, or by id ⇒ 同一批通话的评分，按来源和序号或按 id 对应
    standard input can be read only once ⇒ 标准输入只能读一次
    standard input cannot be read again ⇒ 标准输入不能再读一次
    such as 'score<60' ⇒ 如 'score<60'
    such as origin/main ⇒ 如 origin/main
    the file has {} calls ⇒ 文件里有 {} 通
    the file has {} calls, and a picture shows one ⇒ 文件里有 {} 通，而一张图只画一通
    the file holds transcripts and would be overwritten ⇒ 文件里是通话记录，会被覆盖
    the file is an input and would be overwritten ⇒ 文件是输入，会被覆盖
    the file is no text ⇒ 文件不是文本
    the file is too large for a script ⇒ 文件太大，不像话术
    the file is too large to be read as a whole ⇒ 文件太大，无法整个读入
    the file's encoding would not survive the changes ⇒ 文件的编码容不下这些改动
    the folder cannot be read ⇒ 文件夹无法读取
    the folder has no pack.yaml, and no folder in it has one ⇒ 文件夹里没有 pack.yaml，下一层也没有
    the form does not say what it answers ⇒ 表单没有说明填的是哪份问卷
    the form is too large ⇒ 表单太大
    the name does not fit '{}' ⇒ 文件名不符合“{}”
    the name fits '{}' only up to '{}', not at '{}' ⇒ 文件名只到“{2}”为止符合“{1}”，“{3}”处不符
    the pack '{}' has no script to follow ⇒ 规则包“{}”没有可跟随的脚本
    the pack cannot be written ⇒ 规则包无法写入
    the same as before, or a new run without --resume ⇒ 与上次相同，或不带 --resume 重新运行
    there are no gold labels in the folder ⇒ 文件夹里没有人工标注
    there are no labelled turns in the folder ⇒ 文件夹里没有标注过的轮次
    there are no scorecards ⇒ 没有评分
    there is no call to compare ⇒ 没有可比较的通话
    there is no call to look at ⇒ 没有可看的通话
    there is no call {} ⇒ 没有第 {} 通
    there is no script ⇒ 没有话术
    there is no such baseline ⇒ 没有这个基线文件
    there is no such configuration ⇒ 没有这个配置文件
    there is no such file ⇒ 没有这个文件
    there is no such file or folder ⇒ 没有这个文件或文件夹
    there is no such folder ⇒ 没有这个文件夹
    there is no such pack ⇒ 没有这个规则包
    there is no such setting as '{}' ⇒ 没有“{}”这个设置
    there is no such table ⇒ 没有这个表格
    there is no transcript in the folder ⇒ 文件夹里没有通话记录
    there is no transcript to convert ⇒ 没有可转换的通话记录
    there is no transcript to draw from ⇒ 没有可抽样的通话记录
    there is nothing to compare with ⇒ 没有可对照的标注
    patterns are told apart in single turns only ⇒ 只有单个话轮才能分清各个模式
    there is nothing to learn from ⇒ 没有可学习的数据
    there is something of that name already ⇒ 已有同名的文件或文件夹
    these are settings of CallGrade and no transcript ⇒ 这是 CallGrade 的设置，不是通话记录
    this archive is within an archive that is within an archive ⇒ 这个压缩包套了两层
    this is a folder ⇒ 这是文件夹
    two outputs cannot go to one file ⇒ 两份输出不能写进同一个文件
    what 'when' asks for to be in the calls; callgrade inspect shows their fields ⇒ 通话里有 when 所问的内容；callgrade inspect 可查看字段
    what callgrade grade PATH -o scores.jsonl writes ⇒ callgrade grade PATH -o scores.jsonl 写出的文件
    {} --format do not go with {} -o ⇒ {} 个 --format 与 {} 个 -o 对不上
    {} formats cannot all go to standard output ⇒ {} 种格式不能都写到标准输出
    {} has no place for scorecards ⇒ {} 里没有放评分的地方
    {} is another file and is left alone; {} ⇒ {} 是别的文件，不去动它；{}
    this run cannot be gone on with if it is cut short ⇒ 这次运行若中断，将无法接着写
    {} is {}, below {} ⇒ {} 为 {}，低于 {}
    {} more names do not fit the pattern ⇒ 另有 {} 个文件名不符合模式
    {} more warnings of the same kind ⇒ 另有 {} 个同类警告
    {} call has no row: {} ⇒ {} 通没有对应的行：{}
    {} calls have no row: {} ⇒ {} 通没有对应的行：{}
    {} row fits no call: {} ⇒ {} 行没有对应的通话：{}
    {} rows fit no call: {} ⇒ {} 行没有对应的通话：{}
    {}, or a criterion of {} ⇒ {}，或 {} 的某条标准
    {}: criteria without examples: {} ⇒ {}：没有示例的标准：{}
    2 to 20 ⇒ 2 到 20
    {} cells are too few for a report ⇒ {} 格排不下报告
    --pack ID, since packs have the word lists ⇒ 加 --pack ID，词表在规则包里
    40 or more ⇒ 40 或更多
    """

  /// Words that are none of those that could stand there.
  static let values = """
    unknown {} '{}' ⇒ 不认识的{}“{}”
    pack ⇒ 规则包
    format ⇒ 格式
    input format ⇒ 输入格式
    language ⇒ 语言
    encoding ⇒ 编码
    role ⇒ 角色
    channel ⇒ 声道
    date order ⇒ 日期顺序
    field ⇒ 字段
    label ⇒ 标签
    call ⇒ 通话
    shell ⇒ shell
    subcommand ⇒ 子命令
    schema ⇒ 格式说明
    questionnaire ⇒ 问卷
    """
}
