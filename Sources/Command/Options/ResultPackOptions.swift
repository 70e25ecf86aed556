import ArgumentParser
import BuiltinRubrics
import CallGrade
import RubricLoading
import Rubrics
import Scoring

/// Which pack names what scorecards speak of.
struct ResultPackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "规则包的 id 或文件夹（默认为评分所用的规则包）",
        en: "the rubric pack: an id or a folder (default: the one that graded)"),
      valueName: "id|dir"),
    completion: .list(BuiltinPacks.ids))
  var pack: String?

  @OptionGroup var folders: RubricFolders

  /// Loads the pack that graded most, or the one that was asked for; names only, nothing is graded.
  ///
  /// Where the pack is not at hand any more, the default one names what it knows and ids stay ids.
  func pack(of graded: [PackIdentity], _ console: Console) throws -> RubricPack {
    let loader = folders.loader(readsExamples: false)
    let known = Set(loader.list().map(\.id))
    let id =
      pack ?? graded.first { known.contains($0.id) }?.id ?? PackOptions.defaultPack
    if let builtin = BuiltinPacks.pack(id: id, readsExamples: false),
      loader.list().first(where: { $0.id == id && !$0.isShadowed })?.origin == .builtin
    {
      return builtin
    }
    let result = loader.load(id)
    for diagnostic in result.diagnostics {
      console.show(diagnostic, line: loader.sourceLine(of: diagnostic))
    }
    guard let pack = result.pack else { throw ExitCode(ExitStatus.failure.rawValue) }
    return pack
  }

  /// The other packs that graded, as far as they are at hand.
  func others(of graded: [PackIdentity]) -> [RubricPack] {
    let loader = folders.loader(readsExamples: false)
    let known = Set(loader.list().map(\.id))
    return Set(graded.map(\.id)).intersection(known).sorted().compactMap { loader.load($0).pack }
  }
}
