import Transcripts

/// A line as it would be heard: gaps filled, with the place of every character.
struct SpokenTurn {
  var role: Role
  var words: PlacedText
  /// Whether the line may be left out.
  var isOptional = false
  /// Whether somebody wrote it, rather than the rehearsal putting it between two steps.
  var isWritten = true

  /// Takes a line of a script; `nil` if nobody says it.
  init?(_ line: ScriptLine, filling: Filling) {
    switch line.speaker {
    case .agent: role = .agent
    case .customer: role = .customer
    case .direction: return nil
    }
    words = filling.filled(line.words)
    isOptional = line.isOptional
    if words.isBlank { return nil }
  }

  /// The customer gives an answer.
  init(answer: PlacedText, language: String) {
    role = .customer
    words = answer
    let plain = AnswerWords.plain(answer.string)
    let spoken = Self.spoken[plain] ?? plain
    words.replace(0..<words.count, with: spoken)
  }

  /// The customer hears what is said and goes along with it.
  init(goingAlongIn language: String) {
    role = .customer
    words = PlacedText(language == "en" ? "Okay." : "好的。", line: 1)
    isWritten = false
  }

  private static let spoken = [
    "是": "是的。", "否": "不是。", "有": "有的。", "没有": "没有。", "同意": "可以。", "不同意": "现在不方便。", "满意": "满意。",
    "不满意": "不太满意。", "不满意或一般": "一般吧。", "yes": "Yes.", "no": "No.", "需要": "需要。", "不需要": "不需要。",
    "方便": "方便。", "不方便": "现在不方便。", "可以": "可以。",
  ]
}
