/// Gold labels with a mistake each, and the whole message about it.
enum GoldMistakes {
  struct Mistake: Sendable {
    var text: String
    var message: String
  }

  /// A call with the least that it must have, or with other members.
  static func minimal(_ call: String, _ rest: String = "\"criteria\": []") -> String {
    #"{"schema": "callgrade.gold/1", "call": "\#(call)", \#(rest)}"#
  }

  static let all: [Mistake] = [
    Mistake(
      text:
        #"{"schema": "callgrade.gold/1", "call": "c1", "criteria": [{"id": "a", "verdict": "mised"}]}"#,
      message: """
        gold.json:1:82: error: unknown verdict 'mised' [unknown-verdict]
            = expected: one of met, missed, notApplicable, notEvaluated
            = did you mean 'missed'?
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/1", "call": "c1"}"#,
      message: """
        gold.json:1:1: error: a call's labels must have 'criteria' [missing-key]
            = expected: an array of verdicts
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/2", "call": "c1", "criteria": []}"#,
      message: """
        gold.json:1:12: error: the schema is 'callgrade.gold/2' [wrong-schema]
            = expected: "callgrade.gold/1"
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/1", "call": "c1", "criteria": [], "label": 1}"#,
      message: """
        gold.json:1:62: error: unknown key 'label' [unknown-key]
            = expected: one of schema, call, labeller, language, note, criteria, phases, styles, \
        dominantStyle, serviceType
            = did you mean 'labeller'?
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/1", "call": 7, "criteria": []}"#,
      message: """
        gold.json:1:40: error: 'call' must not be a number [wrong-type]
            = expected: a string
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/1", "call": "", "criteria": []}"#,
      message: """
        gold.json:1:40: error: 'call' is empty [empty-value]
            = expected: at least one character
        """
    ),
    Mistake(
      text: minimal("c1", #""criteria": [{"id": "a", "verdict": "met", "evidence": [1.5]}]"#),
      message: """
        gold.json:1:102: error: an evidence turn must be the number of a turn [wrong-type]
            = expected: a whole number from 0 to 999999
        """
    ),
    Mistake(
      text: minimal("c1", #""criteria": [{"id":"a","verdict":"met"},{"id":"a","verdict":"met"}]"#),
      message: """
        gold.json:1:92: error: criterion 'a' has a verdict already [duplicate-criterion]
            = expected: one verdict for each criterion
        """
    ),
    Mistake(
      text: minimal(
        "c1", #""criteria": [], "phases": [{"phase": "opening", "first": 1, "last": 2}]"#),
      message: """
        gold.json:1:103: error: the phase begins at turn 1 [phase-order]
            = expected: 0: phases cover every turn once, in order
        """
    ),
    Mistake(
      text: minimal("c1", #""criteria": [], "phases": [{"phase": "x", "first": 0, "last": 1}], "#)
        .replacing(", }", with: #", "styles": [{"turn": 2, "style": "neutral"}]}"#),
      message: """
        gold.json:1:133: error: the call has no turn 2 [turn-out-of-range]
            = expected: 0 to 1: the phases cover 2 turns
        """
    ),
    Mistake(
      text: minimal(
        "c1",
        #""criteria": [], "styles": [{"turn": 2, "style": "a"}, {"turn": 2, "style": "b"}]"#),
      message: """
        gold.json:1:109: error: turn 2 has a style already [duplicate-style]
            = expected: one style for each turn
        """
    ),
    Mistake(
      text: minimal("c1", #""criteria": [], "serviceType": "qualty""#),
      message: """
        gold.json:1:77: error: unknown service type 'qualty' [unknown-service-type]
            = expected: one of cold, factory, friendly, quality
            = did you mean 'quality'?
        """
    ),
    Mistake(
      text: minimal("c1", #""criteria": [], "note": "a", "note": "b""#),
      message: """
        gold.json:1:75: error: 'note' occurs twice [duplicate-key]
            = expected: each key once
        """
    ),
    Mistake(
      text: "[3]",
      message: """
        gold.json:1:2: error: a call's labels must not be a number [wrong-type]
            = expected: an object
        """
    ),
    Mistake(
      text: #"{"schema": "callgrade.gold/1" "call": "c1"}"#,
      message: """
        gold.json:1:31: error: expected ',' or '}' after a member [not-json]
            = expected: gold labels as JSON or JSON Lines
        """
    ),
    Mistake(
      text: "",
      message: """
        gold.json:1:1: error: unexpected end of input; expected a value [not-json]
            = expected: gold labels as JSON or JSON Lines
        """
    ),
  ]
}
