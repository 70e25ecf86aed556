/// Words that several rules share.
enum RewordingWords {
  /// Names of numbers that customers are asked for.
  private static let numbers = [
    "号码", "手机号", "手机号码", "电话", "电话号码", "身份证号", "身份证号码", "证件号", "卡号", "银行卡号", "账号",
    "订单号", "单号", "运单号", "工单号", "快递单号", "序列号", "户号", "保单号", "会员号", "门牌号", "车牌号",
    "宽带账号", "宽带号码", "客户编号", "会员卡号", "合同号", "合同编号", "发票号", "设备号", "机身号", "报案号", "预约号",
    "流水号", "房号", "房间号", "学号", "航班号", "票号", "邮编", "身份证后四位", "身份证后六位",
    "联系电话", "手机尾号", "尾号", "后四位", "手机号后四位", "卡号后四位", "取件码", "病历号", "就诊卡号",
  ]

  /// Names of other things that customers are asked for.
  private static let facts = [
    "姓名", "名字", "地址", "型号", "邮箱", "收件地址", "收货地址", "详细地址", "家庭住址", "联系方式", "车牌",
    "产品型号", "机器型号", "户名", "公司名称", "单位名称", "户主姓名", "机主姓名", "开户名", "出生日期",
  ]

  /// Days and other times to come back at.
  private static let days: [String] = {
    var days = [
      "今天", "明天", "后天", "大后天", "今晚", "明早", "明晚", "过两天", "过几天", "过一会儿", "过会儿", "等会儿", "待会儿", "晚点",
      "下个月",
    ]
    for week in ["周", "下周", "星期", "下星期", "礼拜"] {
      for day in ["一", "二", "三", "四", "五", "六", "日"] { days.append(week + day) }
    }
    return days
  }()

  /// Hours of a day, as they are said.
  private static let hours: [String] = {
    let numbers =
      ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"] + (1...21).map(String.init)
    var hours = ["早上", "上午", "中午", "下午", "晚上", "一早", "上班时间", "工作时间"]
    for half in ["", "早上", "上午", "下午", "晚上"] {
      for number in numbers {
        for end in ["点", "点半", "点以后", "点之后"] { hours.append(half + number + end) }
      }
    }
    return hours
  }()

  /// The lists by name.
  static let lists: [String: [String]] = [
    "number": numbers,
    "fact": facts,
    "data": numbers + facts,
    "day": days,
    "hour": hours,
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
