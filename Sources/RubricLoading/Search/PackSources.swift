import Diagnostics
import Foundation
import Rubrics

/// Where each pack's document comes from.
struct PackSources: Sendable {
  let searchPath: RubricSearchPath
  let builtin: BuiltinDocuments
  let limits: PackLimits

  /// Every pack that can be found, the used one of an id first; sorted by id.
  func list() -> [PackListing] {
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

  /// The document of an id; `nil` for an id that nothing has.
  func source(of id: String) -> PackLibrary.Source? {
    guard let listing = listing(of: id) else { return nil }
    guard let folder = listing.folder else {
      return PackLibrary.Source(document: builtin.document(id), isChecked: true)
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
  func listing(of id: String) -> PackListing? {
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

  static func isPack(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/pack.yaml")
  }
}
