/// The headings under which sources state what the transcript format has fields for.
///
/// A column `queue` is read into the field `team`, and whoever writes a rubric goes by the column.
enum TranscriptFieldName {
  private static let headings: [(field: String, names: String)] = [
    (
      "team",
      """
      queue|队列|group|组别|小组|班组|技能组|坐席组|座席组|团队|部门|skill|skillgroup|department|teamname|queuename|skillname|groupname
      """
    ),
    (
      "agent",
      """
      坐席|座席|工号|客服|员工|话务员|接线员|坐席工号|座席工号|坐席编号|坐席姓名|agentid|agentname|operator|advisor|employee|rep
      """
    ),
    ("direction", "方向|呼叫方向|呼叫类型|来去电|calltype|calldirection|directiontype"),
    ("channel", "渠道|通道|来源渠道|media|medium|mediatype"),
    ("language", "语言|语种|lang|locale"),
  ]

  private static let fields: [String: String] = {
    var fields: [String: String] = [:]
    for (field, names) in headings {
      for name in names.split(separator: "|") { fields[String(name)] = field }
      fields[field] = field
    }
    return fields
  }()

  /// The transcript's own field that a heading stands for; `nil` if it stands for none.
  ///
  /// Case, spaces and the marks between words do not matter.
  static func field(of heading: String) -> String? {
    fields[heading.lowercased().filter { !$0.isWhitespace && !"_-.#/".contains($0) }]
  }
}
