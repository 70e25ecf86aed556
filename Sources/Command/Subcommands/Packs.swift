import ArgumentParser
import BuiltinRubrics
import Diagnostics
import Foundation
import RubricLoading
import Rubrics

/// `callgrade packs`: the packs that can be used, and where they come from.
struct Packs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "列出可用的规则包及来源", en: "List the rubric packs and where they come from"))

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    let loader = folders.loader(readsExamples: false)
    var rows: [[String]] = []
    for listing in loader.list() {
      let pack = load(listing, with: loader)
      var place = listing.folder ?? Self.origin(listing.origin)[language]
      if listing.folder != nil { place += " (\(Self.origin(listing.origin)[language]))" }
      if listing.isShadowed {
        place += LocalizedText(zh: "，被前一个取代", en: ", shadowed by the one before")[language]
      }
      let broken = LocalizedText(zh: "有错误", en: "has mistakes")[language]
      let size = pack.map { pack in
        LocalizedText(
          zh: "\(pack.criteria.count) 条标准", en: "\(pack.criteria.count) criteria")[language]
      }
      rows.append([
        listing.id, pack?.version ?? "–", pack?.title[language] ?? broken, size ?? "–", place,
      ])
    }
    try StandardOutput.write(Self.table(rows.map { $0.map(\.withoutControls) }))
  }

  /// Loads a pack even if another one is used in its place.
  private func load(_ listing: PackListing, with loader: PackLoader) -> RubricPack? {
    guard listing.isShadowed else { return loader.load(listing.id).pack }
    // Without a folder it is the one that the program carries.
    guard let folder = listing.folder else { return BuiltinPacks.pack(id: listing.id) }
    return loader.load(folder.contains("/") ? folder : "./" + folder).pack
  }

  private static func origin(_ origin: RubricSearchPath.Origin) -> LocalizedText {
    switch origin {
    case .option: LocalizedText(zh: "命令行", en: "command line")
    case .environment: LocalizedText(zh: "CALLGRADE_RUBRICS", en: "CALLGRADE_RUBRICS")
    case .project: LocalizedText(zh: "项目", en: "project")
    case .user: LocalizedText(zh: "用户", en: "user")
    case .builtin: LocalizedText(zh: "内置", en: "built-in")
    }
  }

  /// Cells in columns, full-width characters taking two.
  private static func table(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    var out = ""
    for row in rows {
      for (column, cell) in row.enumerated() {
        out += cell
        guard column + 1 < row.count else { continue }
        out += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2)
      }
      out += "\n"
    }
    return out
  }
}
