import Localization
import Rubrics
import TextAnalysis
import Transcripts

extension Turn {
  /// What the speaker is called beside the role; `nil` where that says no more, as 客服, 客戶 and Agent do.
  var shownSpeaker: String? {
    guard let speaker, !speaker.isEmpty else { return nil }
    let letters = FoldedText(speaker).letters
    let roles = [role.title.zh, role.title.en].map { FoldedText($0).letters }
    return roles.contains(letters) ? nil : speaker
  }
}
