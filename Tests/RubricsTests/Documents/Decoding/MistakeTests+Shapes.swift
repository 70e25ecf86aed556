extension MistakeTests {
  static let shapes: [Mistake] = [
    Mistake(
      "unknown key",
      #"    severity: major"#,
      #"    severty: major"#,
      #"""
      pack.yaml:53:5: error: unknown key 'severty' [unknown-key]
        53 |     severty: major
           |     ^^^^^^^
          = expected: one of applies, coaching, detect, examples, id, kind, label, means, points, section, severity, source, status, title
          = did you mean 'severity'?
      """#),
    Mistake(
      "unknown key at the top",
      #"source: 004 一、热线"#,
      #"""
      source: 004
      titel: 热线
      """#,
      #"""
      pack.yaml:8:1: error: unknown key 'titel' [unknown-key]
        8 | titel: 热线
          | ^^^^^
          = expected: one of criteria, detectors, disable, extends, flow, health, id, languages, lexicons, model, phases, requires, schema, scoring, service-type, set, source, styles, title, version
          = did you mean 'title'?
      """#),
    Mistake(
      "missing key",
      #"""
          source: 003

      """#,
      #""#,
      #"""
      pack.yaml:47:5: error: missing key 'source' [missing-key]
        47 |   - id: no-orders
           |     ^^
      """#),
    Mistake(
      "missing key in braces",
      #"{id: good, floor: 80, title"#,
      #"{floor: 80, title"#,
      #"""
      pack.yaml:12:7: error: missing key 'id' [missing-key]
        12 |     - {floor: 80, title: {zh: 优秀, en: Good}}
           |       ^
      """#),
    Mistake(
      "empty value",
      #"id: sample"#,
      #"id:"#,
      #"""
      pack.yaml:2:4: error: 'id' is empty [bad-value]
        2 | id:
          |    ^
      """#),
    Mistake(
      "wrong type",
      #"languages: [zh]"#,
      #"languages: zh"#,
      #"""
      pack.yaml:5:12: error: 'languages' must be a list, not text [wrong-type]
        5 | languages: zh
          |            ^^
          = expected: […] or lines that begin with '- '
      """#),
    Mistake(
      "text where a mapping must be",
      #"requires: {engine: ">=0.1"}"#,
      #"requires: ">=0.1""#,
      #"""
      pack.yaml:4:12: error: 'requires' must be a mapping, not text [wrong-type]
        4 | requires: ">=0.1"
          |            ^^^^^
          = expected: key: value lines
      """#),
    Mistake(
      "a mapping where text must be",
      #"source: 003"#,
      #"source: {zh: 三}"#,
      #"""
      pack.yaml:51:13: error: 'source' must be text, not a mapping [wrong-type]
        51 |     source: {zh: 三}
           |             ^
      """#),
    Mistake(
      "id that is no id",
      #"id: no-orders"#,
      #"id: No_Orders"#,
      #"""
      pack.yaml:26:14: error: unknown criterion 'no-orders' [unknown-criterion]
        26 |   personal: {no-orders: 1}
           |              ^^^^^^^^^
          = expected: one of greeting, No_Orders
          = did you mean 'No_Orders'?
      pack.yaml:47:9: error: 'No_Orders' is not an id [bad-value]
        47 |   - id: No_Orders
           |         ^^^^^^^^^
          = expected: small letters, digits and single hyphens, such as job-number
          = did you mean 'no-orders'?
      """#),
    Mistake(
      "misspelt choice",
      #"severity: major"#,
      #"severity: magor"#,
      #"""
      pack.yaml:53:15: error: 'severity' cannot be 'magor' [bad-value]
        53 |     severity: magor
           |               ^^^^^
          = expected: one of info, minor, major, critical
          = did you mean 'major'?
      """#),
    Mistake(
      "choice in capitals",
      #"kind: prohibition"#,
      #"kind: Prohibition"#,
      #"""
      pack.yaml:52:11: error: 'kind' cannot be 'Prohibition' [bad-value]
        52 |     kind: Prohibition
           |           ^^^^^^^^^^^
          = expected: one of requirement, prohibition
          = did you mean 'prohibition'?
      """#),
    Mistake(
      "number that is none",
      #"pass: 60"#,
      #"pass: sixty"#,
      #"""
      pack.yaml:10:9: error: 'pass' cannot be 'sixty' [bad-value]
        10 |   pass: sixty
           |         ^^^^^
          = expected: a number from 0 to 100
      """#),
    Mistake(
      "number out of range",
      #"cut: 0.5"#,
      #"cut: 1.5"#,
      #"""
      pack.yaml:24:8: error: 'cut' cannot be '1.5' [bad-value]
        24 |   cut: 1.5
           |        ^^^
          = expected: a number from 0 to 1
      """#),
    Mistake(
      "points with three places",
      #"total: 15"#,
      #"total: 15.125"#,
      #"""
      pack.yaml:9:10: error: 'total' cannot be '15.125' [bad-value]
        9 |   total: 15.125
          |          ^^^^^^
          = expected: points from 0, with at most two decimal places
      """#),
    Mistake(
      "negative points",
      #"points: 10"#,
      #"points: -10"#,
      #"""
      pack.yaml:37:13: error: 'points' cannot be '-10' [bad-value]
        37 |     points: -10
           |             ^^^
          = expected: points from 0, with at most two decimal places
      """#),
    Mistake(
      "duplicate key",
      #"source: 003"#,
      #"""
      source: 003
          source: 004
      """#,
      #"""
      pack.yaml:52:5: error: duplicate key 'source', first in line 51 [duplicate-key]
        52 |     source: 004
           |     ^^^^^^
      """#),
    Mistake(
      "duplicate criterion",
      #"- id: no-orders"#,
      #"- id: greeting"#,
      #"""
      pack.yaml:26:14: error: unknown criterion 'no-orders' [unknown-criterion]
        26 |   personal: {no-orders: 1}
           |              ^^^^^^^^^
          = expected: greeting
      pack.yaml:47:9: error: duplicate criterion 'greeting', first in line 32 [duplicate-id]
        47 |   - id: greeting
           |         ^^^^^^^^
      """#),
    Mistake(
      "duplicate section",
      #"{id: conduct, weight: 5"#,
      #"{id: opening, weight: 5"#,
      #"""
      pack.yaml:16:7: error: duplicate section 'opening', first in line 15 [duplicate-id]
        16 |     - {id: opening, weight: 5, title: {zh: 全程, en: Conduct}}
           |       ^
      pack.yaml:48:14: error: unknown section 'conduct' [unknown-section]
        48 |     section: conduct
           |              ^^^^^^^
          = expected: opening
      """#),
    Mistake(
      "version",
      #"version: 1.2.0"#,
      #"version: 1.2"#,
      #"""
      pack.yaml:3:10: error: '1.2' is no version [bad-value]
        3 | version: 1.2
          |          ^^^
          = expected: major.minor.patch, such as 1.0.0
      """#),
  ]
}
