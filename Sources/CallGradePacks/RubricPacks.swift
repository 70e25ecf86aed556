import BuiltinRubrics
public import Diagnostics
import RubricLoading
public import Rubrics

/// Rubric packs of a program's own, in folders of YAML, beside those that the library carries.
///
/// ```swift
/// import CallGradePacks
///
/// let packs = RubricPacks(folders: ["rubrics"])
/// let grader = try Grader(pack: packs.load("my-team").pack)
/// ```
///
/// A pack may extend one of the library's or another in the same folders. Where a folder has a pack with the
/// id of one that comes later, the first counts. How packs are written is told in `Docs/RubricFormat.md`.
public struct RubricPacks: Sendable {
  private let loader: PackLoader

  /// A pack that can be graded with.
  public struct Loaded: Sendable {
    /// The pack.
    public var pack: RubricPack
    /// What is remarkable about it, though it can be used.
    public var notes: [Diagnostic]
  }

  /// Looks for packs in folders.
  ///
  /// - Parameter folders: Folders that hold folders of packs, the first one first; the library's packs come
  ///   last. A folder that is not there holds none.
  public init(folders: [String] = []) {
    loader = PackLoader(
      searchPath: RubricSearchPath(
        entries: folders.map { RubricSearchPath.Entry(folder: $0, origin: .option) }),
      builtin: BuiltinDocuments(ids: BuiltinPacks.ids, document: BuiltinPacks.document))
  }

  /// The ids of all packs that can be found, sorted.
  public var ids: [String] {
    loader.list().map(\.id).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Loads a pack with those that it extends.
  ///
  /// Reads their folders and nothing else. Linear in them.
  ///
  /// - Parameter name: A pack's id, or the path of its folder (anything with a slash).
  /// - Returns: The pack, with what is remarkable about it.
  /// - Throws: ``PackMistakes`` if there is no such pack or something is wrong with it.
  public func load(_ name: String) throws(PackMistakes) -> Loaded {
    let result = loader.load(name)
    guard let pack = result.pack else { throw PackMistakes(diagnostics: result.diagnostics) }
    return Loaded(pack: pack, notes: result.diagnostics)
  }
}

/// Why a pack cannot be used: every mistake that was found, each with its file, place and what was expected.
public struct PackMistakes: Error, Sendable, Hashable, CustomStringConvertible {
  /// The mistakes, and what else is remarkable, in the order in which they were found.
  public var diagnostics: [Diagnostic]

  init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// A line for each, in English.
  public var description: String {
    diagnostics.map { diagnostic in
      let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      let file = diagnostic.file.map { $0 + place + ": " } ?? ""
      let expected = diagnostic.expected.map { " (expected: \($0))" } ?? ""
      return file + diagnostic.message + expected
    }.joined(separator: "\n")
  }
}
