/// A file to read calls from.
struct InputFile: Sendable {
  /// The path, as the user would type it; `-` is standard input.
  var path: String
  /// Bytes of a file; `nil` of a pipe or terminal.
  var size: Int?
  /// Which of the arguments it was found by.
  var argument: Int
  /// Whether the user named this very file, so that it must hold transcripts.
  var isNamed: Bool
  /// The file in an archive that this is, if it is one.
  var archived: ArchivedFile?

  /// Whether the name says that the file is packed with gzip.
  var isPacked: Bool { Self.withoutPacking(path) != path }

  /// Whether a name is that of an archive, which is gone through like a folder.
  static func isArchive(_ path: String) -> Bool { fileExtension(of: path) == "zip" }

  /// A name without the `.gz` at its end, if it has one.
  static func withoutPacking(_ path: String) -> String {
    for ending in [".gz", ".gzip"] where path.lowercased().hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return path
  }

  /// What follows the last point of the name, in lower case; empty if nothing does.
  ///
  /// That a file is packed does not say what it is: `calls.jsonl.gz` ends in `jsonl`.
  static func fileExtension(of path: String) -> String {
    let name = withoutPacking(path).split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

/// Which files of a folder may be transcripts, by their names.
enum TranscriptNames {
  private static let extensions: Set<String> = [
    "jsonl", "ndjson", "json", "csv", "tsv", "tab", "xlsx", "xlsm", "vtt", "srt", "ttml", "dfxp",
    "itt", "eaf", "textgrid", "txt", "text", "md", "log", "", "vcon", "ctm", "rttm",
  ]
  private static let remarks = ["README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING"]

  /// Whether a path is that of our own settings.
  static func isSettings(_ path: String) -> Bool {
    path.split(separator: "/").last.map { [".callgrade.yml", ".callgrade.yaml"].contains($0) }
      ?? false
  }

  /// Whether a file is worth opening.
  ///
  /// - Parameter name: The file's name without its folder.
  /// - Returns: `false` for names that say what else the file is.
  static func mayBeTranscript(_ name: String) -> Bool {
    if [".gold.json", ".gold.jsonl"].contains(where: name.lowercased().hasSuffix) { return false }
    let upper = name.uppercased()
    if remarks.contains(where: upper.hasPrefix) { return false }
    return extensions.contains(InputFile.fileExtension(of: name))
  }
}
