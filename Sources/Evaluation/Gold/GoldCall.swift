/// A call that was labelled by hand: `callgrade.gold/1`.
package struct GoldCall: Sendable, Hashable {
  /// The schema that its JSON form names.
  package static let schema = "callgrade.gold/1"

  /// The id of the call.
  package var call: String
  /// Who labelled it.
  package var labeller: String?
  /// The language of the call.
  package var language: String?
  /// What the call is about, in the labeller's words.
  package var note: String?
  package var labels: CallLabels
  /// The file that it was read from.
  package var file: String?

  package init(
    call: String, labeller: String? = nil, language: String? = nil, note: String? = nil,
    labels: CallLabels, file: String? = nil
  ) {
    self.call = call
    self.labeller = labeller
    self.language = language
    self.note = note
    self.labels = labels
    self.file = file
  }
}
