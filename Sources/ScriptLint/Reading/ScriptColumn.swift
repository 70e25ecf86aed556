/// What a column of a table holds.
enum ScriptColumn: Hashable {
  case part, step, speaker, words, customer, branches, note, optional, answer, target

  private static let names: [(ScriptColumn, Set<String>)] = [
    (
      .part,
      [
        "场景", "阶段", "部分", "章节", "流程", "模块", "分类", "section", "part", "scene", "flow", "phase",
        "stage",
      ]
    ),
    (
      .step,
      [
        "步骤", "步骤号", "步骤编号", "序号", "编号", "环节", "节点", "步", "step", "step no", "step no.",
        "step number",
        "no", "no.", "id", "#", "nr", "number",
      ]
    ),
    (
      .speaker,
      ["角色", "说话人", "说话方", "发言人", "对象", "speaker", "role", "who", "said by", "actor"]
    ),
    (
      .words,
      [
        "话术", "标准话术", "内容", "客服话术", "坐席话术", "座席话术", "参考话术", "话术内容", "话术正文", "标准用语", "用语", "客服说",
        "坐席说", "客服", "坐席", "座席", "脚本", "正文", "台词", "text", "script", "say", "words", "agent",
        "line",
        "agent says", "agent script", "agent text", "agent line", "wording", "content", "message",
        "what to say", "prompt", "speech",
      ]
    ),
    (
      .customer,
      [
        "客户", "客户回应", "客户回答", "客户话术", "客户说", "客户反应", "用户", "用户回答", "用户说", "customer",
        "customer says", "customer answer", "customer response", "customer reply", "caller",
      ]
    ),
    (
      .branches,
      [
        "分支", "客户回应及去向", "回答及去向", "分支跳转", "分支去向", "分支及跳转", "走向", "branches", "branch", "answers",
        "branching", "routing",
      ]
    ),
    (
      .note,
      [
        "备注", "说明", "动作", "操作", "要点", "注意事项", "提示", "目的", "目标", "注意", "系统操作", "禁用语", "note",
        "notes",
        "action", "actions", "remark", "remarks", "comment", "comments", "goal", "purpose", "tip",
        "tips",
      ]
    ),
    (.optional, ["可选", "是否可选", "是否必说", "optional"]),
    (
      .answer,
      [
        "回答", "答案", "条件", "客户选择", "选项", "若", "如果", "判断", "判断条件", "answer", "condition", "option",
        "if",
        "choice", "case",
      ]
    ),
    (
      .target,
      [
        "转", "转至", "转到", "转向", "下一步", "下一步骤", "下一节点", "后续步骤", "后续", "去向", "跳转", "跳转至", "跳转到",
        "跳转步骤",
        "跳转节点", "流向", "next", "next step", "go to", "goto", "to", "target", "then", "jump to",
        "goes to", "leads to", "destination",
      ]
    ),
  ]

  /// Columns of answers where a column of targets stands beside them, and else of what is said.
  private static let answers: Set<String> = [
    "客户回答", "客户回应", "客户反应", "用户回答", "客户选择", "客户说", "客户", "customer answer", "customer says",
    "customer response", "customer reply", "customer",
  ]

  /// What the headers of a table name; `nil` for what means nothing here.
  static func columns(of header: [String]) -> [ScriptColumn?] {
    var columns = header.map(column)
    // Beside a column of targets, what the customer answers is what decides.
    if columns.contains(.target), !columns.contains(.answer) {
      for index in columns.indices
      where columns[index] == .customer
        && (answers.contains(plain(header[index])) || isReplyInOtherWords(plain(header[index])))
      {
        columns[index] = .answer
      }
    }
    return columns
  }

  /// Whether a header names what the customer says rather than what decides.
  static func isReply(_ header: String) -> Bool {
    let name = plain(header)
    return names.contains { $0.0 == .customer && $0.1.contains(name) } || isReplyInOtherWords(name)
  }

  /// What a header names: 去向1 and 去向（必填） are 去向.
  private static func column(named name: String) -> ScriptColumn? {
    let name = plain(name)
    return names.first { $0.1.contains(name) }?.0 ?? (isReplyInOtherWords(name) ? .customer : nil)
  }

  /// Whether a header is made of the words of one for what the customer says: 客户可能的回答, 若客户说.
  private static func isReplyInOtherWords(_ name: String) -> Bool {
    let who = ["客户", "用户", "顾客", "对方", "customer", "caller", "client"]
    let what = [
      "回答", "回应", "反应", "回复", "答复", "说", "选", "answer", "reply", "response", "says", "reaction",
    ]
    guard name.count <= 24, what.contains(where: name.contains) else { return false }
    return who.contains(where: name.contains) || name.hasPrefix("可能") || name.hasPrefix("possible")
  }

  private static func plain(_ name: String) -> String {
    var name = String(PlainCharacters.of(Array(name.trimmingSpaces.lowercased())))
      .replacing("_", with: " ")
    if names.contains(where: { $0.1.contains(name) }) { return name }
    if let bracket = name.firstIndex(where: { "（(".contains($0) }), bracket != name.startIndex {
      name = String(name[..<bracket]).trimmingSpaces
    }
    while name.count > 1, let last = name.last, last.isNumber || last == "*" || last == "：" {
      name.removeLast()
    }
    return name.trimmingSpaces
  }
}
