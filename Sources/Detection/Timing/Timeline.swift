import TextAnalysis
import Transcripts

/// Who speaks when in one call, worked out once for all measures.
///
/// The boundary cases, each with a test in `TimelineTests`:
/// - *Missing times.* A turn counts as timed if it has a start and an end; in a chat a start alone
///   will do, the message being an instant. A turn whose times are missing, not finite or the wrong
///   way round is untimed, and what an untimed turn could change is not told.
/// - *Unordered turns* are taken by start, then end, then place in the transcript.
/// - *Equal times.* A turn that begins when another ends follows it without a pause. Of turns with
///   one start the shorter comes first.
/// - *Negative gaps.* A reply that begins during the words it answers took 0 seconds.
/// - *Overlapping turns of one speaker* count once; nobody overlaps with themselves.
/// - *Signs of listening* fill a silence, but neither take the floor nor answer anything.
/// - *Turns of the system* and turns without words are passed over; a bot speaks, but for nobody.
/// - Before the first word and after the last there is no silence.
struct Timeline: Sendable {
  /// Whoever takes part in the conversation.
  enum Side: Sendable, Hashable {
    case agent, customer, bot, unknown

    init(_ turn: Turn) {
      switch turn.role {
      case .agent: self = turn.isBot ? .bot : .agent
      case .customer: self = .customer
      case .system, .unknown: self = .unknown
      }
    }

    init?(_ role: Role?) {
      switch role {
      case .agent?: self = .agent
      case .customer?: self = .customer
      default: return nil
      }
    }

    /// The side that answers this one.
    var other: Side? {
      switch self {
      case .agent, .bot: .customer
      case .customer: .agent
      case .unknown: nil
      }
    }
  }

  /// A timed turn with words.
  struct Entry: Sendable {
    var turn: Int
    var side: Side
    var start: Double
    var end: Double
    var isBackchannel: Bool
  }

  /// Time in which nobody speaks.
  struct Silence: Sendable, Equatable {
    /// The turn that ends last before it.
    var after: Int
    /// The turn that begins it anew.
    var before: Int
    var seconds: Double
    /// Whose turn it was to speak, if that can be told.
    var owedBy: Side?
    /// Whether the agent had asked the customer to wait.
    var isHold: Bool
  }

  /// A change of speaker.
  struct Reply: Sendable, Equatable {
    var by: Side
    /// The last turn that it answers.
    var to: Int
    /// The first turn of the answer.
    var turn: Int
    var seconds: Double
  }

  /// A wait that the agent asked for.
  struct Hold: Sendable, Equatable {
    /// The turn that asks for it.
    var asked: Int
    /// The agent's next turn.
    var back: Int
    var seconds: Double
  }

  /// Timed turns with words, in order of time.
  let entries: [Entry]
  /// Turns with words that have no times, in the transcript's order.
  let untimed: [Int]
  let silences: [Silence]
  let replies: [Reply]
  let holds: [Hold]
  /// Whether the recording keeps the two sides apart, so that overlaps are real.
  let hasSeparateChannels: Bool

  /// Works out a call's times: O(n log n) in its turns.
  init(_ call: CallAnalysis, backchannels: Backchannels) {
    let turns = call.transcript.turns
    var entries: [Entry] = []
    var untimed: [Int] = []
    for index in call.wordedTurns where turns[index].role != .system {
      if let span = Self.span(of: turns[index], in: call.transcript) {
        entries.append(
          Entry(
            turn: index, side: Side(turns[index]), start: span.lowerBound, end: span.upperBound,
            isBackchannel: backchannels.isBackchannel[index]))
      } else {
        untimed.append(index)
      }
    }
    entries.sort { ($0.start, $0.end, $0.turn) < ($1.start, $1.end, $1.turn) }
    self.entries = entries
    self.untimed = untimed
    hasSeparateChannels = Self.hasSeparateChannels(turns)
    let floor = Floor(entries: entries, call: call)
    silences = floor.silences
    replies = floor.replies
    holds = floor.holds
  }

  /// When a turn is spoken; `nil` if its times cannot be used.
  static func span(of turn: Turn, in call: Transcript) -> ClosedRange<Double>? {
    guard let start = turn.start, start.isFinite else { return nil }
    guard let end = turn.end else { return call.channel == .chat ? start...start : nil }
    return end.isFinite && end >= start ? start...end : nil
  }

  /// Whether times of a side, or of anybody, are missing.
  func lacksTimes(of sides: Set<Side>? = nil, in turns: [Turn]) -> Bool {
    guard let sides else { return !untimed.isEmpty }
    return untimed.contains { sides.contains(Side(turns[$0])) }
  }

  /// When a side speaks.
  func spans(of side: Side) -> TimeSpans {
    TimeSpans(sorted: entries.lazy.filter { $0.side == side }.map { $0.start...$0.end })
  }

  /// Whether each side has audio channels of its own.
  private static func hasSeparateChannels(_ turns: [Turn]) -> Bool {
    let timed = turns.filter { $0.start != nil && $0.end != nil }
    let agent = Set(timed.filter { $0.role == .agent }.map(\.audioChannel))
    let customer = Set(timed.filter { $0.role == .customer }.map(\.audioChannel))
    guard !agent.isEmpty, !customer.isEmpty, !agent.contains(nil), !customer.contains(nil)
    else { return false }
    return agent.isDisjoint(with: customer)
  }
}
