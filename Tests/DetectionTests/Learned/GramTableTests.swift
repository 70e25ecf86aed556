import TextAnalysis
import Testing

@testable import Detection

struct GramTableTests {
  private static func table(_ grams: [String]) -> GramTable {
    var table = GramTable()
    for (number, text) in grams.enumerated() {
      let gram = GramHash.gram(text)
      table.append(GramTable.Entry(label: UInt16(number), weight: 1))
      table.endGram(gram.hash, length: gram.count)
    }
    table.finish()
    return table
  }

  @Test func findsEachGramOnceWhereItStandsFirst() {
    let table = Self.table(["好", "您好", "^ 您", "#3", "谢谢"])
    var seen = SeenGrams()
    let found = table.find(in: TurnTokens(FoldedText("您好您好")), &seen)
    #expect(found.map(\.number) == [2, 1, 0])
    #expect(found.map(\.tokens) == [0..<2, 1..<3, 2..<3])
  }

  @Test func forgetsTheTurnBefore() {
    let table = Self.table(["好", "您好"])
    var seen = SeenGrams()
    for _ in 0..<3 {
      #expect(table.find(in: TurnTokens(FoldedText("好")), &seen).map(\.number) == [0])
    }
    #expect(table.find(in: TurnTokens(FoldedText("您好")), &seen).map(\.number) == [1, 0])
  }

  @Test func servesTablesOfDifferentSizes() {
    var seen = SeenGrams()
    let turn = TurnTokens(FoldedText("您好"))
    #expect(Self.table(["好"]).find(in: turn, &seen).count == 1)
    #expect(Self.table(["好", "您"]).find(in: turn, &seen).count == 2)
    #expect(Self.table([]).find(in: turn, &seen).isEmpty)
  }
}
