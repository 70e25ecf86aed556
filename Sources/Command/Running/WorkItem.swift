import CallGrade
import Diagnostics
import TranscriptImport

/// A piece of work that can be done by itself.
struct WorkItem: Sendable {
  /// What there is to do.
  enum Content: Sendable {
    /// A file small enough to be read by whoever grades it.
    case file(InputFile)
    /// The whole content of an input.
    case bytes([UInt8])
    /// Lines of JSON Lines with a call on every line.
    case lines(LinePieces.Piece)
    /// Calls that were read already.
    case calls([ImportedCall])
    /// Nothing to grade: only to be told.
    case told([Diagnostic])
    /// Nothing to grade: a file that is no transcript.
    case skipped(String)
  }

  /// The input as the user named it.
  var source: String
  /// Which of the arguments it belongs to.
  var argument: Int
  /// Whether the user named this very file.
  var isNamed: Bool
  /// Bytes of input that it stands for.
  var size: Int
  var content: Content
}

/// What came of a piece of work.
struct WorkResult: Sendable {
  /// Which of the arguments it belongs to.
  var argument: Int
  /// Bytes of input that were dealt with.
  var size: Int
  /// The calls that were graded, in the order of the input.
  var cards: [Scorecard] = []
  /// For each call, what each report says of it.
  var renderings: [[[UInt8]]] = []
  /// What is wrong with the input.
  var diagnostics: [Diagnostic] = []
  /// How each call was joined with what is known about it from elsewhere.
  var joins: [CallFacts.Join] = []
  /// The numbers of the routes that calls took.
  var routes: Set<Int> = []
  /// Files that hold no transcript and were not asked for by name.
  var skipped: [String] = []
  /// What the user named and no call has; `nil` where no call was read.
  var missedSpeakers: NamedSpeakers?
  /// How many calls were not graded because an earlier run did.
  var passedOver = 0

  /// Starts with nothing.
  init(_ item: WorkItem) {
    argument = item.argument
    size = item.size
  }
}

extension Diagnostic {
  /// Whether something was left ungraded because of it.
  var leavesUngraded: Bool { severity == .error || id == "empty-call" }
}
