/// What goes into a gap, with words that may stand for it while the script is graded.
enum PlaceholderMeaning: Hashable, CaseIterable {
  case company, agentNumber, agentName, customerName, phone, count, date, time, amount, product
  case orderNumber, address, email, reason, solution, problem, festival, activity, department

  /// A neutral value that any call might have.
  ///
  /// - Parameter language: `zh` or `en`.
  func filling(_ language: String) -> String {
    language == "en" ? english : chinese
  }

  private var chinese: String {
    switch self {
    case .company: "星河公司"
    case .agentNumber: "0826"
    case .agentName: "李明"
    case .customerName: "王"
    case .phone: "4008001234"
    case .count: "2"
    case .date: "3月5日"
    case .time: "下午3点"
    case .amount: "50"
    case .product: "账务软件"
    case .orderNumber: "20250305"
    case .address: "中山路8号"
    case .email: "fuwu@example.com"
    case .reason: "缓存没有更新"
    case .solution: "先重启软件，再重新登录"
    case .problem: "登录"
    case .festival: "中秋"
    case .activity: "客户交流会"
    case .department: "技术部"
    }
  }

  private var english: String {
    switch self {
    case .company: "Starlight Services"
    case .agentNumber: "0826"
    case .agentName: "Alex"
    case .customerName: "Carter"
    case .phone: "555 0134"
    case .count: "2"
    case .date: "March 5"
    case .time: "3 pm"
    case .amount: "50"
    case .product: "the accounting program"
    case .orderNumber: "20250305"
    case .address: "8 Harbour Road"
    case .email: "help@example.com"
    case .reason: "the cache was out of date"
    case .solution: "restart the program and log in again"
    case .problem: "login"
    case .festival: "New Year"
    case .activity: "open day"
    case .department: "the technical team"
    }
  }
}
