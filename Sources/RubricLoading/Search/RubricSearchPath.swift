/// The folders in which packs are looked for, the first one first.
package struct RubricSearchPath: Sendable, Hashable {
  /// Where a folder of packs comes from.
  package enum Origin: String, Sendable, Hashable {
    /// Named on the command line.
    case option
    /// Named in `CALLGRADE_RUBRICS`.
    case environment
    /// `.callgrade/rubrics` of the project.
    case project
    /// The user's own configuration.
    case user
    /// Carried by the program.
    case builtin
  }

  /// A folder of packs.
  package struct Entry: Sendable, Hashable {
    package var folder: String
    package var origin: Origin

    package init(folder: String, origin: Origin) {
      self.folder = folder
      self.origin = origin
    }
  }

  /// The folders, the first one first.
  package var entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// The usual folders.
  ///
  /// - Parameters:
  ///   - explicit: The folders named on the command line.
  ///   - environment: The environment: `CALLGRADE_RUBRICS` (folders separated by colons) and
  ///     `XDG_CONFIG_HOME`.
  ///   - home: The user's home folder, if there is one.
  ///   - project: The project's folder.
  package init(
    explicit: [String] = [], environment: [String: String], home: String?, project: String = "."
  ) {
    entries = explicit.map { Entry(folder: $0, origin: .option) }
    let named = (environment["CALLGRADE_RUBRICS"] ?? "").split(separator: ":")
    entries += named.map { Entry(folder: String($0), origin: .environment) }
    let projectFolder = project == "." ? "" : project + "/"
    entries.append(Entry(folder: projectFolder + ".callgrade/rubrics", origin: .project))
    var configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    if configuration == nil { configuration = home.map { $0 + "/.config" } }
    if let configuration {
      entries.append(Entry(folder: configuration + "/callgrade/rubrics", origin: .user))
    }
  }
}
