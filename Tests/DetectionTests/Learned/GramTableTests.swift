import TextAnalysis
import Testing

@testable import Detection

struct GramTableTests {
  private static func table(_ grams: [String]) -> GramTable {
    var table = GramTable(grams.map { _ in .behaviour })
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

  /// Labels 0 and 1 are behaviours, 2 a style, 3 a customer's; from 4 on they are the next turn's.
  @Test(arguments: [[0, 1, 2, 3, 4, 5, 6, 7], [7, 2, 5, 0, 3, 6, 1, 4], [3, 6], [1], []])
  func leavesBehavioursOutForCustomers(labels: [UInt16]) {
    var table = GramTable([.behaviour, .behaviour, .style, .customer])
    for _ in 0..<2 {
      for label in labels { table.append(GramTable.Entry(label: label, weight: Int16(label))) }
      table.endGram(UInt64(table.count), length: 1)
    }
    let sorted = labels.sorted()
    for gram in 0..<2 {
      func found(_ range: Range<Int>) -> [UInt16] { table.entries[range].map(\.label) }
      #expect(found(table.own(of: gram, for: .anyone)) == sorted.filter { $0 < 4 })
      #expect(found(table.own(of: gram, for: .customer)) == sorted.filter { (2..<4) ~= $0 })
      #expect(found(table.after(of: gram, for: .anyone)) == sorted.filter { $0 >= 4 })
      #expect(found(table.after(of: gram, for: .customer)) == sorted.filter { $0 >= 6 })
    }
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
