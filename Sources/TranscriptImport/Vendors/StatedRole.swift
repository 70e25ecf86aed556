import Transcripts

/// What a source says about a speaker's role otherwise than by the label.
struct StatedRole: Hashable {
  var role: Role
  var isBot = false
  /// How the source says it.
  var reason: Phrase
}

extension DraftCall {
  /// States the role of a speaker by a word of the vendor, if the word is known.
  mutating func state(_ speaker: String?, as word: String?, by reason: Phrase) {
    guard let speaker, let word, let match = RoleDictionary.match(word) else { return }
    roles[speaker] = StatedRole(role: match.role, isBot: match.isBot, reason: reason)
  }
}
