import TextAnalysis
import Transcripts

/// Who holds the floor: walks through the turns of a call in order of time.
///
/// Who owes the reply in a silence:
///
/// | who spoke last | owes |
/// |---|---|
/// | somebody who asked the other side to wait | whoever asked |
/// | the customer | the agent |
/// | the agent, with a question or a request | the customer |
/// | the agent, who goes on after the silence | the agent |
/// | the agent, and the customer takes over | the customer |
/// | a bot or nobody known | nobody that can be told |
struct Floor {
  private(set) var silences: [Timeline.Silence] = []
  private(set) var replies: [Timeline.Reply] = []
  private(set) var holds: [Timeline.Hold] = []

  /// The last turn that is more than a sign of listening.
  private var holder: Timeline.Entry?
  /// Until when anybody has spoken, and in which turn.
  private var covered: (end: Double, turn: Int)?
  /// Until when the holder's side has spoken since it took the floor, and in which turn.
  private var run: (end: Double, turn: Int)?
  /// The agent's turn that asks to wait and is not taken up yet.
  private var waiting: Timeline.Entry?

  init(entries: [Timeline.Entry], call: CallAnalysis) {
    for entry in entries {
      noteSilence(before: entry, call)
      if !entry.isBackchannel { take(entry, call) }
      if covered.map({ $0.end <= entry.end }) ?? true { covered = (entry.end, entry.turn) }
    }
  }

  private mutating func take(_ entry: Timeline.Entry, _ call: CallAnalysis) {
    if let holder, holder.side == entry.side {
      if let last = run, last.end < entry.end { run = (entry.end, entry.turn) }
    } else {
      if let last = run {
        replies.append(
          Timeline.Reply(
            by: entry.side, to: last.turn, turn: entry.turn,
            seconds: max(0, entry.start - last.end)))
      }
      run = (entry.end, entry.turn)
    }
    if entry.side == .agent {
      if let asked = waiting {
        holds.append(
          Timeline.Hold(
            asked: asked.turn, back: entry.turn, seconds: max(0, entry.start - asked.end)))
      }
      waiting = Self.asksToWait(call.text(of: entry.turn)) ? entry : nil
    }
    holder = entry
  }

  private mutating func noteSilence(before entry: Timeline.Entry, _ call: CallAnalysis) {
    guard let covered, Seconds.exceed(entry.start, covered.end) else { return }
    silences.append(
      Timeline.Silence(
        after: covered.turn, before: entry.turn, seconds: entry.start - covered.end,
        owedBy: debtor(before: entry, call), isHold: waiting != nil))
  }

  private func debtor(before entry: Timeline.Entry, _ call: CallAnalysis) -> Timeline.Side? {
    guard let holder else { return nil }
    switch holder.side {
    case .unknown, .bot: return nil
    case .agent, .customer:
      // What its last sentences want is asked only where somebody is silent.
      let text = call.text(of: holder.turn)
      if Self.asksToWait(text) { return holder.side }
      if holder.side == .customer { return .agent }
      if Backchannels.wantsAnswer(text) { return .customer }
      return entry.side == .agent ? .agent : entry.side == .customer ? .customer : nil
    }
  }

  /// Whether the last two sentences of a turn ask the other side to wait.
  static func asksToWait(_ text: FoldedText) -> Bool {
    text.sentences.suffix(2).contains { TurnWords.waiting.isFound(in: text, $0.letters) }
  }
}
