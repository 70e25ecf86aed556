import Diagnostics

/// The names of gaps that any team uses, and what each means.
enum PlaceholderNames {
  private static let names: [(PlaceholderMeaning, [String])] = [
    (
      .company,
      [
        "公司", "公司名称", "公司全称", "品牌", "品牌名称", "服务名称", "单位", "单位名称", "店名", "门店", "酒店名称", "银行名称",
        "机构名称",
        "小区名称", "company", "companyname", "brand", "store", "shop", "bank", "hotel", "business",
      ]
    ),
    (
      .agentNumber,
      [
        "工号", "坐席工号", "客服工号", "员工号", "编号", "jobnumber", "agentid", "agentnumber", "employeeid",
        "badge",
      ]
    ),
    (
      .agentName,
      [
        "客服姓名", "坐席姓名", "工程师姓名", "师傅姓名", "顾问姓名", "经理姓名", "专员姓名", "工程师", "agent", "agentname",
        "myname", "engineer", "technician",
      ]
    ),
    (
      .customerName,
      [
        "姓名", "客户姓名", "客户姓氏", "客户", "客户称呼", "称呼", "姓氏", "联系人", "主要联系人", "name", "customer",
        "customername", "nickname", "surname", "lastname", "firstname", "contact",
      ]
    ),
    (
      .phone,
      [
        "电话", "电话号码", "手机", "手机号", "联系电话", "联系方式", "热线", "热线电话", "服务电话", "监督电话", "传真", "号码", "尾号",
        "phone", "phonenumber", "mobile", "hotline", "number", "fax",
      ]
    ),
    (
      .count,
      [
        "数量", "次数", "天数", "小时", "小时数", "分钟", "分钟数", "时长", "工作日", "人数", "件数", "期限", "count", "days",
        "hours", "minutes", "quantity", "duration",
      ]
    ),
    (
      .date,
      [
        "日期", "时间", "预约日期", "预约时间", "到期日", "活动日期", "上门时间", "上门日期", "date", "day", "visitdate",
        "duedate", "visittime",
      ]
    ),
    (.time, ["时刻", "钟点", "时间段", "时段", "time", "timeslot", "slot"]),
    (.amount, ["金额", "费用", "价格", "单价", "服务费", "应付金额", "amount", "price", "fee", "cost", "total"]),
    (
      .product,
      [
        "产品", "产品名称", "软件", "软件名称", "商品", "套餐", "套餐名称", "版本", "版本号", "车型", "服务项目", "项目", "product",
        "productname", "plan", "version", "model", "service", "item",
      ]
    ),
    (
      .orderNumber,
      [
        "订单号", "单号", "工单号", "运单号", "受理编号", "会员号", "服务识别码", "识别码", "order", "orderid", "ordernumber",
        "ticket", "ticketid", "casenumber", "reference",
      ]
    ),
    (.address, ["地址", "公司地址", "网址", "address", "url", "website"]),
    (.email, ["邮箱", "电子邮箱", "email", "mail"]),
    (.reason, ["原因", "问题原因", "reason", "cause"]),
    (
      .solution,
      [
        "方案", "解决方案", "方案一", "方案二", "步骤", "操作步骤", "处理方法", "解决方法", "处理结果", "solution", "steps",
        "step", "instructions", "result",
      ]
    ),
    (
      .problem,
      [
        "问题", "问题描述", "问题现象", "模块", "功能", "现象", "故障", "problem", "issue", "module", "feature",
        "topic",
      ]
    ),
    (.festival, ["节日", "节日名称", "festival", "holiday"]),
    (.activity, ["活动", "活动名称", "培训", "培训主题", "课程", "event", "training", "course"]),
    (.department, ["部门", "责任部门", "负责人", "department", "team", "owner"]),
  ]

  private static let meanings: [String: PlaceholderMeaning] = {
    var meanings: [String: PlaceholderMeaning] = [:]
    for (meaning, words) in names { for word in words { meanings[word] = meaning } }
    return meanings
  }()

  /// All names, sorted, for suggestions.
  static let all = meanings.keys.sorted()

  /// What a name means; `nil` if nobody knows it.
  ///
  /// A compound means what its last word does: 学员姓名 is a name, `visit_date` a date. What follows a bar
  /// is what is said where nothing fills the gap.
  static func meaning(of name: String) -> PlaceholderMeaning? {
    let name =
      name.split(separator: "|", maxSplits: 1).first.map { String($0).trimmingSpaces } ?? name
    if let known = meanings[plain(name)] { return known }
    let words = self.words(of: name)
    // A word that is nearly a known one is a mistake, and nothing will fill the gap: custmer_name.
    let isMistyped = words.dropLast().contains {
      meanings[$0] == nil && Suggestion.nearest(to: $0, among: all) != nil
    }
    if isMistyped { return nil }
    // agentNo and customerId are numbers of whom they name.
    if words.count > 1, let last = words.last, ["no", "id", "code", "num"].contains(last) {
      return meanings[words[words.count - 2] + "number"] ?? meanings[words[words.count - 2] + "id"]
        ?? .orderNumber
    }
    if words.count > 1, let known = words.last.flatMap({ meanings[$0] }) { return known }
    guard name.contains(where: { !$0.isASCII }), name.count > 1 else { return nil }
    for length in stride(from: min(6, name.count - 1), to: 1, by: -1) {
      if let known = meanings[String(name.suffix(length))] { return known }
    }
    return endings.first { name.hasSuffix($0.ending) }?.meaning
  }

  /// Single letters that end names of one kind: 航班号, 晚数, 停车费.
  private static let endings: [(ending: String, meaning: PlaceholderMeaning)] = [
    ("号", .orderNumber), ("码", .orderNumber), ("数", .count), ("费", .amount), ("价", .amount),
    ("型", .product), ("日", .date), ("部", .department),
  ]

  /// The words of `user.first_name`, `agentNo` and `visit date`, in lower case.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    var wasLower = false
    for character in name {
      if " _-.".contains(character) || character.isUppercase && wasLower { words.append("") }
      wasLower = character.isLowercase
      if !" _-.".contains(character) { words[words.count - 1] += character.lowercased() }
    }
    return words.filter { !$0.isEmpty }
  }

  /// A name as it is compared: `Customer_Name` and `customer name` are one.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { !" _-".contains($0) }
  }
}
