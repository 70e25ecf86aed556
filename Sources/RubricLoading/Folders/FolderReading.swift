import Diagnostics
import Foundation
import Rubrics

/// What is gathered while one folder is read.
struct FolderReading {
  private let limits: PackLimits
  private var bytesRead = 0
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hasErrors = false

  init(limits: PackLimits) {
    self.limits = limits
  }

  mutating func report(
    _ id: String, file: String, range: SourceRange? = nil, _ message: String,
    expected: String? = nil, severity: Diagnostic.Severity = .error, suggestion: String? = nil
  ) {
    if severity == .error { hasErrors = true }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, file: file, range: range, message: message, expected: expected,
        suggestion: suggestion))
  }

  /// - Parameters:
  ///   - path: The file that nobody reads.
  ///   - expected: What would be read there.
  ///   - names: The names that would be read, one of which may have been meant.
  mutating func reportStray(_ path: String, expected: String, among names: [String] = []) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    // pack.yml and Criterion are the same words in another form.
    let meant =
      names.first { $0.split(separator: ".").first.map(String.init) == stem.lowercased() }
      ?? Suggestion.nearest(to: name, among: names)
    report(
      "stray-file", file: path, "the file is no part of the pack", expected: expected,
      severity: .warning, suggestion: meant == name ? nil : meant)
  }

  // MARK: Files

  /// The names in a folder, sorted by bytes so that every machine reads in one order.
  mutating func names(in folder: String) -> [String]? {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      report("unreadable-file", file: folder, "the folder cannot be read")
      return nil
    }
  }

  static func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: realPath(path))[.type] as? FileAttributeType)
      == .typeDirectory
  }

  /// Files that people keep beside a pack.
  static func isRemark(_ name: String) -> Bool {
    let upper = name.uppercased()
    // An office program marks with ~$ what it has open.
    return name.hasPrefix("~$") || name.hasSuffix(".md") || upper.hasPrefix("LICENSE")
      || upper.hasPrefix("README")
  }

  /// Whether a path stays in a folder when its links are followed.
  mutating func isInside(_ path: String, folder: String) -> Bool {
    let target = Self.realPath(path)
    let root = Self.realPath(folder)
    if target.hasPrefix(root + "/") { return true }
    report("link-leaves-pack", file: path, "the link leads out of the pack's folder")
    return false
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Reads a file as YAML.
  mutating func document(at path: String) -> DocumentNode? {
    guard let text = text(of: path) else { return nil }
    let result = YAMLReader.read(text, file: path)
    diagnostics += result.diagnostics
    if result.diagnostics.contains(where: { $0.severity == .error }) { hasErrors = true }
    if result.document == nil, result.diagnostics.isEmpty {
      report("empty-file", file: path, "the file is empty")
    }
    return result.document
  }

  private mutating func text(of path: String) -> String? {
    // Opening a pipe already waits for whoever writes into it, so the kind is asked first.
    guard Self.isRegular(path), let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: limits.fileBytes + 1)
    else {
      // Reading nothing at all gives no data rather than empty data.
      if Self.isRegular(path), FileManager.default.isReadableFile(atPath: path) { return "" }
      report(
        "unreadable-file", file: path, "the file cannot be read",
        expected: Self.isRegular(path) ? "a file that may be read" : "a file, no pipe or device")
      return nil
    }
    guard data.count <= limits.fileBytes else {
      report(
        "file-too-large", file: path, "the file is too large",
        expected: "at most \(limits.fileBytes) bytes")
      return nil
    }
    bytesRead += data.count
    guard bytesRead <= limits.packBytes else {
      // One word on it is enough for however many files follow.
      if bytesRead - data.count <= limits.packBytes {
        report(
          "pack-too-large", file: path, "with this file the pack is too large",
          expected: "at most \(limits.packBytes) bytes")
      }
      return nil
    }
    return text(from: data, path)
  }

  private mutating func text(from data: Data, _ path: String) -> String? {
    guard var text = String(validating: data, as: UTF8.self) else {
      let looks = Self.looksLike(data)
      report(
        "not-text", file: path,
        "the file is not UTF-8 text\(looks.map { "; it looks like \($0)" } ?? "")",
        expected: "a file saved as UTF-8")
      return nil
    }
    if let index = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<index].count { $0 == UInt8(ascii: "\n") } + 1
      report(
        "not-text", file: path,
        range: SourceRange(start: SourcePosition(line: line, column: 1)),
        "the file has a NUL character, so it is not text")
      return nil
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }

  /// What editors and spreadsheet programs save instead of UTF-8, told by its look.
  private static func looksLike(_ data: Data) -> String? {
    let start = data.prefix(4096)
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if start.count(where: { $0 == 0 }) * 4 > start.count { return "UTF-16" }
    // Pairs of bytes, the first of them never ASCII.
    var pairs = 0
    var others = 0
    var bytes = start.makeIterator()
    while let byte = bytes.next() {
      guard byte >= 0x80 else { continue }
      guard (0x81...0xFE).contains(byte), let second = bytes.next() else {
        others += 1
        continue
      }
      if (0x40...0xFE).contains(second) { pairs += 1 } else { others += 1 }
    }
    return pairs > 8 * others ? "GB18030" : nil
  }

  /// Pipes and devices would block or never end.
  static func isRegular(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: realPath(path))[.type] as? FileAttributeType)
      == .typeRegular
  }

  // MARK: Joining

  /// Checks `pack.yaml` by itself.
  mutating func header(_ document: DocumentNode, folder: String) -> DocumentNode {
    guard case .mapping(let members) = document.content else { return document }
    for member in members where ["criteria", "detectors", "flow", "lexicons"].contains(member.key) {
      report(
        "misplaced-key", file: member.keyPlace?.file ?? folder, range: member.keyPlace?.range,
        "'\(member.key)' does not belong in pack.yaml",
        expected: member.key == "flow" ? "flow.yaml" : "\(member.key)/*.yaml")
    }
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    if let id = document["id"], let text = id.text, text != name {
      report(
        "folder-name", file: id.place?.file ?? folder, range: id.place?.range,
        "the pack '\(text)' lies in a folder named '\(name)'", expected: "one name for both")
    }
    return document
  }

  /// Joins the files of a chapter: lists of criteria, or mappings of names.
  mutating func joined(_ parts: [DocumentNode], in chapter: String) -> DocumentNode? {
    var items: [DocumentNode] = []
    var members: [DocumentNode.Member] = []
    for part in parts {
      switch part.content {
      case .list(let more) where chapter == "criteria": items += more
      case .mapping(let more) where chapter != "criteria": members += more
      default:
        let what = chapter == "criteria" ? "a list of criteria" : "a mapping of names"
        report(
          "wrong-type", file: part.place?.file ?? chapter, range: part.place?.range,
          "the file must be \(what)",
          expected: chapter == "criteria" ? "- id: …" : "name: …")
      }
    }
    return DocumentNode(
      chapter == "criteria" ? .list(items) : .mapping(members), place: parts.first?.place)
  }
}
