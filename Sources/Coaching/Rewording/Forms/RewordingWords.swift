/// Words that several rules share.
enum RewordingWords {
  /// Names of numbers that customers are asked for.
  private static let numbers = [
    "号码", "手机号", "手机号码", "电话", "电话号码", "身份证号", "身份证号码", "证件号", "卡号", "银行卡号", "账号",
    "订单号", "单号", "运单号", "工单号", "快递单号", "序列号", "户号", "保单号", "会员号", "门牌号", "车牌号",
    "联系电话", "手机尾号", "尾号", "后四位", "手机号后四位", "卡号后四位", "取件码", "病历号", "就诊卡号",
  ]

  /// Names of other things that customers are asked for.
  private static let facts = [
    "姓名", "名字", "地址", "型号", "邮箱", "收件地址", "收货地址", "详细地址", "家庭住址", "联系方式", "车牌",
    "产品型号", "机器型号", "户名", "公司名称", "单位名称",
  ]

  /// The lists by name.
  static let lists: [String: [String]] = [
    "number": numbers,
    "fact": facts,
    "data": numbers + facts,
    "paper": [
      "身份证", "户口本", "医保卡", "社保卡", "驾照", "驾驶证", "行驶证", "护照", "证件", "发票", "收据", "小票", "合同",
      "银行卡", "身份证原件", "户口本原件", "收入证明", "照片", "押金条", "回执", "申请表",
    ],
    "data-en": [
      "account number", "order number", "card number", "phone number", "policy number",
      "booking number", "customer number", "reference number", "member number",
      "tracking number", "reference", "postcode", "date of birth", "name", "full name", "address",
      "email", "email address", "number", "details",
    ],
    // What an agent does for a customer.
    "deed": [
      "换", "补", "登记", "申请", "查", "转", "退", "改", "约", "安排", "开", "寄", "送", "办", "报", "留", "联系",
      "催", "延", "备注", "预约", "调", "升级", "减", "赠", "重发", "保留", "协调", "反馈", "提交", "上报",
    ],
    // What lies in the agent's own hands, so that nobody need say that they will try.
    "own-deed": [
      "问", "查", "催", "看", "联系", "反映", "反馈", "核实", "跟进", "确认", "记录", "登记", "转告", "提交", "上报",
    ],
    "own-deed-en": [
      "find out", "check", "ask", "look into", "chase", "call", "email", "confirm", "report",
    ],
  ]
}
