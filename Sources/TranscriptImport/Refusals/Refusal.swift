import JSONCoding

/// Why a JSON text has no words to read, and what to export instead.
struct Refusal {
  /// A stable id of a diagnostic; `no-transcript` where the file may be none of a vendor's at all.
  var id: String
  var message: String
  var expected: String
  /// Where the reason stands.
  var line: Int
}

extension Refusal {
  /// Finds out what a JSON text is that is no transcript; `nil` when that is not known.
  ///
  /// O(text), with a bounded number of objects looked at.
  static func of(_ value: JSONValue, lines: LineFinder) -> Refusal? {
    let whole = WrappedPart(value: value, path: "", wrappers: [], lines: lines)
    let places = nested(in: whole)
    let rules = [
      OtherKindOfFile.refusal, FailedTask.refusal, AnswerOfError.refusal,
      NothingRecognised.refusal, WaitingTask.refusal, WordsElsewhere.refusal,
      TextWithoutTurns.refusal, NumberOfTask.refusal,
    ]
    for rule in rules {
      for (object, lines) in places {
        if let refusal = rule(object, lines) { return refusal }
      }
    }
    return nil
  }

  /// The objects of a text, the outer ones first, those in strings included.
  private static func nested(in whole: WrappedPart) -> [(JSONObject, LineFinder)] {
    var places: [(JSONObject, LineFinder)] = []
    var level = [(whole.value, whole.lines)]
    for _ in 0..<6 {
      var next: [(JSONValue, LineFinder)] = []
      for (value, lines) in level where places.count < 100 {
        switch value {
        case .object(let object):
          places.append((object, lines))
          for member in object.members.prefix(60) {
            if let text = member.value.string {
              guard let inner = Unwrapper.parse(text) else { continue }
              next.append((inner, LineFinder(fixed: lines.line(at: member.offset))))
            } else {
              next.append((member.value, lines))
            }
          }
        case .array(let elements): next += elements.prefix(20).map { ($0, lines) }
        default: break
        }
      }
      level = next
    }
    return places
  }
}
