import CallGrade
import Diagnostics

/// What a run must not contain: the conditions of `--fail-on`.
struct Gate: Sendable {
  /// One condition.
  enum Condition: Sendable, Hashable {
    /// A criterion was missed.
    case criterion(String)
    /// An active criterion of this severity or a worse one was missed.
    case severity(Criterion.Severity)
    /// A critical criterion was missed.
    case critical
    /// The score is below so many tenths of a percent.
    case score(below: Int)
  }

  private let conditions: [(text: String, condition: Condition)]
  private let severities: [String: Criterion.Severity]
  private let active: Set<String>

  /// Whether there is anything to fail on.
  var isOpen: Bool { conditions.isEmpty }
  /// The conditions as the user wrote them.
  var texts: [String] { conditions.map(\.text) }
  /// Whether any condition is about the score.
  var asksForScore: Bool {
    conditions.contains { if case .score = $0.condition { true } else { false } }
  }

  /// Reads conditions.
  ///
  /// - Parameters:
  ///   - texts: Such as `greeting`, `major`, `critical` and `score<60`.
  ///   - pack: The pack whose criteria may be named.
  /// - Throws: A condition that is none.
  init(_ texts: [String], pack: RubricPack) throws(CommandError) {
    var conditions: [(text: String, condition: Condition)] = []
    for text in texts { conditions.append((text, try Self.condition(text, pack: pack))) }
    self.conditions = conditions
    severities = Dictionary(
      pack.criteria.map { ($0.id, $0.severity) }, uniquingKeysWith: { first, _ in first })
    active = Set(pack.criteria.filter { $0.status == .active }.map(\.id))
  }

  private static func condition(
    _ text: String, pack: RubricPack
  ) throws(CommandError) -> Condition {
    if text == "critical" { return .critical }
    if let severity = Criterion.Severity(rawValue: text) { return .severity(severity) }
    if pack.criteria.contains(where: { $0.id == text }) { return .criterion(text) }
    if text.hasPrefix("score") {
      let rest = text.dropFirst("score".count).filter { $0 != " " }
      guard rest.first == "<", let points = Points(decimal: String(rest.dropFirst())),
        (0...100 * 100).contains(points.hundredths)
      else {
        throw CommandError(
          "bad-value", "'\(text)' is no condition on the score", expected: "such as 'score<60'")
      }
      // Scores have one decimal: below 59.95 is the same as up to 59.9.
      return .score(below: (points.hundredths + 9) / 10)
    }
    let words = Criterion.Severity.allCases.map(\.rawValue) + ["score<60"]
    throw CommandError(
      "unknown-criterion", "nothing can fail on '\(text)'",
      expected: "\(words.joined(separator: ", ")), or a criterion of \(pack.id)",
      suggestion: Suggestion.nearest(to: text, among: words + pack.criteria.map(\.id)))
  }

  /// The conditions that a call fulfils, by their places.
  func failures(of card: Scorecard) -> [Int] {
    conditions.indices.filter { holds(conditions[$0].condition, of: card) }
  }

  private func holds(_ condition: Condition, of card: Scorecard) -> Bool {
    switch condition {
    case .criterion(let id):
      card.criteria.contains { $0.id == id && $0.verdict == .missed }
    case .severity(let severity): isMissed(from: severity, card)
    case .critical: !card.score.critical.isEmpty || isMissed(from: .critical, card)
    case .score(let bound): card.score.permille.map { $0 < bound } ?? false
    }
  }

  private func isMissed(from severity: Criterion.Severity, _ card: Scorecard) -> Bool {
    card.criteria.contains { result in
      guard result.verdict == .missed, active.contains(result.id),
        let own = severities[result.id]
      else { return false }
      return own.rank >= severity.rank
    }
  }
}

extension Criterion.Severity {
  /// Worse severities have greater ranks.
  var rank: Int {
    switch self {
    case .info: 0
    case .minor: 1
    case .major: 2
    case .critical: 3
    }
  }
}

/// How a run stands at its gate.
struct GateTally {
  private static let listLimit = 5

  private let gate: Gate
  private var counts: [Int]
  private var calls: [String] = []
  /// Calls that fulfil a condition.
  private(set) var failed = 0
  /// Calls without a score, which no condition on the score can judge.
  private(set) var withoutScore = 0

  /// Starts with no calls.
  init(_ gate: Gate) {
    self.gate = gate
    counts = [Int](repeating: 0, count: gate.texts.count)
  }

  /// Whether there is a gate at all.
  var isOpen: Bool { gate.isOpen }

  /// Takes a call into account.
  mutating func add(_ card: Scorecard) {
    guard !gate.isOpen else { return }
    if gate.asksForScore, card.score.permille == nil { withoutScore += 1 }
    let failures = gate.failures(of: card)
    guard !failures.isEmpty else { return }
    failed += 1
    for place in failures { counts[place] += 1 }
    if calls.count < Self.listLimit { calls.append(card.call.id) }
  }

  /// What to say about a gate that failed.
  func account(of total: Int) -> LocalizedText {
    let reasons = zip(gate.texts, counts).filter { $0.1 > 0 }.map { "\($0) × \($1)" }
    var names = calls.map(\.withoutControls).joined(separator: ", ")
    if failed > calls.count { names += ", …" }
    return LocalizedText(
      zh: "未过关：\(total) 通中 \(failed) 通（\(reasons.joined(separator: "，"))）：\(names)",
      en: "the gate failed: \(failed) of \(total) calls "
        + "(\(reasons.joined(separator: ", "))): \(names)")
  }
}
