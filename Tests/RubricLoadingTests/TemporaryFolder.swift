import Foundation

/// A folder of its own for one test, removed at the end.
///
/// It is a class because the folder lives as long as the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.path + "/callgrade-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  func write(_ data: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + file, withDestinationPath: target)
  }

  /// Writes a small valid pack.
  func writePack(_ id: String, title: String = "包", in folder: String = "") throws {
    let base = folder + (folder.isEmpty ? "" : "/") + id
    try write(
      Self.header.replacing("ID", with: id).replacing("TITLE", with: title), to: base + "/pack.yaml"
    )
    try write(Self.criteria, to: base + "/criteria/a.yaml")
  }

  static let header = """
    schema: callgrade.pack/1
    id: ID
    version: 1.0.0
    languages: [zh]
    title: {zh: TITLE, en: TITLE}
    source: 自定
    scoring:
      total: 5
      pass: 60
      bands: [{id: all, floor: 0, title: {zh: 全部, en: All}}]
      sections: [{id: opening, weight: 5, title: {zh: 开场, en: Opening}}]

    """

  static let criteria = """
    - id: greeting
      section: opening
      title: {zh: 问候, en: Greets}
      means: {zh: 问候, en: Greets}
      source: 自定
      points: 5
      detect: {phrases: [您好]}
      coaching: {why: {zh: 听, en: Listens}, say: {zh: 您好, en: Hello}}
      examples: [{met: "客服：您好"}, {missed: "客服：嗯"}]

    """
}
