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
      add(note.sayLabel, note.say[language])
    }
    add(Phrases.Coaching.source, note.source)
    all = fields
  }
}

extension CoachingNote {
  /// What tells words made of the agent's own sentence from a sample that fits many calls.
  var sayLabel: LocalizedText {
    rewordings.isEmpty ? Phrases.Coaching.sample : Phrases.Coaching.say
  }
}
