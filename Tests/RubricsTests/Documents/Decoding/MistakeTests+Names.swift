extension MistakeTests {
  static let names: [Mistake] = [
    Mistake(
      "engine range",
      #"">=0.1""#,
      #""about 0.1""#,
      #"""
      pack.yaml:4:21: error: 'about 0.1' is no range of versions [bad-value]
        4 | requires: {engine: "about 0.1"}
          |                     ^^^^^^^^^
          = expected: such as ">=0.1" or ">=0.1 <2"
      """#),
    Mistake(
      "engine too old",
      #"">=0.1""#,
      #"">=9.0 <10""#,
      #"""
      pack.yaml:4:21: error: the pack requires engine >=9.0 <10 [engine-too-different]
        4 | requires: {engine: ">=9.0 <10"}
          |                     ^^^^^^^^^
          = expected: a range that has 0.1.0
      """#),
    Mistake(
      "schema",
      #"callgrade.pack/1"#,
      #"callgrade.pack/9"#,
      #"""
      pack.yaml:1:9: error: unknown schema 'callgrade.pack/9' [unknown-schema]
        1 | schema: callgrade.pack/9
          |         ^^^^^^^^^^^^^^^^
          = expected: callgrade.pack/1
          = did you mean 'callgrade.pack/1'?
      """#),
    Mistake(
      "missing translation",
      #"title: {zh: 开场问候, en: Greets}"#,
      #"title: {zh: 开场问候}"#,
      #"""
      pack.yaml:34:12: error: 'title' has no 'en' [missing-translation]
        34 |     title: {zh: 开场问候}
           |            ^
          = expected: {zh: …, en: …}
      """#),
    Mistake(
      "empty translation",
      #"title: {zh: 开场问候, en: Greets}"#,
      #"title: {zh: 开场问候, en: ''}"#,
      #"""
      pack.yaml:34:28: error: 'title' has no 'en' [missing-translation]
        34 |     title: {zh: 开场问候, en: ''}
           |                                ^
          = expected: {zh: …, en: …}
      """#),
    Mistake(
      "one language only",
      #"title: {zh: 开场问候, en: Greets}"#,
      #"title: 开场问候"#,
      #"""
      pack.yaml:34:12: error: 'title' must be in both languages [missing-translation]
        34 |     title: 开场问候
           |            ^^^^^^^^
          = expected: {zh: …, en: …}
      """#),
    Mistake(
      "misspelt language",
      #"{zh: 开场问候, en: Greets}"#,
      #"{zh: 开场问候, cn: Greets}"#,
      #"""
      pack.yaml:34:12: error: 'title' has no 'en' [missing-translation]
        34 |     title: {zh: 开场问候, cn: Greets}
           |            ^
          = expected: {zh: …, en: …}
      pack.yaml:34:23: error: unknown key 'cn' [unknown-key]
        34 |     title: {zh: 开场问候, cn: Greets}
           |                           ^^
          = expected: one of en, zh
          = did you mean 'en'?
      """#),
    Mistake(
      "unknown detector",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {use: helo}
          coaching
      """#,
      #"""
      pack.yaml:38:19: error: unknown detector 'helo' [unknown-detector]
        38 |     detect: {use: helo}
           |                   ^^^^
          = expected: hello
          = did you mean 'hello'?
      """#),
    Mistake(
      "unknown section",
      #"section: conduct"#,
      #"section: conducts"#,
      #"""
      pack.yaml:48:14: error: unknown section 'conducts' [unknown-section]
        48 |     section: conducts
           |              ^^^^^^^^
          = expected: one of opening, conduct
          = did you mean 'conduct'?
      """#),
    Mistake(
      "unknown criterion",
      #"technical: {greeting: 2}"#,
      #"technical: {greating: 2}"#,
      #"""
      pack.yaml:25:15: error: unknown criterion 'greating' [unknown-criterion]
        25 |   technical: {greating: 2}
           |               ^^^^^^^^
          = expected: one of greeting, no-orders
          = did you mean 'greeting'?
      """#),
    Mistake(
      "unknown phase",
      #"first-turns: 3"#,
      #"phase: [openning]"#,
      #"""
      pack.yaml:30:49: error: unknown phase 'openning' [unknown-phase]
        30 |   hello: {phrases: ["您好[{honorific}]"], phase: [openning]}
           |                                                   ^^^^^^^^
          = expected: opening
          = did you mean 'opening'?
      """#),
    Mistake(
      "unknown reason code",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {unobservable: needs-sound}
          coaching
      """#,
      #"""
      pack.yaml:38:28: error: unknown reason code 'needs-sound' [unknown-reason-code]
        38 |     detect: {unobservable: needs-sound}
           |                            ^^^^^^^^^^^
          = expected: one of interpretive, needs-audio, needs-history, needs-record, needs-timing, nonverbal, second-hand
      """#),
    Mistake(
      "unknown word list",
      #"{honorific}"#,
      #"{honorifc}"#,
      #"""
      pack.yaml:30:25: error: unknown word list 'honorifc' [unknown-lexicon]
        30 |   hello: {phrases: ["您好[{honorifc}]"], first-turns: 3}
           |                           ^^^^^^^^^^
          = expected: honorific
          = did you mean 'honorific'?
      """#),
    Mistake(
      "detector that looks for nothing",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {role: agent}
          coaching
      """#,
      #"""
      pack.yaml:38:13: error: the detector looks for nothing [missing-key]
        38 |     detect: {role: agent}
           |             ^
          = expected: one of address, after, all, answer-delay, any, around, at-least, before, call, call-length, consistency, entity, flow, funnel, hold, interruption, jargon, metadata, none, overlap, …
      """#),
    Mistake(
      "misspelt kind of detector",
      #"{phrases: [随便]}"#,
      #"{phrase: [随便]}"#,
      #"""
      pack.yaml:22:79: error: unknown key 'phrase' in a detector [unknown-key]
        22 | …: 敷衍, en: Evasive}, weight: 2, detect: {phrase: [随便]}}
           |                                            ^^^^^^
          = expected: one of address, after, all, answer-delay, any, around, at-least, before, call, call-length, consistency, entity, flow, funnel, hold, interruption, jargon, metadata, none, overlap, …
          = did you mean 'phrases'?
      """#),
    Mistake(
      "two kinds of detector",
      #"{phrases: [随便]}"#,
      #"{phrases: [随便], use: hello}"#,
      #"""
      pack.yaml:22:94: error: a detector cannot have both 'phrases' and 'use' [several-detectors]
        22 | …ve}, weight: 2, detect: {phrases: [随便], use: hello}}
           |                                            ^^^
          = expected: one of them, or both below all: or any:
      """#),
    Mistake(
      "limit that does not fit",
      #"""
      detect: {use: hello}
          coaching
      """#,
      #"""
      detect: {use: hello, frist-turns: 3}
          coaching
      """#,
      #"""
      pack.yaml:38:26: error: unknown key 'frist-turns' [unknown-key]
        38 |     detect: {use: hello, frist-turns: 3}
           |                          ^^^^^^^^^^^
          = expected: one of first-seconds, first-turns, last-seconds, last-third, last-turns, phase, role, use
          = did you mean 'first-turns'?
      """#),
    Mistake(
      "detectors in a circle",
      #"  hello: {phrases: ["您好[{honorific}]"], first-turns: 3}"#,
      #"""
        hello: {any: [{use: hallo}, {phrases: ["{honorific}"]}]}
        hallo: {use: hello}
      """#,
      #"""
      pack.yaml:31:3: error: detectors use each other in a circle: hallo → hello → hallo [detector-cycle]
        31 |   hallo: {use: hello}
           |   ^^^^^
      """#),
    Mistake(
      "word lists in a circle",
      #"[先生, 女士]"#,
      #"""
      [先生, "{lady}"]
        lady: [女士, "{honorific}"]
      """#,
      #"""
      pack.yaml:28:3: error: word lists use each other in a circle: honorific → lady → honorific [lexicon-cycle]
        28 |   honorific: [先生, "{lady}"]
           |   ^^^^^^^^^
      """#),
    Mistake(
      "word lists that spread too far",
      #"[先生, 女士]"#,
      #"""
      ["{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}"]
        a: ["{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}"]
        b: ["{c}{c}{c}{c}{c}{c}{c}{c}"]
        c: [先生]
      """#,
      #"""
      pack.yaml:28:3: error: the word list 'honorific' spreads into too many words [lexicon-too-large]
        28 |   honorific: ["{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}"]
           |   ^^^^^^^^^
          = expected: at most 2000 entries, 32 lists deep
      """#),
    Mistake(
      "unused detector",
      #"  hello: {"#,
      #"""
        bye: {phrases: [再见]}
        hello: {
      """#,
      #"""
      pack.yaml:30:3: warning: nothing uses the detector 'bye' [unused-detector]
        30 |   bye: {phrases: [再见]}
           |   ^^^
      """#),
    Mistake(
      "unused word list",
      #"  honorific:"#,
      #"""
        title: [经理]
        honorific:
      """#,
      #"""
      pack.yaml:28:3: warning: no pattern uses the word list '{title}' [unused-lexicon]
        28 |   title: [经理]
           |   ^^^^^
      """#),
  ]
}
