/// Tells from the words around a gap what goes into it.
enum PlaceholderContext {
  private static let after: [(PlaceholderMeaning, [String])] = [
    (.customerName, ["先生", "女士", "小姐", "总您好", "经理", "老师", "老板"]),
    (.agentNumber, ["号客服", "号服务", "号坐席", "号话务", "号代表", "号专员", "号为您", "号工程师", "号回访", "号，", "号。"]),
    (.count, ["小时", "分钟", "个工作日", "工作日", "天", "周", "秒", "次", "个", "位", "号线", "年", "%"]),
    (.amount, ["元", "块", "万", "dollars", "美元"]),
    (.time, ["点", "时"]),
    (.date, ["月", "日", "号上门", "日期"]),
    (.festival, ["节"]),
    (.address, ["路", "街", "小区", "大厦", "广场", "室", "栋", "单元", "楼", "镇", "村"]),
    (
      .company,
      [
        "公司", "联盟", "客服", "集团", "银行", "热线", "商城", "物业", "酒店", "平台", "科技", "服务中心", "服务站", "医院", "航空",
        "宽带", "汽车", "快递", "学校", "大学", "幼儿园", "教育", "保险", "证券", "健身", "外卖", "燃气", "供水", "供电", "电力",
        "物流",
        "超市", "药房", "影院", "旅行", "家政", "家居", "装修", "汽修", "租车", "餐厅", "图书馆", "社区", "街道办", "品牌", "旗舰店",
        "customer service", "support", "guest services", "school", "bank", "hotel", "clinic",
      ]
    ),
    (.problem, ["模块", "功能", "界面", "问题", "系统", "故障", "病毒", "情况", "原因"]),
    (.product, ["软件", "产品", "版本", "套餐", "服务", "项目", "卡", "车"]),
    (.activity, ["活动", "培训", "课程"]),
    (.department, ["部", "部门"]),
    (.agentName, ["工程师", "师傅", "顾问", "同事"]),
  ]

  private static let before: [(PlaceholderMeaning, [String])] = [
    (
      .agentNumber,
      [
        "工号", "工号是", "工号为", "工号：", "agent number", "badge number", "employee number",
        "staff number", "officer number", "operator number", "clerk number", "adviser number",
        "advisor number",
        "agent number is", "badge number is", "employee number is", "staff number is", "agent id",
      ]
    ),
    (
      .orderNumber,
      [
        "单号", "订单号", "订单", "工单", "运单", "编号", "识别码", "账号", "账户", "卡号", "户号", "保单", "会员号",
        "order number", "case number", "order", "account", "account number", "policy number",
        "booking", "reference", "ending in", "ending",
      ]
    ),
    (
      .phone,
      [
        "电话", "电话是", "热线", "热线是", "号码", "号码是", "手机", "分机", "拨打", "传真", "传真是", "尾号", "call us at",
        "call us on",
      ]
    ),
    (.email, ["邮箱", "email"]),
    (.address, ["地址", "网址", "address"]),
    (.reason, ["原因", "因为", "由于", "because", "the cause", "the reason"]),
    (.solution, ["方案", "方案，", "方案：", "方法", "步骤", "步骤：", "解决：", "这样解决", "结果", "you can"]),
    (
      .company,
      [
        "我是", "这里是", "这边是", "欢迎致电", "感谢致电", "全称是", "欢迎光临", "this is", "welcome to",
        "you for calling",
      ]
    ),
    (
      .customerName,
      ["姓名是", "联系人是", "联系人", "名称是", "请问您是", "am i speaking with", "dear", "mr", "ms", "mrs"]
    ),
    (.agentName, ["我叫", "我姓", "my name is", "i'm", "i am"]),
    (.date, ["时间", "日期", "定在", "约在", "安排在", "截止", "截至", "到期日", "since", "until", "on the", "by"]),
    (
      .amount,
      [
        "费用", "金额", "价格", "余额", "收费", "共计", "合计", "一共", "fee", "total", "cost", "balance", "price",
        "$",
      ]
    ),
    (.problem, ["遇到了", "出现在", "反映的", "咨询的", "说的", "关于"]),
    (.product, ["购买的", "使用的", "办理的", "升级到", "购买"]),
    (.activity, ["举办", "组织", "参加"]),
    (.department, ["转给", "反映给", "提交给"]),
  ]

  /// What goes into a gap; `nil` if the words around it do not tell.
  static func meaning(of range: Range<Int>, in words: PlacedText) -> PlaceholderMeaning? {
    let tail = Self.tail(of: range, in: words)
    let head = String(words.characters[..<range.lowerBound].suffix(24)).lowercased()
      .trimmingSpaces
    if let meaning = partOfNumber(head, tail) { return meaning }
    for (meaning, starts) in after where starts.contains(where: tail.hasPrefix) { return meaning }
    for head in [head, withoutCopula(head)] {
      for (meaning, ends) in before where ends.contains(where: head.hasSuffix) { return meaning }
    }
    // 您好，XX青年旅舍热线: the name ends where the clause does.
    let clause = tail.prefix { !"，。！？、；,.!?;:：".contains($0) }
    return clauseEnds.contains(where: clause.hasSuffix) ? .company : nil
  }

  /// Whether words go on with the name of a company: 银行, 快递.
  static func continuesCompany(_ words: String) -> Bool {
    after.contains { meaning, starts in
      meaning == .company && starts.contains(where: words.hasPrefix)
    }
  }

  private static let clauseEnds = ["热线", "客服", "客服中心", "服务中心", "服务台", "前台", "客户服务", "总机"]

  /// 您的账号是XX says as much as 账号XX.
  private static func withoutCopula(_ head: String) -> String {
    for link in ["就是", "是", "为", "叫", "：", ":", " is", " are"] where head.hasSuffix(link) {
      return String(head.dropLast(link.count)).trimmingSpaces
    }
    return head
  }

  /// The words behind a gap.
  ///
  /// Spaces between Chinese and Latin letters are a matter of taste, and
  /// of a range (XX-XX元) what follows its end tells what it is.
  private static func tail(of range: Range<Int>, in words: PlacedText) -> String {
    var tail = words.characters[range.upperBound...].prefix(24).drop { $0.isWhitespace }
    if let sign = tail.first, "-–—~～至到".contains(sign) {
      let behind = tail.dropFirst().drop { $0.isWhitespace }
      let end = behind.drop { "XxＸ×*＊_＿".contains($0) }
      if behind.count - end.count > 1 { tail = end.drop { $0.isWhitespace } }
    }
    return String(tail).lowercased()
  }

  /// A gap within a number that is half written, or with 号 behind it.
  private static func partOfNumber(_ head: String, _ tail: String) -> PlaceholderMeaning? {
    if head.hasSuffix("-"), let before = head.dropLast().last, before.isNumber || before == "x" {
      let first = head.dropLast().reversed().prefix { $0.isNumber || $0 == "-" || $0 == "x" }
      return String(first.reversed()).hasPrefix("20") ? .date : .phone
    }
    guard tail.hasPrefix("号") else { return nil }
    if ["路", "街", "巷", "弄", "道"].contains(where: head.hasSuffix) { return .address }
    let isName = ["我是", "这里是", "坐席", "客服", "由"].contains(where: head.hasSuffix)
    return isName && !["号楼", "号线", "号店", "号院", "号上门"].contains(where: tail.hasPrefix)
      ? .agentNumber : nil
  }
}
