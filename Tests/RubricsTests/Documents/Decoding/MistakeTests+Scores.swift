extension MistakeTests {
  static let scores: [Mistake] = [
    Mistake(
      "section sum",
      #"points: 10"#,
      #"points: 8"#,
      #"""
      pack.yaml:15:7: error: section 'opening' weighs 10, but its criteria sum to 8 [section-weight-mismatch]
        15 |     - {id: opening, weight: 10, title: {zh: 开场, en: Opening}}
           |       ^
      """#),
    Mistake(
      "total",
      #"total: 15"#,
      #"total: 20"#,
      #"""
      pack.yaml:9:10: error: the total is 20, but the sections sum to 15 [total-mismatch]
        9 |   total: 20
          |          ^^
      """#),
    Mistake(
      "bands out of order",
      #"floor: 80"#,
      #"floor: 0"#,
      #"""
      pack.yaml:13:25: error: band 'fail' is not below 'good' [band-order]
        13 |     - {id: fail, floor: 0, title: {zh: 不合格, en: Fail}}
           |                         ^
          = expected: bands from the highest floor to the lowest
      """#),
    Mistake(
      "last floor",
      #"floor: 0,"#,
      #"floor: 10,"#,
      #"""
      pack.yaml:13:25: error: the last band must have floor 0 [band-order]
        13 |     - {id: fail, floor: 10, title: {zh: 不合格, en: Fail}}
           |                         ^^
          = expected: floor: 0
      """#),
    Mistake(
      "no bands at all",
      #"""
        bands:
          - {id: good, floor: 80, title: {zh: 优秀, en: Good}}
          - {id: fail, floor: 0, title: {zh: 不合格, en: Fail}}
      """#,
      #"  bands: []"#,
      #"""
      pack.yaml:11:3: error: there are no bands [band-order]
        11 |   bands: []
           |   ^^^^^
      """#),
    Mistake(
      "cap above weight",
      #"cap: 4"#,
      #"cap: 6"#,
      #"""
      pack.yaml:54:36: error: 'cap' is more than 'weight' [bad-value]
        54 |     points: {weight: 5, deduct: 2, cap: 6, critical: {kind: customer, fails: section}}
           |                                    ^^^
          = expected: at most 5 points
      """#),
    Mistake(
      "deduct above cap",
      #"deduct: 2"#,
      #"deduct: 4.5"#,
      #"""
      pack.yaml:54:25: error: 'deduct' is more than 'cap' [bad-value]
        54 |     points: {weight: 5, deduct: 4.5, cap: 4, critical: {kind: customer, fails: section}}
           |                         ^^^^^^
      """#),
    Mistake(
      "deduct on a requirement",
      #"kind: prohibition"#,
      #"kind: requirement"#,
      #"""
      pack.yaml:54:13: error: 'deduct' is what a hit costs, but a hit meets a requirement [bad-value]
        54 |     points: {weight: 5, deduct: 2, cap: 4, critical: {kind: customer, fails: section}}
           |             ^
          = expected: kind: prohibition, or no 'deduct'
      """#),
    Mistake(
      "cap without deduct",
      #"deduct: 2, "#,
      #""#,
      #"""
      pack.yaml:54:25: error: 'cap' limits what repeated hits cost, but there is no 'deduct' [missing-key]
        54 |     points: {weight: 5, cap: 4, critical: {kind: customer, fails: section}}
           |                         ^^^
          = expected: deduct: points for each hit
      """#),
    Mistake(
      "critical reach",
      #"fails: section"#,
      #"fails: everything"#,
      #"""
      pack.yaml:54:78: error: 'fails' cannot be 'everything' [bad-value]
        54 | …p: 4, critical: {kind: customer, fails: everything}}
           |                                          ^^^^^^^^^^
          = expected: one of section, call
      """#),
  ]
}
