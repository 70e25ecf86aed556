import JSONCoding
import Testing

struct JSONWriterTests {
  @Test func writesCompactText() {
    var writer = JSONWriter()
    writer.object {
      $0.member("id", "c1")
      $0.member("percent", 86.7)
      $0.member("count", 3)
      $0.member("ok", true)
      $0.member("none", nil as String?)
      $0.key("list")
      $0.array {
        $0.write(1)
        $0.array { _ in }
        $0.object { _ in }
      }
      $0.member("names", ["甲", "乙"])
    }
    #expect(
      text(writer)
        == #"{"id":"c1","percent":86.7,"count":3,"ok":true,"none":null,"list":[1,[],{}],"names":["甲","乙"]}"#
    )
  }

  @Test func writesPrettyText() {
    var writer = JSONWriter(style: .pretty)
    writer.beginObject()
    writer.member("a", [1, 2])
    writer.key("b")
    writer.beginArray()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    #expect(
      text(writer) == """
        {
          "a": [
            1,
            2
          ],
          "b": []
        }

        """)
  }

  @Test func writesLinesAndDrains() {
    var writer = JSONWriter()
    var lines: [String] = []
    for id in 1...2 {
      writer.object { $0.member("id", id) }
      writer.endLine()
      writer.drain { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(lines == ["{\"id\":1}\n", "{\"id\":2}\n"])
    #expect(writer.bytes.isEmpty)
  }

  @Test(arguments: [
    ("", #""""#), ("您好\"\\/", #""您好\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("\u{85}x\u{9F}\u{A0}", "\"\\u0085x\\u009f\u{A0}\""),
    ("a\u{2028}b\u{2029}\u{202A}", "\"a\\u2028b\\u2029\u{202A}\""), ("😀é—", "\"😀é—\""),
  ])
  func escapesOnlyWhatMustBe(string: String, expected: String) throws {
    var writer = JSONWriter()
    writer.write(string)
    #expect(text(writer) == expected)
    #expect(try JSONReader().read(writer.bytes).string == string)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (86.7, "86.7"), (100, "100"), (0.1, "0.1"), (-2.5, "-2.5"),
      (0.00001, "0.00001"), (1.5e-7, "0.00000015"), (-1e-7, "-0.0000001"), (1.5e-8, "1.5e-08"),
      (1e15, "1000000000000000"), (1e20, "100000000000000000000"),
      (1.2345678901234567e20, "123456789012345670000"), (1e21, "1e+21"),
      (-1e16, "-10000000000000000"),
      (9_007_199_254_740_992, "9007199254740992"), (.infinity, "null"), (.nan, "null"),
      (.leastNonzeroMagnitude, "5e-324"),
    ] as [(Double, String)])
  func writesShortDecimals(number: Double, expected: String) {
    var writer = JSONWriter()
    writer.write(number)
    #expect(text(writer) == expected)
  }

  @Test func numbersReadBackExactly() throws {
    var random = SplitMix64(state: 11)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      var writer = JSONWriter()
      writer.write(number)
      #expect(try JSONReader().read(writer.bytes).double == number)
    }
  }

  @Test(arguments: FoundationOracleTests.texts.prefix(6))
  func rewritesWhatWasRead(source: String) throws {
    for style in [JSONWriter.Style.compact, .pretty] {
      let value = try JSONReader().read(Array(source.utf8))
      var writer = JSONWriter(style: style)
      writer.write(value)
      var again = JSONWriter(style: style)
      again.write(try JSONReader().read(writer.bytes))
      #expect(again.bytes == writer.bytes)
    }
  }

  private func text(_ writer: JSONWriter) -> String {
    String(decoding: writer.bytes, as: UTF8.self)
  }
}
