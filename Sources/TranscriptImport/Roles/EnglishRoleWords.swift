import Transcripts

/// The English part of the role dictionary.
enum EnglishRoleWords {
  private static let agent = [
    "agent", "human agent", "live agent", "service agent", "support agent", "call agent",
    "call center agent", "call centre agent", "internal", "admin", "operator", "advisor",
    "adviser", "rep", "csr", "tsr", "representative", "staff", "consultant", "specialist",
    "customer service", "customer service rep", "customer service representative",
    "customer service agent", "customer support", "customer support agent", "customer care",
    "customer care rep", "customer care representative", "customer success",
    "customer success manager", "customer rep", "customer representative", "sales", "sales rep",
    "sales agent", "salesperson", "seller", "support", "support rep", "tech support",
    "technical support", "service rep", "service representative", "service desk", "help desk",
    "helpdesk", "receptionist", "employee", "supervisor", "team lead", "technician", "associate",
    "teller", "dispatcher", "banker", "account manager", "account executive",
  ]

  private static let bot = [
    "bot", "chatbot", "chat bot", "voicebot", "voice bot", "robot", "assistant",
    "virtual agent", "virtual assistant", "automated agent", "ai agent", "ai assistant", "ai",
    "automated assistant", "agent bot", "digital assistant",
  ]

  private static let customer = [
    "customer", "end user", "enduser", "user", "external", "visitor", "contact", "client", "caller",
    "consumer", "buyer", "guest", "patient", "passenger", "member", "subscriber", "shopper", "lead",
    "cust", "prospect", "cardholder", "policyholder", "tenant", "citizen",
  ]

  private static let system = [
    "system", "ivr", "acd", "trigger", "system message", "system notice", "automated message",
    "voicemail", "narrator", "prompt", "recording", "hold music", "notification",
  ]

  /// The words that are roles even beside a name; the others mean too much in ordinary speech.
  private static let core: Set<String> = [
    "agent", "customer", "operator", "advisor", "adviser", "representative", "rep", "caller",
    "client", "bot", "csr", "customer service", "customer support", "customer care",
    "supervisor", "support",
  ]

  private static let table: [String: RoleMatch] = {
    var table: [String: RoleMatch] = [:]
    for word in agent { table[word] = RoleMatch(role: .agent) }
    for word in bot { table[word] = RoleMatch(role: .agent, isBot: true) }
    for word in customer { table[word] = RoleMatch(role: .customer) }
    for word in system { table[word] = RoleMatch(role: .system) }
    return table
  }()

  static func match(_ folded: [Unicode.Scalar]) -> RoleMatch? {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded {
      if scalar.isLetter || scalar == "'" {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    // A single letter is an initial or a number: Agent A.
    let significant = words.count > 1 ? words.filter { $0.utf8.count > 1 } : words
    guard !significant.isEmpty, significant.count <= 5 else { return nil }
    if var whole = table[significant.joined(separator: " ")] {
      if whole.role == .agent, words.contains("bot") { whole.isBot = true }
      return whole
    }
    if let strength = CustomerFacingTitles.match(significant) {
      return RoleMatch(role: .agent, isBot: words.contains("bot"), strength: strength)
    }
    for length in stride(from: significant.count - 1, through: 1, by: -1) {
      for phrase in [significant.prefix(length), significant.suffix(length)] {
        let text = phrase.joined(separator: " ")
        guard core.contains(text), var found = table[text] else { continue }
        found.strength = .affixed
        return found
      }
    }
    return nil
  }
}
