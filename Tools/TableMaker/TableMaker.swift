import Foundation

/// Writes the tables of `TextAnalysis` from the Unicode data that Foundation carries.
///
///     swift run TableMaker Sources/TextAnalysis/Tables
@main
struct TableMaker {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: swift run TableMaker FOLDER")
      exit(2)
    }
    let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
    for table in TableSource.allCases {
      let file = folder.appendingPathComponent(table.fileName)
      try table.text().write(to: file, atomically: true, encoding: .utf8)
      print("wrote \(file.path)")
    }
  }
}
