/// Calls that tests grade.
enum SampleCalls {
  /// A short call that says hello and goodbye.
  static let plain = """
    客服：您好，星河宽带，工号零四一七，请问有什么可以帮您？
    客户：我家宽带从昨天晚上就断了，麻烦你们看看。
    客服：给您添麻烦了，我马上帮您查询线路，请您稍等一下。
    客户：好的，谢谢你。
    客服：线路已经恢复了，请问还有其他可以帮您的吗？
    客户：没有了。
    客服：感谢您的来电，祝您生活愉快，再见。

    """

  /// The same as one line of JSON.
  ///
  /// - Parameter id: The call's id.
  /// - Returns: The line with its end.
  static func line(_ id: String) -> String {
    let turns = plain.split(separator: "\n").map { line in
      let isAgent = line.hasPrefix("客服")
      return #"{"role":"\#(isAgent ? "agent" : "customer")","text":"\#(line.dropFirst(3))"}"#
    }
    return
      #"{"schema":"callgrade.transcript/1","id":"\#(id)","turns":[\#(turns.joined(separator: ","))]}"#
      + "\n"
  }

  /// A pack with one criterion: the agent says 您好 among the first turns.
  static let pack: [String: String] = [
    "pack.yaml": """
    schema: callgrade.pack/1
    id: tiny
    version: 1.2.3
    requires: {engine: ">=0.1"}
    languages: [zh]
    title: {zh: 小包, en: Tiny}
    source: test
    scoring:
      total: 10
      pass: 60
      bands:
        - {id: pass, floor: 60, title: {zh: 合格, en: Pass}}
        - {id: fail, floor: 0, title: {zh: 不合格, en: Fail}}
      sections:
        - {id: opening, weight: 10, title: {zh: 开场, en: Opening}}

    """,
    "criteria/opening.yaml": """
    - id: hello
      section: opening
      title: {zh: 问好, en: Says hello}
      means: {zh: 客服问好。, en: The agent says hello.}
      source: test
      severity: major
      points: 10
      detect:
        phrases: [您好]
        first-turns: 3
      coaching:
        why: {zh: 礼貌。, en: It is polite.}
        say: {zh: 您好。, en: Hello.}
      examples:
        - met: |
            客服：[[您好]]，请讲。
            客户：我想查话费。
        - missed: |
            客服：什么事？
            客户：我想查话费。

    """,
  ]
}

extension Scratch {
  /// Writes the small pack into `packs/tiny`, with changes.
  ///
  /// - Parameter changes: Words to replace, by file.
  /// - Throws: If the disk does not want it.
  func writePack(_ changes: [String: (String, String)] = [:]) throws {
    for (file, text) in SampleCalls.pack {
      let changed = changes[file].map { text.replacing($0.0, with: $0.1) } ?? text
      try write(changed, to: "packs/tiny/" + file)
    }
  }
}
