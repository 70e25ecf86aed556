import Rubrics

/// Where in a call a criterion wants what it asks for.
///
/// Words that a criterion labels and yet does not count are misplaced only if it asks for a place; else
/// they are a part of what is asked for, as the word before a wait is without the thanks behind it.
struct Placement {
  /// Whether it must be near the end: in the last third of the turns.
  private(set) var isLate = false
  /// Whether it must be in another place that the detectors name.
  private(set) var isElsewhere = false

  /// Whether the place counts at all.
  var matters: Bool { isLate || isElsewhere }

  /// Reads a detector with all that it uses.
  init(of detector: Detector, in pack: RubricPack) {
    read(detector, pack, depth: 0)
  }

  /// Whether a turn that is too early for a call stands late enough in a script.
  ///
  /// A call is short once it comes to its end; a script has steps there that a call passes in a word.
  /// So the second half of a path will do for what belongs into the last third of a call.
  func allows(turn: Int, of count: Int) -> Bool { isLate && !isElsewhere && turn * 2 >= count }

  private mutating func read(_ detector: Detector, _ pack: RubricPack, depth: Int) {
    // The loader refuses circles; the bound keeps this one from relying on it.
    guard depth < 32 else { return }
    switch detector {
    case .phrase(let phrase): note(phrase.scope)
    case .use(let name): if let used = pack.detectors[name] { read(used, pack, depth: depth + 1) }
    case .within(let inner, let scope):
      note(scope)
      read(inner, pack, depth: depth + 1)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { read(part, pack, depth: depth + 1) }
    case .before(let inner, anchor: _), .after(let inner, anchor: _),
      .around(let inner, anchor: _, turns: _):
      isElsewhere = true
      read(inner, pack, depth: depth + 1)
    case .response: isElsewhere = true
    case .questions(atLeast: _, scope: let scope): note(scope)
    case .none, .sequence, .interruption, .measure, .text, .form, .jargon, .meaning, .flow, .call,
      .unobservable:
      break
    }
  }

  private mutating func note(_ scope: Scope) {
    if scope.lastThird { isLate = true }
    if scope.firstTurns != nil || scope.lastTurns != nil || scope.firstSeconds != nil
      || scope.lastSeconds != nil || !scope.phases.isEmpty
    {
      isElsewhere = true
    }
  }
}
