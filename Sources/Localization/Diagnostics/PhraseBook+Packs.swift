extension PhraseBook {
  /// What packs are made of, as other sentences name it.
  static let packParts = """
    text ⇒ 文字
    a list ⇒ 列表
    a mapping ⇒ 映射
    a list of criteria ⇒ 标准的列表
    a mapping of names ⇒ 以名字为键的映射
    a pack ⇒ 规则包
    a criterion ⇒ 标准
    a section ⇒ 部分
    a band ⇒ 等级
    a phase ⇒ 阶段
    a cue ⇒ 线索
    a style ⇒ 风格
    a detector ⇒ 检测器
    a pattern ⇒ 模式
    a script ⇒ 话术范例
    an exemption ⇒ 豁免
    an example ⇒ 示例
    an answer ⇒ 回答
    a flow ⇒ 流程
    a step ⇒ 步骤
    a join ⇒ “joins” 的一项
    a route ⇒ 分流
    a file of routes ⇒ 分流文件
    a questionnaire ⇒ 问卷
    an item ⇒ 题目
    a choice ⇒ 选项
    an entry of '{}' ⇒ “{}”的一项
    key ⇒ 键
    detector ⇒ 检测器
    section ⇒ 部分
    phase ⇒ 阶段
    criterion ⇒ 标准
    step ⇒ 步骤
    style ⇒ 风格
    band ⇒ 等级
    answer ⇒ 回答
    exemption ⇒ 豁免
    item ⇒ 题目
    verdict ⇒ 结论
    service type ⇒ 服务类型
    word list ⇒ 词表
    reason code ⇒ 原因代码
    join-target ⇒ 检测器或标准
    """

  /// What is wrong with the keys and values of packs, flows, routes and questionnaires.
  static let packs = """
    '{}' are not times ⇒ “{}”不是时间
    '{}' cannot be '{}' ⇒ “{}”不能是“{}”
    '{}' does not belong in pack.yaml ⇒ “{}”不该写在 pack.yaml 里
    '{}' does not mark any words ⇒ “{}”没有标出任何字
    '{}' has no '{}' ⇒ “{}”缺少“{}”
    '{}' is empty ⇒ “{}”是空的
    '{}' is no range of versions ⇒ “{}”不是版本范围
    '{}' is no version ⇒ “{}”不是版本号
    '{}' must be a list, not {} ⇒ “{}”应为列表，而不是{}
    '{}' must be a mapping, not {} ⇒ “{}”应为映射，而不是{}
    '{}' must be a number or a mapping, not {} ⇒ “{}”应为数字或映射，而不是{}
    '{}' must be in both languages ⇒ “{}”要有中英两种文字
    '{}' must be text, not {} ⇒ “{}”应为文字，而不是{}
    '{}' states no limit ⇒ “{}”没有写出界限
    'at-least' needs 'agrees: wording' ⇒ “at-least”要和“agrees: wording”一起用
    'branches' go by an answer, but the step asks nothing ⇒ “branches”按回答分支，而这一步没有提问
    'call' states no fact ⇒ “call”没有写出任何条件
    'cap' is more than 'weight' ⇒ “cap”大于“weight”
    'cap' limits what repeated hits cost, but there is no 'deduct' ⇒ “cap”限制多次命中的扣分，却没有“deduct”
    'count' is {}, but there are only {} detectors ⇒ “count”为 {}，而检测器只有 {} 个
    'deduct' is more than 'cap' ⇒ “deduct”大于“cap”
    'deduct' is more than 'weight' ⇒ “deduct”大于“weight”
    'deduct' is what a hit costs, but a hit meets a requirement ⇒ “deduct”是每次命中扣的分，而要求类标准命中即达到
    'doubt-from' is more than 'from' ⇒ “doubt-from”大于“from”
    'pattern-from' is more than 'from' ⇒ “pattern-from”大于“from”
    'accuse-from' needs 'weigh-from' ⇒ 写了“accuse-from”就要写“weigh-from”
    'weigh-from' beside it: only weighed verdicts have a probability ⇒ 同时写“weigh-from”：只有权衡过的判定才有概率
    'end' is where a flow is over, so no step can have that name ⇒ “end”表示流程结束，步骤不能叫这个名字
    'flow' asks nothing ⇒ “flow”没有问任何内容
    'funnel' names a form twice ⇒ “funnel”里同一种问法写了两次
    'funnel' names one form only ⇒ “funnel”里只有一种问法
    'max' is less than 'min' ⇒ “max”小于“min”
    [start-end] in seconds, such as [0.5-3.2] ⇒ 以秒计的 [起-止]，如 [0.5-3.2]
    […] or lines that begin with '- ' ⇒ […]，或以“- ”开头的各行
    [zh] or [zh, en] ⇒ [zh] 或 [zh, en]
    [[the words]] ⇒ [[标出的字]]
    a choice has no answers to choose from ⇒ 选择题没有可选的回答
    a criterion that is {} carries no points ⇒ 状态为 {} 的标准不计分
    a detector cannot have both '{}' and '{}' ⇒ 检测器不能同时有“{}”和“{}”
    a figure of kind '{}' has no value to limit ⇒ “{}”类的数没有可限定的值
    a key must be text ⇒ 键应为文字
    a number from {} to {} ⇒ {} 到 {} 的数
    a range that has {} ⇒ 包含 {} 的范围
    a step cannot have both 'detect' and 'criterion' ⇒ 步骤不能同时有“detect”和“criterion”
    a weight above 0 ⇒ 大于 0 的权重
    a whole number from {} to {} ⇒ {} 到 {} 的整数
    a whole number, at least {} ⇒ 不小于 {} 的整数
    an example has one verdict, not {} ⇒ 一个示例只有一种结论，而不是 {} 种
    an example is either excused or counts ⇒ 示例要么是 excused，要么是 counts
    at least one detector ⇒ 至少一个检测器
    at least one pattern ⇒ 至少一个模式
    at least one sample script ⇒ 至少一段话术范例
    at least one step ⇒ 至少一个步骤
    at least two forms in their order ⇒ 至少两种问法，按先后写
    at least {} ⇒ 至少 {}
    at most {} ⇒ 至多 {}
    at most {} points ⇒ 至多 {} 分
    band '{}' is not below '{}' ⇒ 等级“{}”没有低于“{}”
    bands from the highest floor to the lowest ⇒ 等级按 floor 从高到低写
    deduct: points for each hit ⇒ deduct: 每次命中扣的分
    detect: …, or criterion: ID ⇒ detect: …，或 criterion: ID
    duplicate entry of 'set' for '{}' ⇒ “set” 里“{}”的条目重复
    duplicate entry of 'set' for '{}', first in line {} ⇒ “set” 里“{}”的条目重复，首次出现在第 {} 行
    duplicate entry of 'set' for '{}', first in {}:{} ⇒ “set” 里“{}”的条目重复，首次出现在 {}:{}
    duplicate {} '{}' ⇒ {}“{}”重复
    duplicate {} '{}', first in line {} ⇒ {}“{}”重复，首次出现在第 {} 行
    duplicate {} '{}', first in {}:{} ⇒ {}“{}”重复，首次出现在 {}:{}
    in-order, right-branches, {done: STEP}, {due: STEP} or {answered: STEP} ⇒ in-order、right-branches、{done: STEP}、{due: STEP} 或 {answered: STEP}
    key: value lines ⇒ 形如“键: 值”的各行
    kind: prohibition, or no 'deduct' ⇒ kind: prohibition，或不写“deduct”
    major.minor.patch, such as 1.0.0 ⇒ 主版本.次版本.修订号，如 1.0.0
    missing key '{}' ⇒ 缺少键“{}”
    name: value lines ⇒ 形如“名字: 值”的各行
    no answer to this step is '{}' ⇒ 这一步没有“{}”这个回答
    no turn begins with '{}' ⇒ “{}”不能作一轮的开头
    no value can keep these limits ⇒ 没有值能满足这些界限
    one of them ⇒ 其中之一
    one of them, or both below all: or any: ⇒ 其中之一，或把两个都写在 all: 或 any: 下
    points from 0, with at most two decimal places ⇒ 不小于 0 的分值，至多两位小数
    points: 5, or {weight: 5, deduct: 2, cap: 4} ⇒ points: 5，或 {weight: 5, deduct: 2, cap: 4}
    says: [PATTERN…], or detect: … ⇒ says: [模式…]，或 detect: …
    small letters, digits and single hyphens, such as job-number ⇒ 小写字母、数字和单个连字符，如 job-number
    such as ">=0.1" or ">=0.1 <2" ⇒ 如 ">=0.1" 或 ">=0.1 <2"
    the detector looks for nothing ⇒ 检测器没有写要找什么
    the example has no call ⇒ 示例没有写通话
    the example has no verdict ⇒ 示例没有写结论
    the exemption has no condition, so it would excuse every hit ⇒ 豁免没有条件，会放过每一次命中
    the item has no choices ⇒ 这一题没有选项
    the last band must have floor 0 ⇒ 最后一个等级的 floor 必须是 0
    the pattern '{}' stands here twice ⇒ 模式“{}”在这里写了两次
    the turn has no words ⇒ 这一轮没有字
    the words themselves ⇒ 直接写出各个词
    there are no bands ⇒ 没有写等级
    times of day such as 9:00-10:00 ⇒ 一天里的时段，如 9:00-10:00
    unknown key '{}' ⇒ 不认识的键“{}”
    unknown key '{}' in a detector ⇒ 检测器里不认识的键“{}”
    {} cannot be '{}' ⇒ {}不能是“{}”
    {} is empty ⇒ {}是空的
    {} must be a list, not {} ⇒ {}应为列表，而不是{}
    {} must be a mapping, not {} ⇒ {}应为映射，而不是{}
    {} must be text, not {} ⇒ {}应为文字，而不是{}
    """
}
