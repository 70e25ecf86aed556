import Foundation

/// A path with `*`, `?`, `[…]` and `**`, for shells that do not expand them and for long lists.
struct FilePattern {
  private let parts: [[Character]]
  private let root: String

  /// Takes a path apart.
  init(_ pattern: String) {
    root = pattern.hasPrefix("/") ? "/" : ""
    parts = pattern.split(separator: "/").map(Array.init)
  }

  /// Whether a path has any of the characters that make it a pattern.
  static func isPattern(_ path: String) -> Bool {
    path.contains { $0 == "*" || $0 == "?" || $0 == "[" }
  }

  /// The files and folders that fit, sorted.
  ///
  /// Hidden ones only fit a pattern that begins with a dot.
  func matches() -> [String] {
    var found: [String] = []
    collect(below: root, parts[...], into: &found)
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func collect(
    below folder: String, _ parts: ArraySlice<[Character]>, into found: inout [String]
  ) {
    guard let part = parts.first else {
      found.append(folder)
      return
    }
    let rest = parts.dropFirst()
    if part == ["*", "*"] {
      collect(below: folder, rest, into: &found)
      for name in Self.names(in: folder) where !name.hasPrefix(".") {
        let path = Self.join(folder, name)
        guard !FileStatus.isLink(path), FileStatus.of(path)?.kind == .folder else { continue }
        collect(below: path, parts, into: &found)
      }
      return
    }
    guard Self.isPattern(String(part)) else {
      let path = Self.join(folder, String(part))
      if FileStatus.of(path) != nil { collect(below: path, rest, into: &found) }
      return
    }
    for name in Self.names(in: folder) where part.first == "." || !name.hasPrefix(".") {
      guard Self.fits(Array(name)[...], part[...]) else { continue }
      let path = Self.join(folder, name)
      if rest.isEmpty || FileStatus.of(path)?.kind == .folder {
        collect(below: path, rest, into: &found)
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a name fits a pattern without slashes.
  ///
  /// O(name · pattern).
  static func fits(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    var name = name
    var pattern = pattern
    // Where to go on if what follows the last star does not fit: one character later.
    var retry: (name: ArraySlice<Character>, pattern: ArraySlice<Character>)?
    while true {
      if let token = pattern.first, token == "*" {
        pattern.removeFirst()
        retry = (name, pattern)
        continue
      }
      if let character = name.first, let length = match(character, pattern) {
        name.removeFirst()
        pattern.removeFirst(length)
        continue
      }
      if name.isEmpty, pattern.isEmpty { return true }
      guard let (from, after) = retry, !from.isEmpty else { return false }
      name = from.dropFirst()
      pattern = after
      retry = (name, after)
    }
  }

  /// How much of the pattern's beginning stands for a character, if it does.
  private static func match(_ character: Character, _ pattern: ArraySlice<Character>) -> Int? {
    guard let token = pattern.first else { return nil }
    if token == "?" { return 1 }
    guard token == "[", let end = pattern.dropFirst(2).firstIndex(of: "]") else {
      return token == character ? 1 : nil
    }
    var set = pattern[(pattern.startIndex + 1)..<end]
    let isNegated = set.first == "!" || set.first == "^"
    if isNegated { set.removeFirst() }
    var isIn = false
    while let low = set.popFirst() {
      if set.first == "-", set.count > 1, let high = set.dropFirst().first {
        set.removeFirst(2)
        isIn = isIn || low <= character && character <= high
      } else {
        isIn = isIn || low == character
      }
    }
    return isIn != isNegated ? end - pattern.startIndex + 1 : nil
  }
}
