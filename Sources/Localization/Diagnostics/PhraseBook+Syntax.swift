extension PhraseBook {
  /// What the reader of YAML says where a text is none.
  static let yaml = #"""
    YAML: {} ⇒ YAML：{}
    YAML: {} while parsing {} ⇒ YAML：解析{2}时，{1}
    YAML: {} while scanning {} ⇒ YAML：读取{2}时，{1}
    YAML: {} while scanning for the next token ⇒ YAML：{}
    " or ' around the text ⇒ 文字两边加 " 或 '
    ', ', or quotes around text with a comma of its own ⇒ “, ”，或给含逗号的文字加引号
    '- ', a minus sign and a blank ⇒ “- ”，即减号加空格
    ': ', a colon and a blank ⇒ “: ”，即冒号加空格
    ': ', or quotes around text with a colon of its own ⇒ “: ”，或给含冒号的文字加引号
    Chinese quotation marks do not quote ⇒ 中文引号不能用来引文字
    a second document begins here ⇒ 这里开始了第二个文档
    a tab indents the line ⇒ 这一行用制表符缩进
    a wide or unbreakable blank indents the line ⇒ 这一行用全角空格或不换行空格缩进
    aliases (*) are not allowed ⇒ 不能用别名（*）
    anchors (&) and aliases (*) are not allowed ⇒ 不能用锚点（&）和别名（*）
    at most {} levels ⇒ 至多 {} 层
    blanks: YAML takes no tabs there ⇒ 空格：YAML 在这里不认制表符
    one document a file, without --- ⇒ 一个文件一个文档，不写 ---
    ordinary blanks ⇒ 普通空格
    text cannot begin with '{}' without quotes ⇒ 不加引号的文字不能以“{}”开头
    text that begins with * in quotes ⇒ 以 * 开头的文字要加引号
    text with a colon and a blank needs quotes ⇒ 含冒号加空格的文字要加引号
    the colon is full-width ⇒ 冒号是全角的
    the comma is full-width ⇒ 逗号是全角的
    the dash of a list is another character ⇒ 列表的“-”写成了别的字符
    the file is nested too deeply ⇒ 文件嵌套太深
    the file is not YAML ⇒ 文件不是 YAML
    the tag '{}' is not allowed ⇒ 不能用标签“{}”
    the text itself, or a named detector or word list; text with & or * in quotes ⇒ 直接写出内容，或用命名的检测器、词表；含 & 或 * 的文字要加引号
    a block mapping ⇒ 块映射
    a block collection ⇒ 块列表
    a block node ⇒ 块节点
    a block scalar ⇒ 块文字
    a directive ⇒ 指令
    a flow mapping ⇒ {…} 映射
    a flow node ⇒ 行内节点
    a flow sequence ⇒ […] 列表
    a node ⇒ 节点
    a plain scalar ⇒ 不加引号的文字
    a quoted scalar ⇒ 引号里的文字
    a simple key ⇒ 键
    a tag ⇒ 标签
    a tag directive ⇒ 标签指令
    an alias ⇒ 别名
    an anchor ⇒ 锚点
    block sequence entries are not allowed in this context ⇒ 此处不能写“- ”列表项
    control characters are not allowed ⇒ 不能有控制字符
    could not find expected '{}' ⇒ 缺少“{}”
    could not find expected directive name ⇒ 缺少指令名
    did not find URI escaped octet ⇒ 缺少 URI 转义的字节
    did not find expected '{}' ⇒ 缺少“{}”
    did not find expected ',' or ']' ⇒ 缺少“,”或“]”
    did not find expected ',' or '}' ⇒ 缺少“,”或“}”
    did not find expected '-' indicator ⇒ 缺少“-”
    did not find expected <document start> ⇒ 缺少文档开头
    did not find expected <stream-start> ⇒ 缺少文件开头
    did not find expected alphabetic or numeric character ⇒ 缺少字母或数字
    did not find expected comment or line break ⇒ 缺少注释或换行
    did not find expected digit or '.' character ⇒ 缺少数字或“.”
    did not find expected hexdecimal number ⇒ 缺少十六进制数
    did not find expected key ⇒ 缺少键
    did not find expected node content ⇒ 缺少内容
    did not find expected tag URI ⇒ 缺少标签的 URI
    did not find expected version number ⇒ 缺少版本号
    did not find expected whitespace ⇒ 缺少空格
    did not find expected whitespace or line break ⇒ 缺少空格或换行
    did not find the expected '>' ⇒ 缺少“>”
    expected low surrogate area ⇒ 缺少低位代理字符
    found a tab character that violates indentation ⇒ 制表符打乱了缩进
    found a tab character where an indentation space is expected ⇒ 该用空格缩进处用了制表符
    found an incorrect leading UTF-8 octet ⇒ UTF-8 首字节不对
    found an incorrect trailing UTF-8 octet ⇒ UTF-8 后续字节不对
    found an indentation indicator equal to 0 ⇒ 缩进指示不能是 0
    found character that cannot start any token ⇒ 这个字符不能作开头
    found extremely long version number ⇒ 版本号太长
    found incompatible YAML document ⇒ 不支持这个 YAML 版本
    found invalid Unicode character escape code ⇒ Unicode 转义无效
    found undefined tag handle ⇒ 标签前缀没有定义
    found unexpected '{}' ⇒ 不该有“{}”
    found unexpected document indicator ⇒ 不该有文档分隔符
    found unexpected end of stream ⇒ 文件提前结束
    found unexpected non-alphabetical character ⇒ 不该有字母以外的字符
    found unknown directive name ⇒ 有不认识的指令
    found unknown escape character ⇒ 有不认识的转义字符
    incomplete UTF-16 character ⇒ UTF-16 字符不完整
    incomplete UTF-16 surrogate pair ⇒ UTF-16 代理对不完整
    incomplete UTF-8 octet sequence ⇒ UTF-8 字节序列不完整
    input is too long ⇒ 内容太长
    invalid Unicode character ⇒ Unicode 字符无效
    invalid leading UTF-8 octet ⇒ UTF-8 首字节无效
    invalid length of a UTF-8 sequence ⇒ UTF-8 序列长度无效
    invalid trailing UTF-8 octet ⇒ UTF-8 后续字节无效
    mapping keys are not allowed in this context ⇒ 此处不能写键
    mapping values are not allowed in this context ⇒ 此处不能写“: ”
    unexpected low surrogate area ⇒ 不该有低位代理字符
    """#

  /// What the reader of JSON says where a text is none.
  static let json = #"""
    a number must not begin with 0 and another digit ⇒ 数字不能以 0 再接数字开头
    a string is not closed ⇒ 字符串没有结束
    byte 0x{} is not valid UTF-8 here ⇒ 此处的字节 0x{} 不是有效的 UTF-8
    control character U+{} in a string must be written as an escape ⇒ 字符串里的控制字符 U+{} 要用转义写
    expected '{}' ⇒ 此处应为“{}”
    expected ',' or ']' after an element ⇒ 元素之后应为“,”或“]”
    expected ',' or '}' after a member ⇒ 成员之后应为“,”或“}”
    expected ':' after a member name ⇒ 成员名之后应为“:”
    expected a digit after '-' ⇒ “-”之后应为数字
    expected a digit after '.' ⇒ “.”之后应为数字
    expected a digit in the exponent ⇒ 指数里应有数字
    expected a member name in double quotes ⇒ 此处应为双引号里的成员名
    expected a value ⇒ 此处应为一个值
    expected four hexadecimal digits after '\u' ⇒ “\u”之后应为四位十六进制数
    expected one of " \ / b f n r t u after '\' in a string ⇒ 字符串里的“\”之后应为 " \ / b f n r t u 之一
    longer than {} bytes ⇒ 超过 {} 字节
    nested deeper than {} levels ⇒ 嵌套超过 {} 层
    unexpected end of input ⇒ 内容到此中断
    unexpected text after the value ⇒ 值的后面还有文字
    """#
}
