import Localization
import Rubrics
import Scoring

/// A coaching note as labelled texts, in the order in which people read them.
struct CoachingFields: Sendable {
  /// One text with its label.
  struct Field: Sendable {
    var label: String
    var text: String
  }

  let all: [Field]

  /// - Parameters:
  ///   - note: The note.
  ///   - language: The language of labels and texts.
  init(_ note: CoachingNote, language: ReadingLanguage) {
    var fields: [Field] = []
    func add(_ label: LocalizedText, _ text: String) {
      if !text.isEmpty { fields.append(Field(label: label[language], text: text)) }
    }
    if let said = note.said { add(Phrases.Coaching.said, Phrases.Marks.quoted(said)[language]) }
    switch note.kind {
    case .praise:
      add(Phrases.Coaching.comment, note.say[language])
      add(Phrases.Coaching.why, note.why[language])
    case .improve:
      add(Phrases.Coaching.why, note.why[language])
      add(Phrases.Coaching.say, note.say[language])
    }
    add(Phrases.Coaching.source, note.source)
    all = fields
  }
}
