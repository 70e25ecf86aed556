/// The keys of scripts in YAML, with the other names that teams give them.
enum ScriptKeys {
  /// Keys of the whole file.
  static let file: [String: [String]] = [
    "title": ["name", "标题", "名称", "话术名称", "话术名"],
    "direction": ["方向"],
    "language": ["lang", "语言"],
    "placeholders": ["变量", "占位符", "variables"],
    "steps": [
      "步骤", "话术", "流程", "脚本", "script", "flow", "dialogue", "dialog", "conversation", "turns",
      "lines",
      "nodes", "call",
    ],
    "cases": ["特殊情况", "特殊话术", "异常", "场景", "faq", "objections", "exceptions", "special-cases"],
  ]

  /// Keys of a situation that is no call of its own.
  static let part: [String: [String]] = [
    "title": ["name", "标题", "名称", "场景", "case"],
    "when": ["条件", "何时"],
    "steps": ["步骤", "流程", "lines", "turns"],
    "say": step["say"] ?? [],
  ]

  /// Keys of a step.
  static let step: [String: [String]] = [
    "id": ["step", "no", "number", "label", "key", "编号", "序号", "步骤", "步骤号", "环节", "节点"],
    "title": ["name", "heading", "标题", "名称", "阶段"],
    "speaker": ["role", "who", "角色", "说话人"],
    "say": [
      "agent", "text", "script", "words", "line", "prompt", "message", "content", "话术", "标准话术",
      "客服",
      "坐席", "座席", "内容", "客服话术", "台词",
    ],
    "any": ["alternatives", "variants", "either", "one-of", "备选", "备选话术", "任选", "任选其一"],
    "customer-first": ["客户先说"],
    "customer": ["user", "caller", "client", "客户", "用户", "客户说", "客户回应"],
    "branches": ["branch", "answers", "options", "choices", "responses", "分支", "选项", "客户回答", "跳转"],
    "to": ["next", "goto", "go-to", "go_to", "then", "target", "下一步", "去向", "转", "转至", "转到"],
    "note": ["notes", "action", "direction", "hint", "备注", "说明", "动作", "操作", "提示", "要点"],
    "optional": ["可选"],
    "end": ["final", "terminal", "end-call", "end_call", "hangup", "结束", "挂机", "结束通话"],
  ]

  /// Keys of a branch.
  static let branch: [String: [String]] = [
    "answer": [
      "if", "when", "condition", "customer", "reply", "回答", "客户", "客户回答", "条件", "如果", "选项",
    ],
    "to": step["to"] ?? [],
    "say": step["say"] ?? [],
    "note": step["note"] ?? [],
  ]
}
