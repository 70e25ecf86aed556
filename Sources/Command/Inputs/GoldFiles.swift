import Foundation

/// Finds gold labels.
enum GoldFiles {
  /// The files of labels in a folder and all below it, sorted; a file stands for itself.
  static func find(in path: String) throws(CommandError) -> [String] {
    guard let status = FileStatus.of(path) else {
      throw CommandError(
        "missing-file", "there is no such folder", file: path, expected: "a folder of gold labels")
    }
    guard status.kind == .folder else { return [path] }
    let enumerator = FileManager.default.enumerator(atPath: path)
    var files: [String] = []
    while let name = enumerator?.nextObject() as? String {
      let lower = name.lowercased()
      guard lower.hasSuffix(".gold.json") || lower.hasSuffix(".gold.jsonl") else { continue }
      files.append(path.hasSuffix("/") ? path + name : path + "/" + name)
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
