import ArgumentParser
import BuiltinRubrics
import CallGrade
import Diagnostics
import Foundation
import RubricLoading

/// Where packs are looked for.
struct RubricFolders: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "在这个文件夹里找规则包（可多次给出）", en: "look for rubric packs in this folder (repeatable)"),
      valueName: "dir"),
    completion: .directory)
  var rubrics: [String] = []

  func validate() throws {
    for folder in rubrics where FileStatus.of(folder)?.kind != .folder {
      throw ValidationError(
        text(zh: "--rubrics：没有文件夹“\(folder)”", en: "--rubrics: there is no folder '\(folder)'"))
    }
  }

  /// The home folder as the shell knows it; that of the user's record where it names none.
  private static var home: String {
    ProcessInfo.processInfo.environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? NSHomeDirectory()
  }

  /// Finds and loads packs.
  ///
  /// - Parameters:
  ///   - more: Folders to look in before all others.
  ///   - readsExamples: Whether the examples of criteria are wanted.
  /// - Returns: A loader for all places where packs may be.
  func loader(lookingFirstIn more: [String] = [], readsExamples: Bool = true) -> PackLoader {
    PackLoader(
      searchPath: RubricSearchPath(
        explicit: more + rubrics, environment: ProcessInfo.processInfo.environment,
        home: Self.home),
      builtin: BuiltinDocuments(ids: BuiltinPacks.ids, document: BuiltinPacks.document),
      decoder: PackDecoder(readsExamples: readsExamples))
  }
}

/// Which pack grades.
struct PackOptions: ParsableArguments {
  /// The pack that grades when none is named.
  static let defaultPack = "service-call"

  @Option(
    help: ArgumentHelp(
      text(zh: "规则包的 id 或文件夹", en: "the rubric pack: an id or a folder"),
      valueName: "id|dir"),
    completion: .list(BuiltinPacks.ids))
  var pack = Self.defaultPack

  @Option(
    help: ArgumentHelp(
      text(
        zh: "学习模型：shipped（默认）、none 或模型文件",
        en: "learned labels: shipped (default), none, or a model file"
      ), valueName: "model"),
    completion: .file(extensions: ["model"]))
  var model = ModelFile.shipped

  @OptionGroup var folders: RubricFolders

  /// Options that were not read from the command line: every one of them has to be set.
  ///
  /// - Parameters:
  ///   - pack: The id or folder of the pack.
  ///   - folders: Where packs are looked for.
  ///   - model: The learned labels.
  /// - Returns: The options.
  static func named(
    _ pack: String, in folders: RubricFolders, model: String = ModelFile.shipped
  ) -> PackOptions {
    var options = PackOptions()
    options.pack = pack
    options.folders = folders
    options.model = model
    return options
  }

  /// Loads the pack and makes a grader of it; what is remarkable goes to standard error.
  ///
  /// - Throws: Everything that is wrong with the pack.
  func grader(_ console: Console, readsExamples: Bool = false) throws -> Grader {
    // A pack given by its folder may extend those beside it.
    let neighbours =
      pack.contains("/") ? [URL(fileURLWithPath: pack).deletingLastPathComponent().path] : []
    let loader = folders.loader(lookingFirstIn: neighbours, readsExamples: readsExamples)
    // Built-in packs were checked when they were built.
    let used = loader.list().first { $0.id == pack && !$0.isShadowed }
    if used?.origin == .builtin {
      let model = try modelChoice
      do { return try Grader(builtin: pack, readsExamples: readsExamples, model: model) } catch {
        throw CommandError("broken-pack", error.message)
      }
    }
    let result = loader.load(pack)
    // What a script itself leads to is for whoever writes it: pack validate tells.
    for diagnostic in result.diagnostics where diagnostic.id != "flow-jump" {
      console.show(diagnostic, line: loader.sourceLine(of: diagnostic))
    }
    guard let pack = result.pack else { throw ExitCode(ExitStatus.failure.rawValue) }
    let model = try modelChoice
    do { return try Grader(pack: pack, model: model) } catch {
      throw CommandError("broken-pack", error.message)
    }
  }

  /// The files that the options name.
  var files: [String] { [ModelFile.shipped, ModelFile.none].contains(model) ? [] : [model] }

  /// The model that the user asks for.
  private var modelChoice: Grader.ModelChoice {
    get throws {
      switch model {
      case ModelFile.shipped: .shipped
      case ModelFile.none: .none
      default: .file(try ModelFile.checked(model))
      }
    }
  }

  /// Compiles a pack.
  static func grader(_ pack: RubricPack) throws(CommandError) -> Grader {
    do { return try Grader(pack: pack) } catch {
      throw CommandError("broken-pack", error.message)
    }
  }
}
