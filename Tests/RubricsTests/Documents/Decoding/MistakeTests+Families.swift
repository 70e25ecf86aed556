extension MistakeTests {
  /// Mistakes in measures, comparisons, forms and facts.
  static let families: [Mistake] = [
    Mistake(
      "measure without a limit",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {silence: {owed-by: agent}}
          coaching
      """#,
      #"""
      pack.yaml:38:23: error: 'silence' states no limit [missing-key]
        38 |     detect: {silence: {owed-by: agent}}
           |                       ^
          = expected: one of over, at-least, under, at-most
      """#),
    Mistake(
      "limits that exclude each other",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {hold: {over: 60, under: 60}}
          coaching
      """#,
      #"""
      pack.yaml:38:31: error: no value can keep these limits [bad-value]
        38 |     detect: {hold: {over: 60, under: 60}}
           |                               ^^^^^
      """#),
    Mistake(
      "limit that is no number",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {hold: {over: long}}
          coaching
      """#,
      #"""
      pack.yaml:38:27: error: 'over' cannot be 'long' [bad-value]
        38 |     detect: {hold: {over: long}}
           |                           ^^^^
          = expected: a number from 0 to 1000000
      """#),
    Mistake(
      "reading of a measure",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {speech-rate: {over: 300, per: minute}}
          coaching
      """#,
      #"""
      pack.yaml:38:44: error: 'per' cannot be 'minute' [bad-value]
        38 |     detect: {speech-rate: {over: 300, per: minute}}
           |                                            ^^^^^^
          = expected: one of each, average
      """#),
    Mistake(
      "debtor of a silence",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {silence: {over: 9, owed-by: system}}
          coaching
      """#,
      #"""
      pack.yaml:38:42: error: 'owed-by' cannot be 'system' [bad-value]
        38 |     detect: {silence: {over: 9, owed-by: system}}
           |                                          ^^^^^^
          = expected: one of agent, customer, anyone
      """#),
    Mistake(
      "unknown key of a measure",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {call-length: {over: 9, per: each}}
          coaching
      """#,
      #"""
      pack.yaml:38:37: error: unknown key 'per' [unknown-key]
        38 |     detect: {call-length: {over: 9, per: each}}
           |                                     ^^^
          = expected: one of at-least, at-most, over, under
      """#),
    Mistake(
      "similarity without scripts",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {similarity: {scripts: []}}
          coaching
      """#,
      #"""
      pack.yaml:38:27: error: 'scripts' is empty [bad-value]
        38 |     detect: {similarity: {scripts: []}}
           |                           ^^^^^^^
          = expected: at least one sample script
      """#),
    Mistake(
      "share above one",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {similarity: {scripts: [您好], at-least: 70}}
          coaching
      """#,
      #"""
      pack.yaml:38:52: error: 'at-least' cannot be '70' [bad-value]
        38 |     detect: {similarity: {scripts: [您好], at-least: 70}}
           |                                                      ^^
          = expected: a number from 0.1 to 1
      """#),
    Mistake(
      "kind that cannot be compared",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {consistency: {kinds: [number]}}
          coaching
      """#,
      #"""
      pack.yaml:38:36: error: 'kinds' cannot be 'number' [bad-value]
        38 |     detect: {consistency: {kinds: [number]}}
           |                                    ^^^^^^
          = expected: one of amount, duration, date, time, phone, job-number
      """#),
    Mistake(
      "form of a question",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {question-form: [opened]}
          coaching
      """#,
      #"""
      pack.yaml:38:30: error: 'question-form' cannot be 'opened' [bad-value]
        38 |     detect: {question-form: [opened]}
           |                              ^^^^^^
          = expected: one of open, closed, leading, choice, rhetorical, stacked
          = did you mean 'open'?
      """#),
    Mistake(
      "funnel of one form",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {funnel: [open]}
          coaching
      """#,
      #"""
      pack.yaml:38:22: error: 'funnel' names one form only [bad-value]
        38 |     detect: {funnel: [open]}
           |                      ^
          = expected: at least two forms in their order
      """#),
    Mistake(
      "funnel that names a form twice",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {funnel: [open, closed, open]}
          coaching
      """#,
      #"""
      pack.yaml:38:22: error: 'funnel' names a form twice [bad-value]
        38 |     detect: {funnel: [open, closed, open]}
           |                      ^
      """#),
    Mistake(
      "form of address",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {address: rude}
          coaching
      """#,
      #"""
      pack.yaml:38:23: error: 'address' cannot be 'rude' [bad-value]
        38 |     detect: {address: rude}
           |                       ^^^^
          = expected: one of polite, familiar, slip, name
      """#),
    Mistake(
      "jargon without terms",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {jargon: {explained-by: [也就是]}}
          coaching
      """#,
      #"""
      pack.yaml:38:22: error: missing key 'terms' [missing-key]
        38 |     detect: {jargon: {explained-by: [也就是]}}
           |                      ^
      """#),
    Mistake(
      "kind of figure",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {entity: {kind: telephone}}
          coaching
      """#,
      #"""
      pack.yaml:38:29: error: 'kind' cannot be 'telephone' [bad-value]
        38 |     detect: {entity: {kind: telephone}}
           |                             ^^^^^^^^^
          = expected: one of number, phone, amount, date, time, duration, identifier, job-number, order-number
      """#),
    Mistake(
      "figure without a value",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {entity: {kind: phone, over: 100}}
          coaching
      """#,
      #"""
      pack.yaml:38:23: error: a figure of kind 'phone' has no value to limit [bad-value]
        38 |     detect: {entity: {kind: phone, over: 100}}
           |                       ^^^^
          = expected: one of number, amount, time, duration
      """#),
    Mistake(
      "record without a field",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {record: {agrees: phone}}
          coaching
      """#,
      #"""
      pack.yaml:38:22: error: missing key 'field' [missing-key]
        38 |     detect: {record: {agrees: phone}}
           |                      ^
      """#),
    Mistake(
      "agreement of a record",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {record: {field: phone, agrees: phones}}
          coaching
      """#,
      #"""
      pack.yaml:38:45: error: 'agrees' cannot be 'phones' [bad-value]
        38 |     detect: {record: {field: phone, agrees: phones}}
           |                                             ^^^^^^
          = expected: one of wording, number, phone, amount, date, time, duration, identifier, job-number, order-number
          = did you mean 'phone'?
      """#),
    Mistake(
      "share of a record that need not agree",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {record: {field: phone, at-least: 0.5}}
          coaching
      """#,
      #"""
      pack.yaml:38:37: error: 'at-least' needs 'agrees: wording' [bad-value]
        38 |     detect: {record: {field: phone, at-least: 0.5}}
           |                                     ^^^^^^^^
      """#),
    Mistake(
      "time of day",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {call: {started: [9-10]}}
          coaching
      """#,
      #"""
      pack.yaml:38:31: error: 'started' cannot be '9-10' [bad-value]
        38 |     detect: {call: {started: [9-10]}}
           |                               ^^^^
          = expected: times of day such as 9:00-10:00
      """#),
    Mistake(
      "repetition of one",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {repetition: {times: 1}}
          coaching
      """#,
      #"""
      pack.yaml:38:34: error: 'times' cannot be '1' [bad-value]
        38 |     detect: {repetition: {times: 1}}
           |                                  ^
          = expected: a whole number from 2 to 1000
      """#),
    Mistake(
      "around without an anchor",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {around: {find: {use: hello}}}
          coaching
      """#,
      #"""
      pack.yaml:38:22: error: missing key 'anchor' [missing-key]
        38 |     detect: {around: {find: {use: hello}}}
           |                      ^
      """#),
    Mistake(
      "exemption's example without a call",
      #"{id: polite, preceded-by: [请]}"#,
      #"{id: polite, preceded-by: [请], examples: [{}]}"#,
      #"""
      pack.yaml:58:58: error: the example has no call [missing-key]
        58 |       unless: [{id: polite, preceded-by: [请], examples: [{}]}]
           |                                                           ^
          = expected: one of excused, counts
      """#),
    Mistake(
      "exemption's example that is misspelt",
      #"{id: polite, preceded-by: [请]}"#,
      #"{id: polite, preceded-by: [请], examples: [{excuse: '客服：请'}]}"#,
      #"""
      pack.yaml:58:59: error: unknown key 'excuse' [unknown-key]
        58 |       unless: [{id: polite, preceded-by: [请], examples: [{excuse: '客服：请'}]}]
           |                                                            ^^^^^^
          = expected: one of counts, excused
          = did you mean 'excused'?
      """#),
  ]
}
