extension PhraseBook {
  /// What is wrong with patterns.
  static let patterns = """
    '*' stands for the rest of a Latin word ⇒ “*”代表拉丁字母单词的其余部分
    '<{}>' is nothing that a pattern can ask for ⇒ 模式里没有“<{}>”这种写法
    '{}' closes nothing ⇒ “{}”前面没有与它配对的括号
    '{}' is never closed ⇒ “{}”没有配对的结束符号
    <not:…> can stand only at the beginning or end of a pattern ⇒ <not:…> 只能放在模式的开头或末尾
    <not:…> names no words ⇒ <not:…> 里没有写词
    <{}> can stand only at the beginning of a pattern ⇒ <{}> 只能放在模式的开头
    <{}> can stand only at the end of a pattern ⇒ <{}> 只能放在模式的末尾
    a Latin letter before it, as in apologi* ⇒ 前面要有拉丁字母，如 apologi*
    a pattern may have {} characters ⇒ 一个模式至多 {} 个字符
    a range within 0-{}, as in <gap:0-4> or <number:2-6> ⇒ 0-{} 之内的范围，如 <gap:0-4> 或 <number:2-6>
    an n-gram needs a letter ⇒ n 元组至少要有一个字
    at least one letter or slot that is not optional ⇒ 至少一个必有的字或槽位
    between two '~' only letters may stand ⇒ 两个“~”之间只能写字
    brackets may be nested {} deep ⇒ 括号至多套 {} 层
    choice number {} is empty ⇒ 第 {} 个选项是空的
    choices around gaps spread this pattern into more than {} alternatives ⇒ 间隔前后的选项使模式展开成 {} 种以上
    fewer choices and optional parts that have a gap or slot inside or beside them ⇒ 少用内部或旁边有间隔、槽位的选项和可选部分
    fewer choices within choices ⇒ 少在选项里再套选项
    letters and '~' ⇒ 字和“~”
    narrower gaps, or fewer optional parts between them ⇒ 窄一些的间隔，或少在它们之间放可选部分
    neighbouring gaps span more than {} letters together ⇒ 相邻的间隔合起来超过 {} 个字
    pattern '{}': {} ⇒ 模式“{}”：{}
    the brackets have no words ⇒ 括号里没有字
    the word lists of this pattern spread into too many words ⇒ 这个模式的词表展开后词条太多
    the choices and word lists of one pattern may have {} letters together ⇒ 一个模式的选项和词表合起来至多 {} 个字
    the pattern has no word to look for ⇒ 模式里没有要找的词
    the patterns of this pack need more than {} states ⇒ 这个包的模式需要 {} 个以上的状态
    the patterns of this pack use more than {} different characters ⇒ 这个包的模式用了 {} 个以上不同的字符
    the word list '{}' contains itself: {} ⇒ 词表“{}”包含了它自己：{}
    there is no word list '{}' ⇒ 没有词表“{}”
    this needs two numbers, the smaller first ⇒ 这里要写两个数，小的在前
    with its optional parts left out the pattern has no word to look for ⇒ 略去可选部分后，模式里没有要找的词
    words on both sides of '|'; write [ ] for words that may be missing ⇒ “|”两边都要有字；可有可无的字写在 [ ] 里
    words, as in <not:申|邀>请 ⇒ 词，如 <not:申|邀>请
    {}: pattern '{}': {} ⇒ {}：模式“{}”：{}
    """

  /// What is wrong with models and with what they are learned from.
  static let learning = """
    a label needs a family, an id and nine numbers ⇒ 标签要有类别、id 和九个数
    a model begins with '{}' ⇒ 模型以“{}”开头
    an object with schema '{}', role, text, and shows, not or style ⇒ 含 schema（“{}”）、role、text 以及 shows、not 或 style 的对象
    neither 'key: value' nor weights ⇒ 既不是“key: value”，也不是权重
    no n-gram, or one that was there before ⇒ 不是 n 元组，或前面已有
    six cells: a or c, the turn before, the text, labels, look-alikes, style ⇒ 六格：a 或 c、上一句、这一句、标签、易混标签、风格
    there is no feature '{}' ⇒ 没有特征“{}”
    this is no correction ⇒ 这不是更正记录
    this is no labelled turn ⇒ 这不是标注过的一轮
    weights are written label:weight ⇒ 权重写作 label:weight
    signs are labels of the model, such as agent.thanks, before its n-grams ⇒ signs 一行写模型的标签，如 agent.thanks，放在 n 元组之前
    a verdict needs a criterion, an outcome, and a weight for every sign ⇒ verdict 一行要有指标、判定和每个迹象的权重
    styles, places and behaviours need a weight for every sign, in the labels' order ⇒ style、due 和 shown 各行要有每个迹象的权重，按标签的次序
    styles are weighed all or none ⇒ 风格要么全部权衡，要么都不权衡
    model {}, line {}: {} ⇒ 模型 {} 第 {} 行：{}
    """
}
