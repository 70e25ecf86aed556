import ArgumentParser
import Foundation
import RubricLoading

/// `callgrade pack …`: tools for people who write packs.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: text(zh: "检查和测试规则包", en: "Check and test rubric packs"),
    subcommands: [PackValidate.self, PackTest.self, PackNew.self, PackDiff.self])
}

/// The packs that arguments name: ids, folders of packs, and folders with packs in them.
struct PackSelection {
  /// A pack to load.
  struct Entry {
    /// What the loader is asked for.
    var name: String
    /// The folder of packs that it lies in, where packs that it extends are looked for first.
    var neighbours: [String]
  }

  var entries: [Entry] = []

  /// Finds the packs of arguments.
  init(_ arguments: [String]) throws(CommandError) {
    for argument in arguments { entries += try Self.entries(of: argument) }
  }

  private static func entries(of argument: String) throws(CommandError) -> [Entry] {
    var path = argument
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if isPack(path) { return [entry(path)] }
    guard FileStatus.of(path)?.kind == .folder else {
      if argument.contains("/") || FileStatus.of(path) != nil {
        throw CommandError(
          "missing-file", "there is no such folder", file: argument,
          expected: "a folder with a pack.yaml, or the id of a pack")
      }
      return [Entry(name: argument, neighbours: [])]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let packs = names.sorted().map { path + "/" + $0 }.filter(isPack)
    guard !packs.isEmpty else {
      throw CommandError(
        "missing-file", "the folder has no pack.yaml, and no folder in it has one",
        file: argument, expected: "a folder with a pack.yaml")
    }
    return packs.map(entry)
  }

  private static func entry(_ path: String) -> Entry {
    let name = path.contains("/") ? path : "./" + path
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return Entry(name: name, neighbours: [parent])
  }

  private static func isPack(_ path: String) -> Bool {
    FileStatus.of(path + "/pack.yaml")?.kind == .file
  }
}
