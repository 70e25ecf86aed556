package import Diagnostics

/// A form as somebody filled it in, before anybody has looked at what the answers mean.
package struct FilledForm: Sendable, Hashable {
  /// One answer with its place.
  package struct Entry: Sendable, Hashable {
    /// What the form calls the question: an id or a number.
    package var name: String
    package var namePlace: SourceRange?
    /// What was written, without white space at its ends.
    package var value: String
    package var valuePlace: SourceRange?
  }

  /// The questionnaire that the form says it is; `nil` if it says nothing.
  package var questionnaire: String?
  package var entries: [Entry]

  package init(questionnaire: String? = nil, entries: [Entry] = []) {
    self.questionnaire = questionnaire
    self.entries = entries
  }
}

/// The ways in which a form can be filled in.
package enum FormFormat: String, Sendable, CaseIterable {
  case text, yaml, csv

  /// The format of a file by its name.
  package init(path: String) {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".yaml") || lowered.hasSuffix(".yml") {
      self = .yaml
    } else if lowered.hasSuffix(".csv") || lowered.hasSuffix(".tsv") {
      self = .csv
    } else {
      self = .text
    }
  }
}
