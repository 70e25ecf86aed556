import CallGrade
import Diagnostics
import Evaluation
import Foundation
import Training
import TranscriptImport
import Transcripts

/// Reads what labels are learned from: labelled turns, labelled calls, corrections.
struct TrainingFiles {
  /// The turns, in the order of the files.
  private(set) var turns: [LabelledTurn] = []
  /// Everything that is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []
  /// Tells this data from any other.
  private(set) var digest = DataDigest()
  /// The labelled calls, in the order of their files.
  private(set) var calls: [(gold: GoldCall, transcript: Transcript)] = []
  /// How many turns came from each file or folder.
  private(set) var sources: [(name: String, turns: Int)] = []

  /// Reads every `.turns` file of a folder, or one file.
  mutating func add(turnsIn path: String) throws {
    let files = try Self.turnFiles(in: path)
    guard !files.isEmpty else {
      throw CommandError(
        "nothing-found", "there are no labelled turns in the folder", file: path,
        expected: "*.turns")
    }
    for file in files {
      let bytes = try Self.contents(of: file)
      let name = Self.name(of: file)
      digest.add(name: name, bytes)
      let author = name.hasSuffix(".turns") ? String(name.dropLast(6)) : name
      let outcome = TurnFileReader.read(bytes, file: file, author: author)
      take(outcome.turns, outcome.diagnostics, from: name)
    }
  }

  /// Reads corrections, a JSON object a line.
  mutating func add(correctionsIn path: String) throws {
    let bytes = try Self.contents(of: path)
    let name = Self.name(of: path)
    digest.add(name: name, bytes)
    let outcome = CorrectionReader.read(bytes, file: path)
    take(outcome.turns, outcome.diagnostics, from: name)
  }

  /// Reads labelled calls: styles and phases of their turns.
  ///
  /// - Parameters:
  ///   - path: A folder with `*.gold.json` and the transcripts.
  ///   - importer: Reads the transcripts.
  /// - Throws: If a file cannot be read.
  mutating func add(goldIn path: String, importer: TranscriptImporter) throws {
    var contents: [(name: String, bytes: [UInt8])] = []
    for file in try GoldFiles.find(in: path) {
      contents.append((file, try Self.contents(of: file)))
    }
    let gold = GoldReader().read(contents)
    var calls: [String: Transcript] = [:]
    for file in transcripts(in: path) {
      guard let bytes = try ByteSource.contents(of: file, limit: GradingWorker.wholeLimit) else {
        throw CommandError([GradingWorker.tooLarge(file.path)])
      }
      digest.add(name: Self.name(of: file.path), bytes)
      let result = importer.read(bytes: bytes, source: file.path)
      diagnostics += result.diagnostics
      for call in result.calls {
        let named = call.transcript.named(after: call.provenance)
        if let id = named.id { calls[id] = named }
      }
    }
    for file in contents { digest.add(name: Self.name(of: file.name), file.bytes) }
    var turns: [LabelledTurn] = []
    for call in gold.calls {
      guard let transcript = calls[call.call] else {
        diagnostics.append(
          Diagnostic(
            id: "call-not-graded", severity: .warning, file: call.file,
            message: "no transcript of call '\(call.call)' was graded",
            suggestion: Suggestion.nearest(to: call.call, among: Array(calls.keys))))
        continue
      }
      turns += GoldTurns.turns(of: transcript, call)
      self.calls.append((call, transcript))
    }
    take(turns, gold.diagnostics, from: Self.name(of: path))
  }

  /// The files beside the labels, as every other command would find them.
  private mutating func transcripts(in path: String) -> [InputFile] {
    var files: [InputFile] = []
    var search = InputSearch([path])
    while let finding = search.nextFinding() {
      switch finding {
      case .file(let file): files.append(file)
      case .problem(let problem, _): diagnostics.append(problem)
      case .skipped: break
      }
    }
    return files
  }

  private mutating func take(
    _ more: [LabelledTurn], _ problems: [Diagnostic], from name: String
  ) {
    turns += more
    diagnostics += problems
    sources.append((name, more.count))
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func contents(of file: String) throws -> [UInt8] {
    guard let bytes = try ByteSource.contents(of: file, limit: GradingWorker.wholeLimit) else {
      throw CommandError([GradingWorker.tooLarge(file)])
    }
    return bytes
  }

  /// The files of labelled turns in a folder, sorted; a file stands for itself.
  static func turnFiles(in path: String) throws -> [String] {
    guard let status = FileStatus.of(path) else {
      throw CommandError("missing-file", "there is no such file or folder", file: path)
    }
    guard status.kind == .folder else { return [path] }
    var files: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: path)
    where !name.hasPrefix(".") && name.hasSuffix(".turns") {
      files.append(path.hasSuffix("/") ? path + name : path + "/" + name)
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
