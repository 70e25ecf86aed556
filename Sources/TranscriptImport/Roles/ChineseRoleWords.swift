import Transcripts

/// The Chinese part of the role dictionary.
enum ChineseRoleWords {
  private static let agent = [
    "客服", "坐席", "座席", "话务员", "话务", "顾问", "专员", "接线员", "受理员", "业务员", "销售", "销售员",
    "客服人员", "客服代表", "客服专员", "客服经理", "客服主管", "在线客服", "人工客服", "人工坐席", "人工座席", "人工",
    "坐席员", "座席员", "坐席代表", "值机员", "服务员", "服务人员", "服务代表", "服务专员", "服务顾问", "工作人员",
    "客户服务", "客户服务代表", "客户服务专员", "客户服务人员", "客户服务中心", "客户经理", "客户代表", "客户专员",
    "客户顾问", "客户支持", "客户成功", "用户服务", "用户运营", "技术支持", "售后", "售前", "售后客服", "售前客服",
    "商家", "卖家", "店家", "店员", "管家", "理财顾问", "电销", "催收员", "回访员", "调解员", "热线员", "班长坐席",
    "服", "席", "班长", "组长", "主管", "店小二", "小二", "员工", "经办人", "柜员", "物业",
  ]

  private static let bot = [
    "机器人", "智能客服", "智能助手", "智能机器人", "语音机器人", "客服机器人", "机器人客服", "外呼机器人", "虚拟坐席",
    "虚拟客服", "数字人", "智能坐席", "智能语音", "助手", "小助手", "在线机器人", "自动客服",
  ]

  private static let customer = [
    "客户", "客", "用户", "顾客", "访客", "买家", "来电人", "来电者", "市民", "患者", "乘客", "旅客", "消费者", "会员", "业主",
    "投诉人", "诉求人", "反映人", "咨询人", "咨询者", "求助人", "申请人", "客人", "住户", "租客", "家属", "报修人",
    "联系人", "储户", "持卡人", "车主",
  ]

  private static let system = [
    "系统", "系统消息", "系统提示", "系统通知", "系统播报", "语音导航", "自动语音", "语音播报", "提示音", "自助语音", "旁白",
    "语音提示", "自动播报", "系统语音",
  ]

  private static let table: [[Unicode.Scalar]: RoleMatch] = {
    var table: [[Unicode.Scalar]: RoleMatch] = [:]
    for word in agent { table[Array(word.unicodeScalars)] = RoleMatch(role: .agent) }
    for word in bot { table[Array(word.unicodeScalars)] = RoleMatch(role: .agent, isBot: true) }
    for word in customer { table[Array(word.unicodeScalars)] = RoleMatch(role: .customer) }
    for word in system { table[Array(word.unicodeScalars)] = RoleMatch(role: .system) }
    return table
  }()

  private static let robot = Array("机器人".unicodeScalars)
  private static let longest = table.keys.map(\.count).max() ?? 0

  static func match(_ folded: [Unicode.Scalar]) -> RoleMatch? {
    // Numbers, Latin initials and marks identify a person, not a role.
    var core = folded.filter { $0.value >= 0x2E80 && !isOrdinal($0) && $0 != "号" && $0 != "·" }
    // 被叫坐席 is the seat, whoever called.
    if core.count > 2, core[1] == "叫", core[0] == "主" || core[0] == "被" { core.removeFirst(2) }
    guard !core.isEmpty, core.count <= 16 else { return nil }
    if let whole = table[core] { return whole }
    let isBot = core.contains(word: robot)
    if let end = CustomerFacingTitles.length(in: core) {
      let rest = Array(core[end...])
      if let strength = rest.isEmpty ? .exact : strength(ofName: rest) {
        return RoleMatch(role: .agent, isBot: isBot, strength: strength)
      }
    }
    for length in stride(from: min(longest, core.count - 1), through: 2, by: -1) {
      if var found = table[Array(core[..<length])] {
        let rest = Array(core[length...])
        guard let strength = strength(ofName: rest) else { continue }
        found.strength = strength
        found.isBot = found.isBot || (isBot && found.role == .agent)
        return found
      }
      if var found = table[Array(core[(core.count - length)...])] {
        let rest = core[..<(core.count - length)]
        guard rest.count <= 8, !rest.contains(where: speechMarks.contains) else { continue }
        found.strength = .affixed
        return found
      }
    }
    return nil
  }

  /// How sure it is that what follows a role's word is a name: 小王, 李女士, 张.
  private static func strength(ofName rest: [Unicode.Scalar]) -> RoleMatch.Strength? {
    let text = String(scalars: rest)
    guard rest.count <= 4, !rest.contains(where: speechMarks.contains),
      !speechWords.contains(where: { rest.contains(word: $0) })
    else { return nil }
    if isHonorific(text) { return .exact }
    if let first = rest.first, "小老阿".unicodeScalars.contains(first), rest.count <= 3 {
      return .exact
    }
    return .affixed
  }

  /// Whether a label heads a report or a fact about a role: 客户反映, 客服热线.
  static func isReport(_ label: [Unicode.Scalar]) -> Bool {
    sides.contains { label.contains(word: $0) }
      && speechWords.contains { label.contains(word: $0) }
  }

  /// Whether a text ends in a form of address.
  static func isHonorific(_ text: String) -> Bool {
    ["女士", "先生", "小姐", "老师", "经理", "主管", "师傅", "阿姨", "大爷", "同学", "太太"].contains {
      text.hasSuffix($0)
    }
  }

  private static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    "一二三四五六七八九十甲乙丙丁".unicodeScalars.contains(scalar)
  }

  /// Characters that names hardly have and sentences nearly always do.
  static let speechMarks: Set<Unicode.Scalar> = Set(
    "我你您他她它的了说请问吗呢吧这那就在有要会给跟对不没看听想来去把被让叫找打是都也很再还好能".unicodeScalars)

  private static let sides = ["客户", "客服", "用户", "坐席", "座席", "顾客"].map {
    Array($0.unicodeScalars)
  }

  /// Words that make a heading or a report of what follows 客户 or 客服.
  private static let speechWords = [
    "反映", "反馈", "要求", "投诉", "表示", "回复", "建议", "诉求", "答复", "情绪", "姓名", "电话", "编号", "工号", "需求", "问题",
    "类型", "号码", "地址", "热线", "评价", "意见", "信息", "等级", "态度", "端", "群", "体验", "满意", "名称", "咨询", "描述",
  ].map { Array($0.unicodeScalars) }
}
