import Testing

@testable import Reports

struct CSVRowTests {
  private func cell(_ text: String?) -> String {
    var row = CSVRow()
    row.append(text)
    return String(decoding: row.ended(), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("greeting", "greeting"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("您好，请讲", "您好，请讲"), ("a\r\nb", "a  b"),
    ("a\nb\tc", "a b c"), ("\u{1B}[31mred\u{7}", "[31mred"), ("a\u{9B}2Jb", "a2Jb"),
    ("ab\u{202E}cd\u{2066}", "abcd"), ("\u{FEFF}bom", "bom"), ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func writesWordsAsRFC4180WantsThem(text: String, expected: String) {
    #expect(cell(text) == expected + "\r\n")
  }

  @Test(arguments: [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "  =1+1",
    "\u{202E}=1+1", "\u{0}@x", "＝1+1", "＋1", "－1+2", "＠a", "-", "+", "--1", "-1.2.3", "+1,5", "-.5",
  ])
  func disarmsFormulas(text: String) {
    #expect(cell(text).hasPrefix("\"'"))
  }

  @Test(arguments: ["-5", "+8613800138000", "-0.25", "+1.5", "12", "3.14"])
  func leavesPlainNumbersAlone(text: String) {
    #expect(cell(text) == text + "\r\n")
  }

  @Test func separatesCellsEvenIfTheyAreEmpty() {
    var row = CSVRow()
    row.append(nil as String?)
    row.append(nil as Bool?)
    row.append(true)
    row.append(7)
    row.append("")
    #expect(String(decoding: row.ended(), as: UTF8.self) == ",,true,7,\r\n")
  }
}
