import Reports
import Rubrics
import Scoring
import Testing

struct TableReporterTests {
  /// Cells of all rows, read by the rules of RFC 4180.
  private func cells(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && bytes[index + 1] == UInt8(ascii: "\""):
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\r") {
          rows.append(row)
          row = []
          index += 1
        }
      default: cell.append(byte)
      }
      index += 1
    }
    return rows
  }

  private func table(_ format: ReportFormat, _ options: ReportOptions = SamplePack.options())
    -> [[String]]
  {
    cells(report(SampleCall.all, format.reporter(options)))
  }

  @Test func givesEveryCallARowAsWideAsTheHeader() {
    let rows = table(.csv)
    #expect(rows.count == 1 + SampleCall.all.count)
    #expect(rows.allSatisfy { $0.count == 20 + SamplePack.pack.criteria.count })
    #expect(rows[0].prefix(3) == ["call", "source", "record"])
    #expect(Array(rows[0].suffix(12)) == SamplePack.pack.criteria.map(\.id))
  }

  @Test func givesEveryCriterionOfACallARow() {
    let rows = table(.criteriaCSV)
    #expect(rows.count == 1 + SampleCall.all.reduce(0) { $0 + $1.card.criteria.count })
    #expect(rows.allSatisfy { $0.count == 15 })
    let backup = rows.first { $0[4] == "backup-confirmed" && $0[6] == "missed" }
    #expect(backup?[11] == "2;2")
    #expect(backup?[12] == "删全据数 | 数据库先删掉再说")
  }

  @Test func putsVerdictsUnderTheirCriteria() {
    let rows = table(.csv)
    let column = rows[0].firstIndex(of: "summary")
    #expect(column.map { rows[1][$0] } == "missed")
    #expect(column.map { rows[2][$0] } == "notEvaluated")
    // The withheld call's card has no such criterion.
    #expect(column.map { rows[3][$0] } == "")
  }

  @Test func leavesTheScoreOfAWithheldCallEmpty() {
    let rows = table(.csv)
    let row = Dictionary(zip(rows[0], rows[3]), uniquingKeysWith: { first, _ in first })
    #expect(row["gradable"] == "false")
    for column in ["earned", "percent", "band", "passed", "agent", "serviceType", "duration"] {
      #expect(row[column] == "", "\(column)")
    }
    #expect(row["health"] == "too-few-turns;near-silence")
  }

  @Test func noCellOfAHostileCallIsAFormula() {
    for rows in [table(.csv), table(.criteriaCSV)] {
      let cells = rows.joined().filter { cell in
        guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
          return false
        }
        return "=+-@＝＋－＠".unicodeScalars.contains(first)
      }
      #expect(cells.allSatisfy { Double($0) != nil })
      #expect(cells.contains("+8613800138000"))
    }
  }

  @Test func beginsWithAByteOrderMarkOnlyIfAsked() {
    for format in [ReportFormat.csv, .criteriaCSV] {
      let plain = report([], format.reporter(SamplePack.options()))
      let marked = report(
        [], format.reporter(SamplePack.options(hasByteOrderMark: true)))
      #expect(plain.first == UInt8(ascii: "c"))
      #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
    }
  }

  @Test func keepsItsOwnColumnsApartFromCriteriaOfTheSameName() {
    var pack = SamplePack.pack
    pack.criteria[0].id = "team"
    let options = ReportOptions(pack: pack, language: .zh)
    let header = cells(report([], ReportFormat.csv.reporter(options)))[0]
    #expect(header.filter { $0 == "team" }.count == 1)
    #expect(header.contains("criterion-team"))
  }
}
