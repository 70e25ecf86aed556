import Foundation
import PackagePlugin

/// Compiles the folders below `Rubrics/Packs` and the files in `Rubrics/Questionnaires` into one
/// Swift file whenever one of them changes.
@main
struct CompilePacks: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let packs = context.package.directoryURL.appending(path: "Rubrics/Packs")
    let forms = context.package.directoryURL.appending(path: "Rubrics/Questionnaires")
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledPacks.swift")
    return [
      .buildCommand(
        displayName: "Compiling rubric packs",
        executable: try context.tool(named: "PackCompiler").url,
        arguments: [packs, forms, output].map { $0.path(percentEncoded: false) },
        inputFiles: yamlFiles(below: packs) + yamlFiles(below: forms), outputFiles: [output])
    ]
  }

  /// All YAML files, sorted, so that the same files give the same command.
  private func yamlFiles(below folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [URL] = []
    while let url = all?.nextObject() as? URL {
      if url.pathExtension == "yaml" { files.append(url) }
    }
    return files.sorted { $0.path < $1.path }
  }
}
