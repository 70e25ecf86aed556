/// A word, or a mark behind one, as a recogniser timed it.
struct SpokenWord {
  var text: String
  /// Seconds from the start of the call; `nil` for marks and words without a time.
  var start: Double?
  var end: Double?
  var speaker: String?
  /// The role's word, where the source has one beside the name.
  var roleWord: String?
  var audioChannel: Int?
  /// 0 to 1; `nil` where the recogniser says nothing.
  var confidence: Double?
  /// Whether this is a mark that belongs to the word before it, whoever it is said to be by.
  var isMark = false
  /// The sentence that the source counts the word to.
  var sentence: String?
  var line: Int
}
