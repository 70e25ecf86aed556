import Transcripts

/// Makes one call of the cues of a caption file.
struct CaptionReader {
  private struct Piece {
    var name: String?
    var roleWord: String?
    var line: TextLine
    var head: LineHead?
    var cue: Int
    /// Whether a dash or `>>` shows that another speaker begins.
    var beginsSpeaker: Bool
    /// Whether these are the first words of the cue.
    var isFirst: Bool
  }

  private let cues: [Cue]

  init(cues: [Cue]) {
    self.cues = cues
  }

  func read() -> DraftCall {
    var pieces = cues.indices.flatMap { self.pieces(of: $0) }
    var heads = pieces.map(\.head)
    ColonNames.widen(&heads, pieces.map(\.line.scalars))
    for index in pieces.indices { pieces[index].head = heads[index] }
    let unnamed = pieces.filter { $0.name == nil }
    let judge = LabelJudge(
      heads: unnamed.map(\.head), isParagraphStart: unnamed.map { _ in false },
      isBlank: unnamed.map { _ in false }, beginsCue: unnamed.map(\.isFirst))
    for index in pieces.indices where pieces[index].name == nil {
      pieces[index].head = pieces[index].head.map(judge.settled)
    }
    var call = DraftCall()
    call.line = cues.first?.line ?? 1
    call.hasFixedUnit = true
    var turnsOfCue = 0
    var cue = -1
    var lastLabel: String?
    var lastLength = 0
    for piece in pieces {
      if piece.cue != cue {
        cue = piece.cue
        turnsOfCue = 0
      }
      var text = piece.line.scalars[...]
      var label = piece.name
      var isNew = turnsOfCue == 0 || piece.name != nil || piece.beginsSpeaker
      if piece.name == nil, let head = piece.head,
        Self.isLabelAlone(head) || Self.isLabel(head, judge)
      {
        label = head.label
        text = text[min(head.textStart, text.count)...]
        isNew = true
      }
      guard isNew else {
        let last = call.turns.count - 1
        WrappedText.append(
          Array(text), to: &call.turns[last].text, previousLength: lastLength)
        lastLength = text.count
        continue
      }
      // Labels before the words are given when the speaker changes; a dash says that it did.
      if label == nil, !piece.beginsSpeaker { label = lastLabel }
      if piece.name == nil { lastLabel = label }
      lastLength = text.count
      turnsOfCue += 1
      append(
        DraftTurn(
          speaker: label, roleWord: piece.roleWord, text: String(scalars: text),
          start: cues[cue].start, end: cues[cue].end, line: cues[cue].line),
        isFirst: turnsOfCue == 1, to: &call)
    }
    return call
  }

  /// When two speak in one cue nobody knows where the first ends and the second begins.
  private func append(_ turn: DraftTurn, isFirst: Bool, to call: inout DraftCall) {
    var turn = turn
    if !isFirst, let last = call.turns.indices.last {
      call.turns[last].end = nil
      turn.start = nil
    }
    call.turns.append(turn)
  }

  private func pieces(of cue: Int) -> [Piece] {
    var pieces: [Piece] = []
    for voice in CueMarkup(cues[cue].lines).voices {
      let roleWord = voice.classes.first { RoleDictionary.match($0)?.strength == .exact }
      let dashes = voice.lines.count { Self.dash($0.scalars) != nil }
      let lines = InlineTurns.expand(voice.lines)
      for (index, line) in lines.enumerated() {
        var line = line
        var beginsSpeaker = false
        if let mark = Self.arrows(line.scalars) ?? (dashes > 1 ? Self.dash(line.scalars) : nil) {
          line.scalars.removeFirst(mark)
          beginsSpeaker = true
        } else if dashes == 1, let mark = Self.dash(line.scalars) {
          line.scalars.removeFirst(mark)
        }
        guard !line.isBlank else { continue }
        let stated = voice.name ?? cues[cue].speaker
        let name = index == 0 ? stated : nil
        var head = stated == nil ? LineHeadScanner.scan(line.scalars) : nil
        let isAlone = index == 0 && lines.count > 1 && head.map(Self.isLabelAlone) ?? false
        if let form = head?.form, form != .colon, form != .bracket, !isAlone, head?.wide == nil {
          head = nil
        }
        pieces.append(
          Piece(
            name: name, roleWord: index == 0 ? roleWord : nil, line: line, head: head, cue: cue,
            beginsSpeaker: beginsSpeaker, isFirst: pieces.isEmpty))
      }
    }
    return pieces
  }

  /// Whether a head before words is a speaker's; marks and times are not looked for in captions.
  private static func isLabel(_ head: LineHead, _ judge: LabelJudge) -> Bool {
    (head.form == .colon || head.form == .bracket) && judge.accepts(head)
  }

  /// A label on a line of its own above the words of its cue.
  private static func isLabelAlone(_ head: LineHead) -> Bool {
    head.form == .alone && head.key.utf8.count > 1
      && (RoleDictionary.match(head.label)?.strength == .exact
        || RoleDictionary.isAnonymous(head.label))
  }

  private static func dash(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first, "-–—".unicodeScalars.contains(first), scalars.count > 1,
      !"-–—".unicodeScalars.contains(scalars[1])
    else { return nil }
    return TextLine.isSpace(scalars[1]) ? 2 : 1
  }

  /// `>> NAME:` and `>>>`, the usual signs of a new speaker in live captions.
  private static func arrows(_ scalars: [Unicode.Scalar]) -> Int? {
    var count = 0
    while count < scalars.count, scalars[count] == ">" || scalars[count] == "＞" { count += 1 }
    guard count >= 2 else { return nil }
    while count < scalars.count, TextLine.isSpace(scalars[count]) { count += 1 }
    return count
  }
}
