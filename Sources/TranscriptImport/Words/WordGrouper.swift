/// Makes turns of words: by speaker, at pauses of more than a second and at the ends of sentences.
///
/// Pieces of one speaker that follow each other closely are joined again afterwards, as those of
/// recognisers that give sentences; cutting at sentences first lets two channels interleave. In a
/// mono recording the other speaker's words end a turn, and sentences matter only where speakers
/// are not told apart. Each audio channel is grouped by itself, for people who speak at once take
/// turns word by word.
struct WordGrouper {
  /// The longest pause within a turn, in seconds.
  static let longestPause = 1.0

  private struct Group {
    var turn: DraftTurn
    var sentence: String?
    var latest: Double?
    var confidence = 0.0
    var words = 0
    var isClosed = false

    mutating func append(_ word: SpokenWord, _ joint: WordJoint) {
      joint.append(word.text, to: &turn.text)
      turn.start = turn.start ?? word.start
      if let end = word.end ?? word.start {
        latest = max(latest ?? end, end)
        turn.end = latest
      }
      if let confidence = word.confidence, confidence > 0, confidence <= 1 {
        self.confidence += confidence
        words += 1
      }
      close(after: word.text)
    }

    mutating func close(after text: String) {
      guard turn.audioChannel != nil || turn.speaker == nil else { return }
      isClosed = SentenceEnd.ends(text)
    }
  }

  let joint: WordJoint
  private var groups: [Group] = []
  /// The last group of each channel.
  private var openGroup: [Int: Int] = [:]

  init(joint: WordJoint = .spaced) {
    self.joint = joint
  }

  /// Takes the next word of its channel.
  mutating func add(_ word: SpokenWord) {
    guard !word.text.isEmpty else { return }
    let channel = word.audioChannel ?? -1
    if word.isMark {
      // A mark without a word before it is noise.
      guard let open = openGroup[channel] else { return }
      groups[open].turn.text += word.text
      groups[open].close(after: word.text)
      return
    }
    if let open = openGroup[channel], continues(groups[open], word) {
      groups[open].append(word, joint)
      return
    }
    var turn = DraftTurn(text: "", line: word.line)
    turn.speaker = word.speaker
    turn.roleWord = word.roleWord
    turn.audioChannel = word.audioChannel
    turn.start = word.start
    var group = Group(turn: turn, sentence: word.sentence)
    group.append(word, joint)
    openGroup[channel] = groups.count
    groups.append(group)
  }

  /// The turns in the order in which they begin.
  func turns() -> [DraftTurn] {
    groups.map { group in
      var turn = group.turn
      turn.text = turn.text.trimmed
      if group.words > 0 { turn.confidence = group.confidence / Double(group.words) }
      return turn
    }.inOrderOfTime()
  }

  private func continues(_ group: Group, _ word: SpokenWord) -> Bool {
    guard group.turn.speaker == word.speaker, group.turn.roleWord == word.roleWord,
      group.sentence == word.sentence, !group.isClosed
    else { return false }
    guard let latest = group.latest, let start = word.start else { return true }
    return start - latest <= Self.longestPause
  }
}
