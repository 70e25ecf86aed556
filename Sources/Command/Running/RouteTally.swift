import Diagnostics

/// Counts which routes of a run were taken by any call.
struct RouteTally {
  private let file: String
  private let packs: [String]
  private var isTaken: [Bool]

  /// Begins with no route taken.
  init(_ router: CallRouter) {
    file = router.file
    packs = router.packs
    isTaken = Array(repeating: false, count: router.packs.count)
  }

  /// Takes the routes of some calls.
  mutating func take(_ routes: Set<Int>) {
    for route in routes { isTaken[route] = true }
  }

  /// The routes that no call took; each of them may be mistyped.
  func remarks() -> [Diagnostic] {
    isTaken.indices.filter { !isTaken[$0] }.map { route in
      Diagnostic(
        id: "unused-route", severity: .note, file: file,
        message: "no call took route \(route + 1), to '\(packs[route])'",
        expected: "what 'when' asks for to be in the calls; callgrade inspect shows their fields")
    }
  }
}
