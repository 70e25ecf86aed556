import Foundation
import PackagePlugin

/// Compiles the folders below `Rubrics/Packs`, the files in `Rubrics/Questionnaires` and the learned
/// models in `Rubrics/Models` into one Swift file whenever one of them changes.
@main
struct CompilePacks: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let packs = context.package.directoryURL.appending(path: "Rubrics/Packs")
    let forms = context.package.directoryURL.appending(path: "Rubrics/Questionnaires")
    let models = context.package.directoryURL.appending(path: "Rubrics/Models")
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledPacks.swift")
    return [
      .buildCommand(
        displayName: "Compiling rubric packs",
        executable: try context.tool(named: "PackCompiler").url,
        arguments: [packs, forms, models, output].map { $0.path(percentEncoded: false) },
        inputFiles: files(below: packs, ending: "yaml") + files(below: forms, ending: "yaml")
          + files(below: models, ending: "model"),
        outputFiles: [output])
    ]
  }

  /// All files of a kind, sorted, so that the same files give the same command.
  private func files(below folder: URL, ending: String) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [URL] = []
    while let url = all?.nextObject() as? URL {
      if url.pathExtension == ending { files.append(url) }
    }
    return files.sorted { $0.path < $1.path }
  }
}
