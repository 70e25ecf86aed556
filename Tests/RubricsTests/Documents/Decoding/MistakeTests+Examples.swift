extension MistakeTests {
  static let examples: [Mistake] = [
    Mistake(
      "no examples",
      #"""
          examples:
            - met: "客服：请把号码报一下。"
            - missed: "客服：[[把号码报一下]]！"

      """#,
      #""#,
      #"""
      pack.yaml:47:9: warning: the criterion 'no-orders' has no examples [criterion-without-examples]
        47 |   - id: no-orders
           |         ^^^^^^^^^
          = expected: examples: - met: …
      """#),
    Mistake(
      "no example of missed",
      #"""
            - missed: "客服：什么事？"

      """#,
      #""#,
      #"""
      pack.yaml:32:9: warning: no example of 'greeting' is missed [missing-example]
        32 |   - id: greeting
           |         ^^^^^^^^
          = expected: examples: - missed: …
      """#),
    Mistake(
      "example of nothing",
      #"- missed: "客服：什么事？""#,
      #"- mised: "客服：什么事？""#,
      #"""
      pack.yaml:46:9: error: unknown key 'mised' [unknown-key]
        46 |       - mised: "客服：什么事？"
           |         ^^^^^
          = expected: one of channel, direction, duration, met, metadata, missed, notApplicable, notEvaluated, started-at, todo
          = did you mean 'missed'?
      """#),
    Mistake(
      "unknown speaker",
      #"客户：我要退货。"#,
      #"顾客甲：我要退货。"#,
      #"""
      pack.yaml:45:11: error: no turn begins with '顾客甲' [unknown-speaker]
        45 |           顾客甲：我要退货。
           |           ^^^^^^
          = expected: 客服： agent： 客户： customer： 系统： system：
      """#),
    Mistake(
      "misspelt speaker",
      #"客户：我要退货。"#,
      #"costumer: 我要退货。"#,
      #"""
      pack.yaml:45:11: error: no turn begins with 'costumer' [unknown-speaker]
        45 |           costumer: 我要退货。
           |           ^^^^^^^^
          = expected: 客服： agent： 客户： customer： 系统： system：
          = did you mean 'customer'?
      """#),
    Mistake(
      "mark that is never closed",
      #"客服：[[您好]]，请说。"#,
      #"客服：[[您好，请说。"#,
      #"""
      pack.yaml:44:14: error: '[[' does not mark any words [unbalanced-mark]
        44 |           客服：[[您好，请说。
           |                 ^^
          = expected: [[the words]]
      """#),
    Mistake(
      "mark that is never opened",
      #"[[把号码报一下]]"#,
      #"把号码报一下]]"#,
      #"""
      pack.yaml:64:27: error: ']]' does not mark any words [unbalanced-mark]
        64 |       - missed: "客服：把号码报一下]]！"
           |                                    ^^
          = expected: [[the words]]
      """#),
    Mistake(
      "empty mark",
      #"[[把号码报一下]]"#,
      #"[[]]把号码报一下"#,
      #"""
      pack.yaml:64:21: error: '[[]]' does not mark any words [unbalanced-mark]
        64 |       - missed: "客服：[[]]把号码报一下！"
           |                        ^^^^
          = expected: [[the words]]
      """#),
    Mistake(
      "times",
      #"客服：什么事？"#,
      #"客服[3-1]：什么事？"#,
      #"""
      pack.yaml:46:20: error: '[3-1]' are not times [bad-value]
        46 |       - missed: "客服[3-1]：什么事？"
           |                      ^^^^^
          = expected: [start-end] in seconds, such as [0.5-3.2]
      """#),
    Mistake(
      "turn without words",
      #"客服：什么事？"#,
      #"客服："#,
      #"""
      pack.yaml:46:18: error: the turn has no words [bad-value]
        46 |       - missed: "客服："
           |                  ^^^^^^
      """#),
  ]
}
