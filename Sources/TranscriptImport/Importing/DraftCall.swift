import Transcripts

/// A turn as a reader found it, before anyone asks who is who.
struct DraftTurn {
  /// The source's name for the speaker.
  var speaker: String?
  /// What the source says the speaker is, apart from the name.
  var roleWord: String?
  var text: String
  var start: Double?
  var end: Double?
  var audioChannel: Int?
  var confidence: Double?
  var isBot = false
  var overlap: Bool?
  /// The role, when the source states it in our own words.
  var role: Role?
  /// The channel that the speaker stands for if the recording has two, which the source leaves open.
  var possibleChannel: Int?
  /// The number of the turn within its call, where the source has one.
  var order: Int?
  /// The line of the file, counted from 1.
  var line: Int
}

/// A call as a reader found it.
struct DraftCall {
  /// Everything but the turns.
  var facts = Transcript(turns: [])
  var turns: [DraftTurn] = []
  /// The record within the file, counted from 1.
  var record = 1
  /// The first line of the call in the file.
  var line = 1
  /// When the call began as a table writes it, before the order of its dates is known.
  var began: TableTime?
  /// Whether the turns may be segments of turns.
  var hasSegments = true
  /// Whether the format leaves no doubt about the unit of times, as clocks do.
  var hasFixedUnit = false
  /// What the source says about speakers apart from their labels, by label.
  var roles: [String: StatedRole] = [:]
  /// How the source writes times, for the report.
  var timing: Phrase?
  /// The format, where it differs from that of the file as a whole.
  var format: TranscriptFormat?
}
