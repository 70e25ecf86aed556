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

  private let searchPath: RubricSearchPath
  private let builtin: BuiltinDocuments
  private let decoder: PackDecoder
  private let limits: PackLimits

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
    self.searchPath = searchPath
    self.builtin = builtin
    self.decoder = decoder
    self.limits = limits
  }

  /// Every pack that can be found, the used one of an id first; sorted by id.
  package func list() -> [PackListing] {
    var found: [PackListing] = []
    var seen: Set<String> = []
    for entry in searchPath.entries {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: entry.folder)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        let folder = entry.folder + "/" + name
        guard Self.isPack(folder) else { continue }
        found.append(
          PackListing(
            id: name, origin: entry.origin, folder: folder,
            isShadowed: !seen.insert(name).inserted))
      }
    }
    for id in builtin.ids {
      found.append(
        PackListing(
          id: id, origin: .builtin, folder: nil, isShadowed: !seen.insert(id).inserted))
    }
    return found.enumerated().sorted { a, b in
      (a.element.id, a.offset) < (b.element.id, b.offset)
    }.map(\.element)
  }

  /// Loads a pack.
  ///
  /// - Parameter name: A pack's id, or the path of its folder (anything with a slash, or a folder
  ///   with a `pack.yaml` if no pack has the id).
  /// - Returns: The pack and all that is wrong with it.
  package func load(_ name: String) -> Result {
    if name.contains("/") || name.hasPrefix(".") || listing(of: name) == nil && Self.isPack(name) {
      let source = PackFolder(path: name, limits: limits).read()
      let loaded = library.pack(from: source)
      let id = source.document?["id"]?.text ?? name
      return Result(
        pack: loaded.pack, diagnostics: loaded.diagnostics,
        listing: PackListing(id: id, origin: .option, folder: name))
    }
    let loaded = library.pack(name)
    return Result(
      pack: loaded.pack, diagnostics: loaded.diagnostics, listing: listing(of: name))
  }

  /// The line that a diagnostic is about, for drawing it.
  ///
  /// - Parameter diagnostic: A diagnostic of a pack.
  /// - Returns: The line without its break; `nil` if the diagnostic has no place or the file is gone.
  package func sourceLine(of diagnostic: Diagnostic) -> String? {
    guard let file = diagnostic.file, let range = diagnostic.range,
      let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.read(upToCount: limits.fileBytes)
    else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    var source = SourceText(text)
    if text.unicodeScalars.first == "\u{FEFF}" { source = SourceText(String(text.dropFirst())) }
    return String(source.line(range.start.line))
  }

  private var library: PackLibrary {
    PackLibrary(
      decoder: decoder, ids: { list().map(\.id).uniqued() }, source: { source(of: $0) })
  }

  private func source(of id: String) -> PackLibrary.Source? {
    guard let listing = listing(of: id) else { return nil }
    guard let folder = listing.folder else {
      return PackLibrary.Source(document: builtin.document(id))
    }
    var source = PackFolder(path: folder, limits: limits).read()
    if builtin.ids.contains(id), listing.origin == .project || listing.origin == .user {
      source.diagnostics.append(
        Diagnostic(
          id: "replaces-builtin", severity: .note, file: folder,
          message: "this pack is used in place of the built-in one"))
    }
    return source
  }

  /// The pack that an id stands for, without looking at any other.
  private func listing(of id: String) -> PackListing? {
    guard Self.isId(id) else { return nil }
    for entry in searchPath.entries where Self.isPack(entry.folder + "/" + id) {
      return PackListing(id: id, origin: entry.origin, folder: entry.folder + "/" + id)
    }
    guard builtin.ids.contains(id) else { return nil }
    return PackListing(id: id, origin: .builtin, folder: nil)
  }

  /// Ids name folders, so nothing that could lead elsewhere is one.
  private static func isId(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private static func isPack(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/pack.yaml")
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
