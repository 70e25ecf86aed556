package import Rubrics

/// A rule that knows other words for a few shapes of a sentence, as a table.
///
/// A rule carries its own examples and counter-examples; the tests run them all.
package struct RewordingRule: Sendable {
  /// What a text must become; the same text where the rule must stay silent.
  package struct Example: Sendable {
    /// The agent's sentence.
    package var before: String
    /// The sentence with the rule's rewordings.
    package var after: String
  }

  /// Its stable id, by which packs name it.
  package var name: RewordingName
  /// What the rule does.
  package var title: LocalizedText
  /// The document and heading that ask for it.
  package var source: String
  /// The shapes it knows; the first that fits a clause is taken.
  let forms: [RewordingForm]
  /// Words that make the rule silent about the whole sentence.
  let silentNear: [[Unicode.Scalar]]
  /// Words that no open part of a form may hold.
  let barred: [[Unicode.Scalar]]
  /// Sentences that it changes.
  package var examples: [Example]
  /// Sentences that it must leave alone.
  package var silent: [String]

  init(
    _ name: RewordingName, _ title: LocalizedText, source: String, forms: [RewordingForm],
    silentNear: [String] = [], barred: [String] = [], examples: [(String, String)],
    silent: [String]
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.forms = forms
    self.silentNear = silentNear.map { ShapeReader.folded($0) }
    self.barred = barred.map { ShapeReader.folded($0) }
    self.examples = examples.map { Example(before: $0.0, after: $0.1) }
    self.silent = silent
  }
}
