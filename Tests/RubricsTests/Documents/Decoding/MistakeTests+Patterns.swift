extension MistakeTests {
  static let patterns: [Mistake] = [
    Mistake(
      "pattern in quotes",
      #"把<gap:0-4>报一下"#,
      #"把<gap:9-4>报一下"#,
      #"""
      pack.yaml:56:19: error: this needs two numbers, the smaller first [bad-range]
        56 |       phrases: ["把<gap:9-4>报一下"]
           |                    ^^^^^^^^^
          = expected: a range within 0-60, as in <gap:0-4> or <number:2-6>
      """#),
    Mistake(
      "pattern without quotes",
      #"phrases: [随便]"#,
      #"phrases: [随便, 您好(]"#,
      #"""
      pack.yaml:22:95: error: '(' is never closed [unclosed-bracket]
        22 | …e}, weight: 2, detect: {phrases: [随便, 您好(]}}
           |                                              ^
          = expected: ')'
      """#),
    Mistake(
      "pattern with escapes",
      #""把<gap:0-4>报一下""#,
      #""\u628A\"号\"<gpa:0-4>报一下""#,
      #"""
      pack.yaml:56:29: error: '<gpa:0-4>' is nothing that a pattern can ask for [unknown-slot]
        56 |       phrases: ["\u628A\"号\"<gpa:0-4>报一下"]
           |                              ^^^^^^^^^
          = expected: one of <amount> <date> <duration> <gap> <identifier> <job-number> <not> <number> <phone> <sentence-end> <sentence-start> <time> <turn-end> <turn-start>
      """#),
    Mistake(
      "pattern with doubled quotes",
      #""把<gap:0-4>报一下""#,
      #"'把''<gpa:0-4>报一下'"#,
      #"""
      pack.yaml:56:21: error: '<gpa:0-4>' is nothing that a pattern can ask for [unknown-slot]
        56 |       phrases: ['把''<gpa:0-4>报一下']
           |                      ^^^^^^^^^
          = expected: one of <amount> <date> <duration> <gap> <identifier> <job-number> <not> <number> <phone> <sentence-end> <sentence-start> <time> <turn-end> <turn-start>
      """#),
    Mistake(
      "pattern that stands twice",
      #"phrases: [随便]"#,
      #"phrases: [随便, 随便]"#,
      #"""
      pack.yaml:22:93: warning: the pattern '随便' stands here twice [duplicate-pattern]
        22 | …ive}, weight: 2, detect: {phrases: [随便, 随便]}}
           |                                            ^^^^
      """#),
    Mistake(
      "entry of a word list",
      #"[先生, 女士]"#,
      #"[先生, 女士)]"#,
      #"""
      pack.yaml:28:21: error: ')' closes nothing [unopened-bracket]
        28 |   honorific: [先生, 女士)]
           |                         ^
      """#),
    Mistake(
      "points without effect",
      #"severity: major"#,
      #"status: advisory"#,
      #"""
      pack.yaml:16:7: error: section 'conduct' weighs 5, but its criteria sum to 0 [section-weight-mismatch]
        16 |     - {id: conduct, weight: 5, title: {zh: 全程, en: Conduct}}
           |       ^
      pack.yaml:54:13: warning: a criterion that is advisory carries no points [points-without-effect]
        54 |     points: {weight: 5, deduct: 2, cap: 4, critical: {kind: customer, fails: section}}
           |             ^
      """#),
    Mistake(
      "set without extends",
      #"source: 004 一、热线"#,
      #"""
      source: 004
      set: [{id: greeting, points: 5, reason: 试}]
      """#,
      #"""
      pack.yaml:8:1: error: 'set' changes an extended pack, but there is no 'extends' [missing-key]
        8 | set: [{id: greeting, points: 5, reason: 试}]
          | ^^^
          = expected: extends: {pack: …, version: …}
      """#),
  ]
}
