import Foundation
import TableMaker
import Testing

/// The committed tables are what the toolchain's Unicode data gives.
struct TableCurrencyTests {
  @Test(arguments: TableSource.allCases)
  func isWhatTheToolMakes(_ table: TableSource) throws {
    let file = Self.folder.appendingPathComponent(table.fileName)
    let committed = try String(contentsOf: file, encoding: .utf8)
    let made = table.text()
    guard Self.version(of: committed) == Self.version(of: made) else {
      // Another toolchain carries other data; the tables stay as they are until made again.
      print("not compared: \(Self.version(of: committed)); here: \(Self.version(of: made))")
      return
    }
    // Compared as bytes: strings compare equal across canonical forms.
    let difference = Self.firstDifference(committed, made)
    #expect(difference == nil)
  }

  @Test func tellsChangedTablesApart() {
    let made = TableSource.simplified.text()
    let changed = made.replacingOccurrences(of: "軟 软", with: "軟 輭")
    #expect(Self.firstDifference(changed, made) != nil)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/TextAnalysis/Tables")

  private static func version(of table: String) -> String {
    table.split(separator: "\n").first { $0.hasPrefix("# Data:") }.map(String.init) ?? ""
  }

  private static func firstDifference(_ left: String, _ right: String) -> String? {
    let (left, right) = (left.utf8.split(separator: 0x0A), right.utf8.split(separator: 0x0A))
    for (old, new) in zip(left, right) where !old.elementsEqual(new) {
      return "\(String(old) ?? "") is now \(String(new) ?? "")"
    }
    return left.count == right.count ? nil : "\(left.count) lines are now \(right.count)"
  }
}
