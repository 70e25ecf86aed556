import JSONCoding

/// Why a JSON text has no words to read, and what to export instead.
struct Refusal {
  /// A stable id of a diagnostic.
  var id: String
  var message: String
  var expected: String
  /// Where the reason stands.
  var line: Int
}

extension Refusal {
  /// Finds out what a JSON text is that is no transcript; `nil` when that is not known.
  static func of(_ value: JSONValue, lines: LineFinder) -> Refusal? {
    let parts = Unwrapper.parts(of: value, lines: lines)
    for rule in [OtherKindOfFile.refusal, FailedTask.refusal, WordsElsewhere.refusal,
      UnfinishedTask.refusal, TextWithoutTurns.refusal,
    ] {
      for part in parts {
        guard let object = part.value.object, let refusal = rule(object, part) else { continue }
        return refusal
      }
    }
    return nil
  }
}
