/// Chinese measure words and units, which make a number even of a single digit.
enum MeasureWords: Sendable {
  static let all = WordTable(
    words: """
      号 点 分 天 小时 钟头 元 块 毛 角 月 日 楼 位 次 个 年 周 星期 礼拜 岁 台 件 套 张 条 份 级 层 栋 \
      单元 室 名 人 句 遍 倍 折 成 米 公里 斤 公斤 升 兆 度 秒 刻 季度 期 笔 部 家 种 项 步 工作日 自然日 \
      万 亿 口 间 辆 箱 包 瓶 双 只 支 根 页 行 段 道 题 组 班 批 路 线 街 巷 区 单 户 座 届 门 厘米 毫米 \
      平米 平方 吨 克 毫升 千克 瓦 伏 寸 g m 键
      """)

  /// 一 with these is an ordinary word: 一个, 一点, 一种.
  static let afterOne = WordTable(
    words: "个 块 点 种 步 度 面 层 成 部分 门 只 双 行 段 道 路 线 家 包 口 期 人 件 项 条 句 遍 根 级 组 批 班 单")

  /// What after a measure word makes another word of it: 三分之, 十分, 三天气.
  static let notAfter: [UInt32: Set<UInt32>] = [
    0x5206: Set(scalarsOf: "之明析别外配享"),
    0x90E8: Set(scalarsOf: "分"),
    0x4EBA: Set(scalarsOf: "民"),
    0x65E5: Set(scalarsOf: "常"),
  ]

  static let upTo = WordTable(words: "到 至 to")
}
