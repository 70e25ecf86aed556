import Diagnostics
import Evaluation
import Foundation
import Rubrics

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

  /// The labels of a folder.
  ///
  /// - Throws: If there are none.
  static func labels(
    in folder: String, _ vocabulary: LabelVocabulary
  ) throws -> GoldReader.Outcome {
    let files = try find(in: folder)
    guard !files.isEmpty else {
      throw CommandError(
        "nothing-found", "there are no gold labels in the folder", file: folder,
        expected: "*.gold.json")
    }
    var contents: [(name: String, bytes: [UInt8])] = []
    for file in files {
      guard let bytes = try ByteSource.contents(of: file, limit: GradingWorker.wholeLimit) else {
        throw CommandError([GradingWorker.tooLarge(file)])
      }
      contents.append((file, bytes))
    }
    return GoldReader(vocabulary: vocabulary).read(contents)
  }

  /// Shows what is wrong; a label that the pack does not know is told once, not for every call.
  static func show(_ problems: [Diagnostic], _ console: Console) {
    var seen: Set<String> = []
    var repeated = 0
    // Whoever names calls knows that some of them may have no labels.
    for problem in problems where problem.severity != .note {
      guard problem.severity == .error || seen.insert(problem.message).inserted else {
        repeated += 1
        continue
      }
      console.show(problem)
    }
    guard repeated > 0 else { return }
    console.note(
      LocalizedText(
        zh: "另有 \(repeated) 处同样的警告", en: "\(repeated) more warnings of the same kind"))
  }
}
