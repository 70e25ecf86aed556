/// A form or test that a person fills in.
///
/// Questions are data (`Rubrics/Questionnaires/ID.yaml`), each with the passage that it comes from.
public struct Questionnaire: Sendable {
  /// How a filled form is scored.
  public enum Scoring: String, Sendable, Hashable, CaseIterable {
    /// Not at all: answers are collected.
    case none
    /// By the points of the chosen answers.
    case points
    /// By right answers, of the questions that have a key.
    case key
    /// By the marks that a person gives.
    case marks
  }

  /// One answer that can be chosen.
  public struct Choice: Sendable, Hashable {
    /// What is written into the form, such as `A` or `10`.
    public var id: String
    /// What it says; `nil` where the id says it all.
    public var title: LocalizedText?
    /// What it earns.
    public var points: Points
  }

  /// One question or field.
  public struct Item: Sendable {
    /// What is to be filled in.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// One of the choices.
      case choice
      /// Words.
      case text
      /// Marks from 0 to ``Item/maximum``, given by a person who has read an essay.
      case marks
    }

    /// A stable id.
    public var id: String
    /// What is to be filled in.
    public var kind: Kind
    /// The question.
    public var text: LocalizedText
    /// The document and heading that ask it.
    public var source: String
    /// The answers to choose from; none unless it is a choice.
    public var choices: [Choice]
    /// The right choice; `nil` where the document gives none.
    public var key: String?
    /// The most marks; nothing unless marks are given.
    public var maximum: Points
    /// Whether leaving it empty is a mistake.
    public var isRequired: Bool
    /// Whether the document does not list it and it was added here.
    public var isOurs: Bool
    /// What a good answer says, for whoever gives marks.
    public var expects: LocalizedText?
  }

  /// A stable id such as `self-assessment`.
  public var id: String
  /// The questionnaire's own version.
  public var version: String
  /// Its name.
  public var title: LocalizedText
  /// The document and heading that it comes from.
  public var source: String
  /// What whoever fills it in should know.
  public var note: LocalizedText?
  /// How it is scored.
  public var scoring: Scoring
  /// Named ranges of the score from the highest to the lowest; floors are points where points are
  /// scored, percent otherwise.
  public var bands: [ScoringRules.Band]
  /// The questions in order.
  public var items: [Item]

  /// The number of the item that an answer is written to: by its id, or its number counted from 1.
  public func index(of name: String) -> Int? {
    if let index = items.firstIndex(where: { $0.id == name }) { return index }
    guard let number = Int(name), items.indices.contains(number - 1) else { return nil }
    return number - 1
  }
}
