import Foundation
package import Rubrics

/// Reads the folder of a pack into one document.
///
/// `pack.yaml` gives the document and `flow.yaml` its `flow`; the lists in `criteria/` are joined under `criteria`, the
/// mappings in `detectors/` and `lexicons/` under those keys, file by file in the order of their
/// names. Nothing outside the folder is ever read.
package struct PackFolder: Sendable {
  /// The folders of a pack and what their files hold.
  private static let chapters = ["criteria", "detectors", "lexicons"]
  /// The file of the pack's script.
  private static let flow = "flow.yaml"

  private let path: String
  private let limits: PackLimits

  /// Names a folder.
  ///
  /// - Parameters:
  ///   - path: Its path; diagnostics name files below it in the same way.
  ///   - limits: How much is read.
  package init(path: String, limits: PackLimits = PackLimits()) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.limits = limits
  }

  /// Reads the folder.
  ///
  /// - Returns: The document, if every file could be read, and what is wrong with them.
  package func read() -> PackLibrary.Source {
    var reading = FolderReading(limits: limits)
    let files = listing(&reading)
    guard files.contains("pack.yaml") else {
      reading.report(
        "missing-file", file: path, "the folder has no pack.yaml",
        expected: "a file of exactly that name")
      return PackLibrary.Source(document: nil, diagnostics: reading.diagnostics)
    }
    var header: DocumentNode?
    var flow: DocumentNode?
    var chapters: [String: [DocumentNode]] = [:]
    for file in files {
      guard let document = reading.document(at: path + "/" + file) else { continue }
      if file == "pack.yaml" {
        header = document
      } else if file == Self.flow {
        flow = document
      } else {
        chapters[String(file.prefix { $0 != "/" }), default: []].append(document)
      }
    }
    var document = header.flatMap { reading.header($0, folder: path) }
    if let flow {
      document?.members.append(DocumentNode.Member(key: "flow", value: flow))
    }
    for chapter in Self.chapters {
      guard let parts = chapters[chapter], let joined = reading.joined(parts, in: chapter) else {
        continue
      }
      document?.members.append(DocumentNode.Member(key: chapter, value: joined))
    }
    return PackLibrary.Source(
      document: reading.hasErrors ? nil : document, diagnostics: reading.diagnostics)
  }

  /// The files of the pack in reading order, relative to it.
  private func listing(_ reading: inout FolderReading) -> [String] {
    guard let names = reading.names(in: path) else { return [] }
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let full = path + "/" + name
      guard reading.isInside(full, folder: path) else { continue }
      if Self.chapters.contains(name), FolderReading.isFolder(full) {
        for file in reading.names(in: full) ?? [] where !file.hasPrefix(".") {
          guard reading.isInside(full + "/" + file, folder: path) else { continue }
          if FolderReading.isRemark(file) { continue }
          if file.hasSuffix(".yaml"), !FolderReading.isFolder(full + "/" + file) {
            files.append(name + "/" + file)
          } else {
            let stem = file.split(separator: ".").first.map { $0.lowercased() } ?? ""
            reading.reportStray(
              full + "/" + file, expected: "\(name)/*.yaml", among: [stem + ".yaml"])
          }
        }
      } else if name == "pack.yaml" {
        files.insert(name, at: 0)
      } else if name == Self.flow {
        files.append(name)
      } else if !FolderReading.isRemark(name) {
        reading.reportStray(
          full,
          expected: "pack.yaml, flow.yaml, criteria/*.yaml, detectors/*.yaml, lexicons/*.yaml",
          among: ["pack.yaml", Self.flow] + Self.chapters)
      }
    }
    if files.count > limits.files {
      reading.report(
        "pack-too-large", file: path, "the pack has \(files.count) files",
        expected: "at most \(limits.files)")
      return []
    }
    return files
  }
}

extension DocumentNode {
  /// The members of a mapping; setting them makes the node one.
  fileprivate var members: [Member] {
    get {
      guard case .mapping(let members) = content else { return [] }
      return members
    }
    set { content = .mapping(newValue) }
  }
}
