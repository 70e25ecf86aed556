/// Titles of staff that begin with the customer's word: 客户主任, 买家客服, Client Advisor.
enum CustomerFacingTitles {
  // MARK: Chinese

  private static let served = ["客户", "用户", "顾客", "会员", "买家", "宾客", "客"].map(scalars)

  /// Whoever holds the title, or the desk that does.
  private static let holders = [
    "主任", "经理", "专员", "顾问", "代表", "客服", "管家", "专席", "坐席", "座席", "主管", "专家", "助理", "大使", "总监",
    "督导", "人员", "中心", "团队", "服务", "支持", "成功", "关怀", "运营", "维护", "回访", "部", "组",
  ].map(scalars)

  /// What the holder does.
  private static let tasks = [
    "关系", "关怀", "维护", "体验", "成功", "服务", "支持", "运营", "管理", "咨询", "投诉", "回访", "售后", "售前", "接待",
    "专属", "高级", "资深", "业务", "联络", "权益",
  ].map(scalars)

  private static func scalars(_ word: String) -> [Unicode.Scalar] { Array(word.unicodeScalars) }

  /// The length of the title that a label begins with; `nil` without one.
  ///
  /// O(label). The label has no numbers and marks.
  static func length(in label: [Unicode.Scalar]) -> Int? {
    guard let first = served.first(where: { label.starts(with: $0) }) else { return nil }
    var place = first.count
    var end: Int?
    while place < label.count {
      let rest = label[place...]
      if let holder = holders.first(where: { rest.starts(with: $0) }) {
        place += holder.count
        end = place
      } else if let task = tasks.first(where: { rest.starts(with: $0) }) {
        place += task.count
      } else {
        break
      }
    }
    return end
  }

  // MARK: English

  private static let servedWords: Set<String> = [
    "customer", "client", "user", "member", "guest", "consumer", "patient", "subscriber", "cust",
    "contact", "caller", "buyer", "tenant", "passenger",
  ]

  private static let holderWords: Set<String> = [
    "advisor", "adviser", "manager", "services", "service", "relations", "specialist", "care",
    "support", "success", "representative", "rep", "executive", "consultant", "associate",
    "officer", "partner", "coordinator", "liaison", "agent", "team", "desk", "advocate",
    "ambassador", "assistant", "lead", "supervisor", "counselor", "counsellor", "expert",
    "operations", "center", "centre", "helpdesk", "host", "technician",
  ]

  /// Whether words are a title; with a name behind it they are one in part.
  static func match(_ words: [String]) -> RoleMatch.Strength? {
    guard words.count >= 2, servedWords.contains(words[0]),
      let holder = words.dropFirst().lastIndex(where: holderWords.contains)
    else { return nil }
    return holder == words.count - 1 ? .exact : .affixed
  }
}
