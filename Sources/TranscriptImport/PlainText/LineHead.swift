/// What may stand before the words on a line: times, a speaker's label, and a mark behind it.
struct LineHead {
  /// How the label is set off from the words.
  enum Form: Hashable {
    /// `客服：您好`
    case colon
    /// `说话人 1 00:04` with or without words behind it
    case timed
    /// `00:04 说话人 1` and nothing else: perhaps a label, perhaps short words
    case timedFirst
    /// `【客服】您好`
    case bracket
    /// A label and nothing else on the line
    case alone
    /// `客服<tab>您好`, `客服 - 您好`, `客服> 您好`, `客服 | 您好`
    case mark
    /// `[00:04] 您好`, or a time alone on its line
    case time
    /// Nothing but a ``LineHead/WideLabel``
    case wide
  }

  /// All that stands before the first colon, with marks in it that few names have:
  /// `Ann Lee | Acme: Hello`, `Ann "AJ" Lee: Hello`.
  struct WideLabel {
    var label: String
    var key: String
    /// Where the words begin in the line.
    var textStart: Int
  }

  var form: Form
  /// The label as written; empty for ``Form/time``.
  var label: String
  var start: TimeStamp?
  var end: TimeStamp?
  /// Where the words begin in the line.
  var textStart: Int

  /// ``LabelText/key(_:)`` of the label.
  var key: String
  /// Whether nothing follows on the line.
  var hasLineToItself = false
  /// Where the line goes on behind a time that stands first.
  var timeEnd: Int?
  /// Another label that the line may have, where ``form`` is not ``Form/colon``.
  var wide: WideLabel?

  /// The head without its label, for a label that turned out to be words.
  var withoutLabel: LineHead? {
    if form == .time { return self }
    guard let timeEnd else { return nil }
    return LineHead(form: .time, label: "", start: start, end: end, textStart: timeEnd)
  }

  /// The head with its wide label as its label; `nil` without one.
  var widened: LineHead? {
    guard let wide else { return nil }
    var head = LineHead(
      form: .colon, label: wide.label, start: start, end: end, textStart: wide.textStart)
    head.timeEnd = form == .time ? textStart : timeEnd
    return head
  }

  init(
    form: Form, label: String, start: TimeStamp?, end: TimeStamp?, textStart: Int
  ) {
    self.form = form
    self.label = label
    self.start = start
    self.end = end
    self.textStart = textStart
    key = LabelText.key(label)
  }
}
