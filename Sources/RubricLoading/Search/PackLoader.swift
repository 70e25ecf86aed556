package import Diagnostics
import Foundation
package import Rubrics

/// Finds packs and loads them with what they extend.
///
/// Loading reads files below the pack's folder and those of its bases, and nothing else; it never
/// throws. A pack of the project or the user with the id of a built-in pack is used in its place,
/// with a note; one that was named on the command line or in the environment needs none.
package struct PackLoader: Sendable {
  /// A loaded pack.
  package struct Result: Sendable {
    /// The pack, unless there are errors.
    package var pack: RubricPack?
    /// All that is wrong with the pack and its bases.
    package var diagnostics: [Diagnostic]
    /// Where the pack came from; `nil` if it was not found.
    package var listing: PackListing?
  }

  private let sources: PackSources
  private let library: PackLibrary

  /// Creates a loader.
  ///
  /// - Parameters:
  ///   - searchPath: Where to look.
  ///   - builtin: The packs that the program carries; they come last.
  ///   - decoder: Reads the documents.
  ///   - limits: How much of a folder is read.
  package init(
    searchPath: RubricSearchPath, builtin: BuiltinDocuments = .none,
    decoder: PackDecoder = PackDecoder(), limits: PackLimits = PackLimits()
  ) {
    let sources = PackSources(searchPath: searchPath, builtin: builtin, limits: limits)
    self.sources = sources
    library = PackLibrary(
      decoder: decoder, ids: { sources.list().map(\.id).uniqued() },
      source: { sources.source(of: $0) })
  }

  /// Every pack that can be found, the used one of an id first; sorted by id.
  package func list() -> [PackListing] {
    sources.list()
  }

  /// Loads a pack.
  ///
  /// - Parameter name: A pack's id, or the path of its folder (anything with a slash, or a folder
  ///   with a `pack.yaml` if no pack has the id).
  /// - Returns: The pack and all that is wrong with it.
  package func load(_ name: String) -> Result {
    if name.contains("/") || name.hasPrefix(".")
      || sources.listing(of: name) == nil && PackSources.isPack(name)
    {
      let source = PackFolder(path: name, limits: sources.limits).read()
      let loaded = library.pack(from: source)
      let id = source.document?["id"]?.text ?? name
      return Result(
        pack: loaded.pack, diagnostics: loaded.diagnostics,
        listing: PackListing(id: id, origin: .option, folder: name))
    }
    let loaded = library.pack(name)
    return Result(
      pack: loaded.pack, diagnostics: loaded.diagnostics, listing: sources.listing(of: name))
  }

  /// The line that a diagnostic is about, for drawing it.
  ///
  /// - Parameter diagnostic: A diagnostic of a pack.
  /// - Returns: The line without its break; `nil` if the diagnostic has no place or the file is gone.
  package func sourceLine(of diagnostic: Diagnostic) -> String? {
    guard let file = diagnostic.file, let range = diagnostic.range, FolderReading.isRegular(file),
      let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.read(upToCount: sources.limits.fileBytes)
    else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    var source = SourceText(text)
    if text.unicodeScalars.first == "\u{FEFF}" { source = SourceText(String(text.dropFirst())) }
    return String(source.line(range.start.line))
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
