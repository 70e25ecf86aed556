import Diagnostics
import Testing

@testable import ScriptLint

/// Whatever is in a file, reading it ends, and every place lies in the file.
struct ScriptFuzzTests {
  private static let pieces = [
    "1、", "2. ", "（1）", "第3步 ", "“", "”", "\"", "是，转2", "否，转9", "转“", "→ 4", " / ", "；", "（", "）",
    "# ",
    "## ", "- ", "> ", "**", "__", "XX", "{{", "}}", "{{姓名}}", "……", "___", "【可选】", "【", "】", "[",
    "]", "客服：",
    "客户：", "Agent: ", "或", "\n", "\n", "\n\n", "\r\n", "\t", " ", ",", "\"\"", "|", "---", "<!--",
    "-->",
    "<!-- callgrade:ignore ", "jargon", " until 2026-02-30", ": 理由 -->", "您好", "请问", "吗？", "再见。",
    "steps:", "  - ",
    "id: 1", "say: ", "branches:", "步骤,话术,分支", "e\u{301}", "👨‍👩‍👧", "\u{0}", "\u{FEFF}", "如果",
    "If no, go to 3", "话术A：", "或者：", "① ", "[3] ", "转③", "如客户说", "禁用语：", "\u{2028}", "\u{0B}",
    "A. ",
    "### Step 3\n", "- agent: ", "- customer: ", "  2: ", "to: 3\n", "say: >-\n      ",
    "步骤;话术;去向\n",
    "~~", "](#3)", "[", "（可选）", "1.1 ", "ELSE 4", "客服（可选）：", "，转2或转3", "---\n", "'", "结束",
  ]

  @Test(arguments: ScriptFormat.allCases, [1, 2, 3, 4] as [UInt64])
  func placesLieInTheFile(_ format: ScriptFormat, _ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for _ in 0..<150 {
      var text = format == .csv && next(2) == 0 ? "步骤,话术,分支\n" : ""
      for _ in 0..<next(60) { text += Self.pieces[next(Self.pieces.count)] }
      let reading = ScriptReader.read(text, file: "f", format: format)
      guard let template = reading.template else {
        #expect(!reading.problems.isEmpty, "\(text)")
        continue
      }
      let lines = template.lines.map(\.count)
      for step in template.parts.flatMap(\.steps) {
        let words = step.lines.map(\.words) + step.branches.map(\.answer)
        for range in words.compactMap(\.sourceRange) + [step.place].compactMap(\.self) {
          let line = range.start.line
          guard lines.indices.contains(line - 1) else {
            Issue.record("line \(line) of \(lines.count): \(text)")
            continue
          }
          #expect(range.start.column >= 1 && range.start.column <= lines[line - 1] + 1, "\(text)")
        }
      }
    }
  }
}
