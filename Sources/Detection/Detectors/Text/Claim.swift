import Rubrics
import TextAnalysis

/// A figure that somebody states about something.
struct Claim: Sendable {
  /// What claims must share before they are compared at all.
  struct Subject: Hashable, Sendable {
    var kind: FigureKind
    var speaker: String?
    /// The topics that its clause names, in a fixed order.
    var topics: [[UInt32]]
  }

  var subject: Subject
  var turn: Int
  /// Where the figure is said.
  var evidence: Evidence
  var figure: Figure
  /// What else the clause says: its characters, or Latin words, without figures, topics and words that
  /// mean little.
  var details: Set<ArraySlice<UInt32>>
  /// Whether the figure is the most that it can be (三天以内), or only about right.
  var isLimit: Bool

  /// Whether two claims are about one thing, as far as their clauses tell.
  func isAboutTheSame(as other: Claim) -> Bool {
    let all = details.union(other.details).count
    return all == 0 || Double(details.intersection(other.details).count) >= 0.6 * Double(all)
  }

  /// Whether both claims cannot be true.
  func contradicts(_ later: Claim) -> Bool {
    let (a, b) = (figure, later.figure)
    guard a.key != b.key else { return false }
    switch a.kind {
    case .amount, .duration:
      guard let low = a.value, let high = b.value else { return false }
      let isRange = a.digits.contains("-") || b.digits.contains("-")
      // Only a longer wait or a higher price goes beyond what was given as the most.
      return isRange || isLimit
        ? high > low && !b.digits.contains("-") : high != low && !later.isLimit
    case .date: return Claim.areOtherDays(a, b)
    case .time:
      guard let from = a.value, let to = b.value else { return false }
      return from != to && !isLimit && !later.isLimit
    case .phone, .jobNumber, .orderNumber, .identifier, .number: return true
    }
  }

  /// Whether two dates of one form differ: days of the week, or dates with as many parts.
  private static func areOtherDays(_ a: Figure, _ b: Figure) -> Bool {
    if a.digits.isEmpty || b.digits.isEmpty {
      return a.digits.isEmpty && b.digits.isEmpty && weekdays.contains(a.key)
        && weekdays.contains(b.key)
    }
    let parts = [a, b].map { $0.digits.split(separator: "-") }
    return parts[0].count == parts[1].count
  }

  private static let weekdays: Set<String> = [
    "周一", "周二", "周三", "周四", "周五", "周六", "周日", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]
}
