extension PhraseBook {
  /// What does not fit together in a pack, and in the folder it lies in.
  static let packChecks = """
    '{}' changes an extended pack, but there is no 'extends' ⇒ “{}”用来改动所继承的包，却没有“extends”
    '{}' of '{}' is in section '{}', which this pack does not have ⇒ “{2}”的“{1}”属于部分“{3}”，而这个包没有这个部分
    '{}' of '{}' is that already ⇒ “{2}”的“{1}”本来就是这个值
    'all' asks for '{}' and for none of it ⇒ “all”既要有“{}”，又要没有它
    'flow' asks about a script, but the pack has no flow.yaml ⇒ “flow”要看流程，而这个包没有 flow.yaml
    a branch or 'next' to another step, or end ⇒ 用分支或“next”转到别的步骤，或转到 end
    a file of exactly that name ⇒ 恰好叫这个名字的文件
    a file saved as UTF-8 ⇒ 存成 UTF-8 的文件
    a file that may be read ⇒ 允许读取的文件
    a file, no pipe or device ⇒ 文件，而不是管道或设备
    an entry of 'set', or another id ⇒ 写进“set”，或换一个 id
    an inherited detector looks in phase '{}', which this pack lacks ⇒ 继承来的检测器要看阶段“{}”，而这个包没有这个阶段
    chains of at most {}, {} in all ⇒ 引用链至多 {} 层，总共至多 {} 个
    detectors use each other in a circle: {} ⇒ 检测器互相引用，绕成了圈：{}
    it looks like {} ⇒ 看来是 {}
    more than {} packs extend each other ⇒ 规则包继承超过 {} 层
    no call is both of what 'all' asks for here ⇒ 没有通话能同时满足“all”里的这两项
    no example of '{}' is {} ⇒ “{}”没有结论为 {} 的示例
    no pattern uses the word list '{{}}' ⇒ 没有模式用到词表“{{}}”
    nothing is set for '{}' ⇒ “{}”没有写要改什么
    nothing leads out of these steps again: {} ⇒ 进了这几步就走不出去：{}
    nothing leads to the step '{}' ⇒ 没有哪一步会转到“{}”
    nothing uses the detector '{}' ⇒ 检测器“{}”没有用到
    one name for both ⇒ 两者用同一个名字
    packs extend each other in a circle: {} ⇒ 规则包互相继承，绕成了圈：{}
    reason: why this pack differs ⇒ reason: 这个包为何不同
    section '{}' weighs {}, but its criteria sum to {} ⇒ 部分“{}”的 weight 是 {}，而其中各标准之和是 {}
    the answer '{}' leads past {}, which other answers come by ⇒ 回答“{}”跳过了别的回答会经过的步骤：{}
    the criterion '{}' comes from '{}' already ⇒ “{2}”里已有标准“{1}”
    the criterion '{}' has no examples ⇒ 标准“{}”没有示例
    the criterion '{}' is disabled ⇒ 标准“{}”已停用
    the criterion '{}' is not among those in use ⇒ 标准“{}”不在所采用的标准之中
    the word list '{}' spreads into too many words ⇒ 词表“{}”展开后词条太多
    at most {} entries, {} lists deep ⇒ 至多 {} 条，词表套词表至多 {} 层
    the detector '{}' uses too many others ⇒ 检测器“{}”引用的检测器太多
    the exemption '{}' can excuse no hit ⇒ 豁免“{}”免不了任何一次命中
    the exemption '{}' excuses every hit ⇒ 豁免“{}”放过了每一次命中
    the extended pack '{}' has mistakes of its own ⇒ 所继承的规则包“{}”自己有错误
    the file cannot be read ⇒ 文件无法读取
    the file has a NUL character, so it is not text ⇒ 文件里有 NUL 字符，不是文本
    the file is no part of the pack ⇒ 文件不属于这个规则包
    the file is not UTF-8 text ⇒ 文件不是 UTF-8 文本
    the file is too large ⇒ 文件太大
    the file must be {} ⇒ 文件应为{}
    the folder has no pack.yaml ⇒ 文件夹里没有 pack.yaml
    the link leads out of the pack's folder ⇒ 链接指到了规则包的文件夹之外
    the pack '{}' lies in a folder named '{}' ⇒ 规则包“{}”所在的文件夹叫“{}”
    the pack extends '{}' {}, but that is {} ⇒ 这个包要继承“{}”的 {} 版，而它是 {} 版
    the pack has {} files ⇒ 规则包有 {} 个文件
    the pack requires engine {} ⇒ 规则包要求引擎版本 {}
    the questionnaire '{}' lies in a file named '{}' ⇒ 问卷“{}”所在的文件叫“{}”
    the step '{}' is recognised by the flow that it belongs to ⇒ 步骤“{}”靠它所属的流程来识别
    the total is {}, but the criteria sum to {} ⇒ total 是 {}，而各标准之和是 {}
    the total is {}, but the sections sum to {} ⇒ total 是 {}，而各部分之和是 {}
    the version that is meant, such as "1" or "1.2" ⇒ 所指的版本，如 "1" 或 "1.2"
    this pack is used in place of the built-in one ⇒ 这个包代替了内置的同名包
    there is no built-in pack '{}'; there are {} ⇒ 没有内置规则包“{}”；现有 {}
    wherever '{}' is said, '{}' is found anyway ⇒ 只要说了“{}”，总会找到“{}”
    with this file the pack is too large ⇒ 加上这个文件，规则包太大
    word lists use each other in a circle: {} ⇒ 词表互相引用，绕成了圈：{}
    words or another detector ⇒ 短语，或别的检测器
    {}: there is no built-in model '{}' ⇒ {}：没有内置模型“{}”
    """
}
