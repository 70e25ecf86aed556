extension MistakeTests {
  static let detectors: [Mistake] = [
    Mistake(
      "min above max",
      #"min: 1"#,
      #"""
      min: 3
            max: 2
      """#,
      #"""
      pack.yaml:58:12: error: 'max' is less than 'min' [bad-value]
        58 |       max: 2
           |            ^
          = expected: at least 3
      """#),
    Mistake(
      "first turns",
      #"first-turns: 3"#,
      #"first-turns: 0"#,
      #"""
      pack.yaml:30:54: error: 'first-turns' cannot be '0' [bad-value]
        30 |   hello: {phrases: ["您好[{honorific}]"], first-turns: 0}
           |                                                        ^
          = expected: a whole number, at least 1
      """#),
    Mistake(
      "flag",
      #"- met: "客服：请把号码报一下。""#,
      #"""
      - met: "客服：请把号码报一下。"
              todo: yes
      """#,
      #"""
      pack.yaml:64:15: error: 'todo' cannot be 'yes' [bad-value]
        64 |         todo: yes
           |               ^^^
          = expected: true or false
      """#),
    Mistake(
      "exemption without condition",
      #"{id: polite, preceded-by: [请]}"#,
      #"{id: polite}"#,
      #"""
      pack.yaml:58:16: error: the exemption has no condition, so it would excuse every hit [empty-exemption]
        58 |       unless: [{id: polite}]
           |                ^
          = expected: one of covered-by, preceded-by, followed-by, in-sentence, in-turn, also-in-turn, previous-turn, next-turn, quoted, question
      """#),
    Mistake(
      "at least more than there are",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {at-least: {count: 3, of: [{use: hello}, {use: hello}]}}
          coaching
      """#,
      #"""
      pack.yaml:38:25: error: 'count' is 3, but there are only 2 detectors [bad-value]
        38 |     detect: {at-least: {count: 3, of: [{use: hello}, {use: hello}]}}
           |                         ^^^^^
          = expected: a whole number from 1 to 2
      """#),
    Mistake(
      "call without a fact",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {call: {}}
          coaching
      """#,
      #"""
      pack.yaml:38:20: error: 'call' states no fact [missing-key]
        38 |     detect: {call: {}}
           |                    ^
          = expected: one of channel, direction, started
      """#),
    Mistake(
      "direction",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {call: {direction: [incoming]}}
          coaching
      """#,
      #"""
      pack.yaml:38:33: error: 'direction' cannot be 'incoming' [bad-value]
        38 |     detect: {call: {direction: [incoming]}}
           |                                 ^^^^^^^^
          = expected: one of inbound, outbound, unknown
      """#),
    Mistake(
      "empty list of detectors",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {all: []}
          coaching
      """#,
      #"""
      pack.yaml:38:19: error: 'all' is empty [bad-value]
        38 |     detect: {all: []}
           |                   ^
          = expected: at least one detector
      """#),
  ]
}
