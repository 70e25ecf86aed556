import Foundation
import PackagePlugin

/// Embeds a target's `Tables/*.txt` into a Swift file when the target is built.
@main
struct EmbedTables: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = target.directoryURL.appendingPathComponent("Tables", isDirectory: true)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let tables = files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("EmbeddedTables.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(tables.count) tables of \(target.name)",
        executable: try context.tool(named: "TableEmbedder").url,
        arguments: [output.path] + tables.map(\.path),
        inputFiles: tables,
        outputFiles: [output])
    ]
  }
}
