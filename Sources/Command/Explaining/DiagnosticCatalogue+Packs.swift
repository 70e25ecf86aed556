extension DiagnosticCatalogue {
  /// Mistakes in rubric packs.
  static let packs: [Entry] = [
    Entry(
      "alias-not-allowed",
      zh: "YAML 的 & 和 * 别名不可用，同一内容请写成命名检测器或词表。",
      en: "YAML anchors and aliases are not read; give what is shared a name under "
        + "detectors or lexicons.",
      example: "phrases: *common"),
    Entry(
      "bad-value",
      zh: "这个键认识，但值不在允许的范围里；“应为”一行说明能写什么。",
      en: "The key is known, but its value is not one that it can have; \"expected\" says "
        + "what can.",
      example: "severity: huge"),
    Entry(
      "band-order",
      zh: "等级要按分数从高到低写，最后一个的 floor 是 0。",
      en: "Bands go from the highest floor to the lowest, and the last one begins at 0.",
      example: "- {id: fail, floor: 10, …}"),
    Entry(
      "broken-base",
      zh: "所继承的包自己有错误，先改好那一个。",
      en: "The pack that is extended has mistakes of its own; mend those first.",
      example: "extends: {pack: hotline, …}"),
    Entry(
      "criterion-without-examples",
      zh: "这条标准没有示例，没人能知道它还管用。",
      en: "The criterion has no examples, so nothing shows that it still works.",
      example: "- id: greeting   # examples: missing"),
    Entry(
      "detector-cycle",
      zh: "检测器用 use 互相引用，绕成了圈。",
      en: "Detectors refer to each other in a circle.",
      example: "a: {use: b}    b: {use: a}"),
    Entry(
      "detector-too-large",
      zh: "检测器嵌套太深或部件太多。",
      en: "The detector has too many parts or levels.",
      example: "all: [{all: [{all: …}]}]"),
    Entry(
      "duplicate-criterion",
      zh: "两条标准用了同一个 id。",
      en: "Two criteria have the same id.",
      example: "- id: greeting … - id: greeting"),
    Entry(
      "duplicate-id",
      zh: "这个 id 已经用过，或者继承来的包里已有。",
      en: "The id is taken, perhaps by the pack that is extended.",
      example: "- id: greeting"),
    Entry(
      "duplicate-key",
      zh: "同一个映射里同一个键写了两次。",
      en: "A key occurs twice in one mapping.",
      example: "points: 2 … points: 3"),
    Entry(
      "duplicate-pattern",
      zh: "同一个列表里有两个一样的模式。",
      en: "A list has the same pattern twice.",
      example: "phrases: [您好, 您好]"),
    Entry(
      "duplicate-style",
      zh: "两种风格用了同一个 id。",
      en: "Two styles have the same id.",
      example: "- {id: avoiding, …} - {id: avoiding, …}"),
    Entry(
      "empty-exemption",
      zh: "豁免没有写任何条件，会放过每一处。",
      en: "An exemption without a condition would excuse every hit.",
      example: "unless: [{id: asking}]"),
    Entry(
      "empty-file",
      zh: "文件是空的。",
      en: "The file is empty.",
      example: "criteria/opening.yaml"),
    Entry(
      "empty-value",
      zh: "键后面什么也没有。",
      en: "Nothing stands behind the key.",
      example: "source:"),
    Entry(
      "engine-too-different",
      zh: "这个包要求另一个版本的引擎。",
      en: "The pack requires another version of the engine.",
      example: "requires: {engine: \">=9\"}"),
    Entry(
      "folder-name",
      zh: "包的 id 要和文件夹同名。",
      en: "A pack lies in a folder that is named like its id.",
      example: "my-pack/pack.yaml with id: hotline"),
    Entry(
      "lexicon-cycle",
      zh: "词表用 {…} 互相引用，绕成了圈。",
      en: "Word lists refer to each other in a circle.",
      example: "a: [\"{b}\"]    b: [\"{a}\"]"),
    Entry(
      "lexicon-too-large",
      zh: "词表引用的词表太多，展开后词条过多，或套得太深。",
      en: "The lists that the word list names spread into too many words, or go too deep.",
      example: "a: [\"{b}{b}{b}\"]    b: [\"{c}{c}{c}\"]    …"),
    Entry(
      "link-leaves-pack",
      zh: "符号链接指到包的文件夹之外，不会读取。",
      en: "A link leads out of the pack and is not followed.",
      example: "criteria -> /somewhere/else"),
    Entry(
      "misplaced-key",
      zh: "这个键该写在自己的文件夹里，而不是 pack.yaml 里。",
      en: "The key belongs in files of its own folder, not in pack.yaml.",
      example: "criteria: [...]   # in pack.yaml"),
    Entry(
      "missing-example",
      zh: "这种结论还没有示例。",
      en: "No example shows this verdict.",
      example: "examples: [{met: …}]   # no missed"),
    Entry(
      "missing-file",
      zh: "文件或文件夹不存在。",
      en: "The file or folder is not there.",
      example: "callgrade grade cals/"),
    Entry(
      "missing-key",
      zh: "缺少必须写的键。",
      en: "A key that must be there is missing.",
      example: "- id: greeting   # no title"),
    Entry(
      "missing-reason",
      zh: "改动继承来的标准要写原因。",
      en: "A change to what is extended needs its reason.",
      example: "set: [{id: greeting, points: 10}]"),
    Entry(
      "missing-translation",
      zh: "给人看的文字要同时有 zh 和 en。",
      en: "A text that people read must be in both languages.",
      example: "title: 报工号"),
    Entry(
      "too-deep",
      zh: "YAML 嵌套太深。",
      en: "The YAML is nested too deeply.",
      example: "[[[[[[…]]]]]]"),
    Entry(
      "never-fires",
      zh: "例外把每一次命中都免了，这个检测等于没有写。",
      en: "The exemption excuses every hit, so that nothing is ever found.",
      example: "phrases: [您好]  unless: [{id: e, covered-by: [您好]}]"),
    Entry(
      "never-true",
      zh: "all 里的条件互相矛盾，永远不会成立。",
      en: "What 'all' asks for contradicts itself and is never true.",
      example: "all: [{use: hello}, {none: [{use: hello}]}]"),
    Entry(
      "not-text",
      zh: "文件不是 UTF-8 文本。",
      en: "The file is not UTF-8 text.",
      example: "a YAML file saved as GBK"),
    Entry(
      "override-without-effect",
      zh: "覆盖的内容和原来一样，没有作用。",
      en: "What is set is what the extended pack has anyway.",
      example: "set: [{id: greeting, points: 2, …}]"),
    Entry(
      "pack-chain-too-long",
      zh: "包一层层继承，层数太多。",
      en: "Too many packs extend each other.",
      example: "a → b → c → …"),
    Entry(
      "pack-cycle",
      zh: "包互相继承，绕成了圈。",
      en: "Packs extend each other in a circle.",
      example: "hotline → service-call → hotline"),
    Entry(
      "pack-too-large",
      zh: "包的文件太多或太大。",
      en: "The pack has too many files or bytes.",
      example: "more than the limit named in the message"),
    Entry(
      "points-without-effect",
      zh: "状态不是 active 的标准不计分，写分值没有作用。",
      en: "Only active criteria carry points; these have no effect.",
      example: "status: advisory … points: 5"),
    Entry(
      "replaces-builtin",
      zh: "项目或用户文件夹里的同名包代替了内置包。",
      en: "A pack of the project or the user is used in place of the built-in one.",
      example: ".callgrade/rubrics/service-call/"),
    Entry(
      "section-weight-mismatch",
      zh: "部分的 weight 必须等于其中各标准分值之和。",
      en: "The weight of a section must be the sum of its criteria.",
      example: "- {id: opening, weight: 20, …}   # criteria sum to 18"),
    Entry(
      "several-detectors",
      zh: "一个检测器只能有一种查找方式；要组合请用 all 或 any。",
      en: "A detector looks for one thing; combine several below all or any.",
      example: "detect: {phrases: […], use: greeting}"),
    Entry(
      "several-verdicts",
      zh: "一个示例只有一种结论。",
      en: "An example has one verdict.",
      example: "- met: …  missed: …"),
    Entry(
      "stray-file",
      zh: "文件夹里有不属于包的文件，会被忽略。",
      en: "The folder has a file that is no part of the pack; it is ignored.",
      example: "criteria/notes.txt"),
    Entry(
      "swallowed-phrase",
      zh: "别的短语已经能命中它能命中的一切，写了也没有用。",
      en: "Another phrase finds whatever this one would find.",
      example: "phrases: [您好, 您好呀]"),
    Entry(
      "tag-not-allowed",
      zh: "YAML 的 !tag 不可用。",
      en: "YAML tags are not read.",
      example: "points: !!int 5"),
    Entry(
      "total-mismatch",
      zh: "各部分分值之和必须等于 total。",
      en: "The sections must sum to the total.",
      example: "total: 100   # sections sum to 95"),
    Entry(
      "unbalanced-mark",
      zh: "示例里的 [[ 和 ]] 没有配对，或者中间没有字。",
      en: "[[ and ]] in an example must enclose words.",
      example: "客服：[[您好，请问"),
    Entry(
      "unknown-criterion",
      zh: "没有这条标准。",
      en: "There is no such criterion.",
      example: "--fail-on greting"),
    Entry(
      "unknown-key",
      zh: "这个键不认识，多半是写错了；写错的键从不放过。",
      en: "Nobody knows this key: probably a typing mistake, and those are never let pass.",
      example: "titel: 热线"),
    Entry(
      "unknown-lexicon",
      zh: "模式里用了不存在的词表。",
      en: "A pattern uses a word list that is not there.",
      example: "phrases: [\"{honorifc}\"]"),
    Entry(
      "unknown-pack",
      zh: "找不到这个规则包；callgrade packs 列出能用的。",
      en: "There is no such pack; \"callgrade packs\" lists those that there are.",
      example: "--pack hotlin"),
    Entry(
      "unknown-phase",
      zh: "检测器提到的阶段没有在 pack.yaml 的 phases 里定义。",
      en: "A detector names a phase that pack.yaml does not define.",
      example: "phase: [clsing]"),
    Entry(
      "unknown-reason-code",
      zh: "unobservable 只能用固定的原因代码。",
      en: "unobservable takes one of a fixed list of reason codes.",
      example: "unobservable: needs-video"),
    Entry(
      "unknown-schema",
      zh: "schema 这一行不是本程序能读的。",
      en: "The schema is not one that this program reads.",
      example: "schema: callgrade.pack/9"),
    Entry(
      "unknown-section",
      zh: "标准所属的部分没有在 scoring.sections 里列出。",
      en: "The criterion names a section that scoring.sections does not list.",
      example: "section: openning"),
    Entry(
      "unknown-speaker",
      zh: "示例的每一行要以 客服：、客户：、系统： 之一开头。",
      en: "Every line of an example begins with agent:, customer: or system:.",
      example: "顾客：你好"),
    Entry(
      "unknown-value",
      zh: "这个词不在可选的词里。",
      en: "The word is none of those that could stand there.",
      example: "\"verdict\":\"mised\""),
    Entry(
      "unless-without-effect",
      zh: "例外里的话和短语没有重叠的字，免不了任何一次命中。",
      en: "The exemption shares no letter with the phrases and can excuse no hit.",
      example: "phrases: [您好]  unless: [{id: e, covered-by: [苹果]}]"),
    Entry(
      "unreadable-file",
      zh: "文件无法读取，多半是权限问题。",
      en: "The file cannot be read, mostly for lack of permission.",
      example: "chmod 000 call.txt"),
    Entry(
      "unused-detector",
      zh: "命名检测器没有被用到。",
      en: "Nothing uses the named detector.",
      example: "detectors/closing.yaml: old-farewell"),
    Entry(
      "unused-lexicon",
      zh: "词表没有被用到。",
      en: "Nothing uses the word list.",
      example: "lexicons/words.yaml: old-words"),
    Entry(
      "unused-route",
      zh: "这条分流一通电话也没走到：看看字段名和值写对没有。",
      en: "No call of the run took this route; see whether the field and its values are right.",
      example: "no call took route 1, to 'return-visit'"),
    Entry(
      "version-mismatch",
      zh: "所继承的包不是说好的那个版本。",
      en: "The pack that is extended has another version than the one that is meant.",
      example: "extends: {pack: service-call, version: \"2\"}"),
    Entry(
      "wrong-type",
      zh: "这里该是另一种形式：文字、列表或映射。",
      en: "Something of another kind belongs here: text, a list or a mapping.",
      example: "phrases: 您好   # a list is meant: [您好]"),
    Entry(
      "yaml-syntax",
      zh: "不是合法的 YAML；留意缩进、冒号和引号。",
      en: "This is not YAML; look at indents, colons and quotes.",
      example: "title: {zh: 热线"),
  ]
}
