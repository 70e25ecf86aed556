/// A script as a graph: steps, what is asked in them, and where each answer leads.
///
/// A flow belongs to a pack (`flow.yaml`). A call is aligned to it (see `Docs/Flows.md`), which gives
/// the path that the call took, what it left out, and the answers that the customer gave.
public struct Flow: Sendable {
  /// The script's name.
  public var title: LocalizedText
  /// The document and heading that the script comes from.
  public var source: String
  /// The steps in the order of the script; a call starts with the first.
  public var steps: [FlowStep]
  /// What a reader should know, such as that the document breaks off; `nil` if nothing.
  public var note: LocalizedText?

  package init(
    title: LocalizedText, source: String, steps: [FlowStep], note: LocalizedText? = nil
  ) {
    self.title = title
    self.source = source
    self.steps = steps
    self.note = note
  }

  /// The number of a step; `nil` if no step has the id.
  public func number(of id: String) -> Int? { steps.firstIndex { $0.id == id } }
}

/// One step of a script.
public struct FlowStep: Sendable {
  /// Where a step leads.
  public enum Target: Sendable, Hashable {
    /// On to a step, by its id.
    case step(String)
    /// The script is over.
    case end
  }

  /// Where one answer leads.
  public struct Branch: Sendable, Hashable {
    /// The answer's id, such as `yes`.
    public var answer: String
    /// Where it leads.
    public var target: Target

    package init(answer: String, target: Target) {
      self.answer = answer
      self.target = target
    }
  }

  /// A stable id such as `introduction`.
  public var id: String
  /// The step's name.
  public var title: LocalizedText
  /// The document and heading that ask for it; the flow's own if it says none.
  public var source: String
  /// Whether leaving it out is no fault.
  public var isOptional: Bool
  /// What the customer is asked; `nil` if nothing.
  public var question: FlowQuestion?
  /// Where answers lead, in the order of the file; other answers go the way of ``next``.
  public var branches: [Branch]
  /// Where it goes on.
  public var next: Target

  /// What shows that the agent does it.
  package var detect: Detector

  package init(
    id: String, title: LocalizedText, source: String, isOptional: Bool, question: FlowQuestion?,
    branches: [Branch], next: Target, detect: Detector
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.isOptional = isOptional
    self.question = question
    self.branches = branches
    self.next = next
    self.detect = detect
  }

  /// Where an answer leads.
  public func target(of answer: String?) -> Target {
    branches.first { $0.answer == answer }?.target ?? next
  }
}

/// What a step asks, and how the customer's answer is read.
public struct FlowQuestion: Sendable {
  /// What kind of answer is wanted.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `yes` or `no`.
    case yesNo = "yes-no"
    /// `satisfied`, `neutral` or `dissatisfied`.
    case satisfaction
    /// Words: `given`, or `none` where the customer has nothing to say.
    case text
    /// A day or a time: `given`.
    case time
    /// A name: `given`.
    case name
    /// A number, of a telephone or otherwise: `given`.
    case number
    /// One of the pack's own answers.
    case choice
  }

  /// An answer with words of the pack's own that tell it.
  public struct Answer: Sendable {
    /// A stable id.
    public var id: String
    /// What it is called in a filled questionnaire.
    public var title: LocalizedText?

    package var detect: Detector

    package init(id: String, title: LocalizedText?, detect: Detector) {
      self.id = id
      self.title = title
      self.detect = detect
    }
  }

  /// What kind of answer is wanted.
  public var kind: Kind
  /// The name of the field in a filled questionnaire.
  public var field: LocalizedText
  /// Answers that the pack reads in words of its own; they go before the usual ones.
  public var answers: [Answer]

  package init(kind: Kind, field: LocalizedText, answers: [Answer]) {
    self.kind = kind
    self.field = field
    self.answers = answers
  }
}

extension FlowQuestion.Kind {
  /// The answers that are read without the pack's help.
  public var usualAnswers: [String] {
    switch self {
    case .yesNo: ["yes", "no"]
    case .satisfaction: ["satisfied", "neutral", "dissatisfied"]
    case .text: ["given", "none"]
    case .time, .name, .number: ["given"]
    case .choice: []
    }
  }
}
