/// Tells from the words around a gap what goes into it.
enum PlaceholderContext {
  private static let after: [(PlaceholderMeaning, [String])] = [
    (.customerName, ["先生", "女士", "小姐", "总您好", "经理", "老师", "老板"]),
    (.agentNumber, ["号客服", "号服务", "号坐席", "号话务", "号代表", "号专员", "号为您", "号工程师", "号回访", "号，", "号。"]),
    (.count, ["小时", "分钟", "个工作日", "工作日", "天", "周", "秒", "次", "个", "位", "号线", "年", "%"]),
    (.amount, ["元", "块", "万", "dollars", " dollars", "美元"]),
    (.time, ["点", "时"]),
    (.date, ["月", "日", "号上门", "日期"]),
    (.festival, ["节"]),
    (
      .company,
      [
        "公司", "联盟", "客服", "集团", "银行", "热线", "商城", "物业", "酒店", "平台", "科技", "服务中心", "服务站", "医院", "航空", "宽带",
        "汽车", "快递", " customer service", " support",
      ]
    ),
    (.problem, ["模块", "功能", "界面", "问题", "系统", "故障", "病毒", "情况", "原因"]),
    (.product, ["软件", "产品", "版本", "套餐", "服务", "项目", "卡", "车"]),
    (.activity, ["活动", "培训", "课程"]),
    (.department, ["部", "部门"]),
    (.agentName, ["工程师", "师傅", "顾问", "同事"]),
  ]

  private static let before: [(PlaceholderMeaning, [String])] = [
    (.agentNumber, ["工号", "工号是", "工号为", "agent number", "badge number"]),
    (.orderNumber, ["单号", "单号是", "订单号", "订单号是", "编号是", "编号", "识别码是", "order number", "case number"]),
    (.phone, ["电话", "电话是", "热线", "热线是", "号码", "号码是", "手机", "分机", "拨打", "传真", "传真是", "尾号", "call us at", "call us on"]),
    (.email, ["邮箱", "邮箱是", "email is"]),
    (.address, ["地址", "地址是", "网址", "网址是", "address is"]),
    (.reason, ["原因是", "因为", "由于", "because", "the cause is"]),
    (.solution, ["方案", "方案是", "方案，", "方案：", "方法是", "步骤是", "步骤：", "解决：", "这样解决", "结果是", "you can"]),
    (.company, ["我是", "这里是", "这边是", "欢迎致电", "感谢致电", "全称是", "欢迎光临", "this is", "welcome to", "you for calling"]),
    (.customerName, ["姓名是", "联系人是", "联系人", "名称是", "请问您是", "am i speaking with", "dear", "mr", "ms", "mrs"]),
    (.agentName, ["我叫", "我姓", "my name is", "i'm", "i am"]),
    (.date, ["时间是", "日期是", "定在", "约在", "安排在", "截止", "截至", "到期日是"]),
    (.amount, ["费用是", "费用为", "金额是", "价格是", "收费", "共计", "合计", "一共", "fee is", "total is", "cost is", "$"]),
    (.problem, ["遇到了", "出现在", "反映的", "咨询的", "说的", "关于"]),
    (.product, ["购买的", "使用的", "办理的", "升级到", "购买"]),
    (.activity, ["举办", "组织", "参加"]),
    (.department, ["转给", "反映给", "提交给"]),
  ]

  /// What goes into a gap; `nil` if the words around it do not tell.
  static func meaning(of range: Range<Int>, in words: PlacedText) -> PlaceholderMeaning? {
    let tail = String(words.characters[range.upperBound...].prefix(20)).lowercased()
    for (meaning, starts) in after where starts.contains(where: tail.hasPrefix) { return meaning }
    let head = String(words.characters[..<range.lowerBound].suffix(24)).lowercased()
      .trimmingSpaces
    for (meaning, ends) in before where ends.contains(where: head.hasSuffix) { return meaning }
    return nil
  }
}
