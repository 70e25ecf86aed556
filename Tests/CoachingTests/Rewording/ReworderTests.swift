import Coaching
import Rubrics
import SmallPacks
import Testing

struct ReworderTests {
  @Test func aRewordingSaysWhereAndHowSure() {
    let text = "您好。那你把号码报一下，我查查。"
    let found = Reworder().rewordings(of: text)
    #expect(
      found == [
        Rewording(
          rule: .orderToRequest, before: "你把号码报一下，", after: "请您把号码告诉我，好吗？", range: 4..<12,
          isCertain: true)
      ])
    #expect(text.reworded(found) == "您好。那请您把号码告诉我，好吗？我查查。")
  }

  @Test func onlyTheRulesAskedForAreUsedInTheirOrder() {
    #expect(Reworder(rules: []).rewordings(of: "把号码报一下").isEmpty)
    #expect(Reworder(rules: [.weToI]).rewordings(of: "把号码报一下").isEmpty)
    let both: [RewordingName] = [.mustToRequest, .weToI]
    #expect(Reworder(rules: both).rewordings(of: "您必须带身份证。我们会处理的。").map(\.rule) == both)
  }

  @Test func rewordingsThatOverlapAreLeftOutWhenPutIn() {
    let one = Rewording(rule: .weToI, before: "ab", after: "x", range: 0..<2, isCertain: false)
    let two = Rewording(rule: .weToI, before: "bc", after: "y", range: 1..<3, isCertain: false)
    let far = Rewording(rule: .weToI, before: "", after: "z", range: 9..<12, isCertain: false)
    #expect("abc".reworded([two, one, far]) == "xc")
    #expect("abc".reworded([]) == "abc")
  }

  @Test func aLongTextIsLeftAlone() {
    let text = String(repeating: "把号码报一下。", count: 400)
    #expect(Reworder().rewordings(of: text).isEmpty)
  }

  /// Whatever the text, the places are the text's and in order.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func placesAreRightInAnyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces =
      RewordingRule.all.flatMap { $0.examples.map(\.before) + $0.silent }
      + ["，", "。", " ", "\n", "🙂", "e\u{301}", "把", "号码", "您", "1,2.3", "\u{202e}", ""]
    let count = Int.random(in: 0..<12, using: &random)
    let text = (0..<count).map { _ in
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      return String(piece.prefix(Int.random(in: 0..<14, using: &random)))
    }.joined()
    let scalars = Array(text.unicodeScalars)
    let found = Reworder().rewordings(of: text)
    var place = 0
    for rewording in found {
      #expect(rewording.range.lowerBound >= place && rewording.range.upperBound <= scalars.count)
      place = rewording.range.upperBound
      #expect(rewording.before.unicodeScalars.elementsEqual(scalars[rewording.range]))
      #expect(!rewording.after.isEmpty && !rewording.after.contains("<"))
    }
    #expect(found == Reworder().rewordings(of: text))
  }
}
