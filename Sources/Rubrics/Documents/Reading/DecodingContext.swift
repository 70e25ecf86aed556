import Diagnostics

/// What is gathered while one pack is decoded.
///
/// It has identity because every reader of the pack reports into the same one. Readers answer a
/// mistake with a harmless stand-in and go on, so that one run finds them all; a pack with an error
/// is never handed out.
final class DecodingContext {
  /// A name that stands for something elsewhere in the pack.
  struct Reference {
    enum Kind: String {
      case detector, section, phase, criterion, step
      /// A detector or a criterion.
      case joinTarget = "join-target"
    }

    var kind: Kind
    var name: String
    var place: DocumentPlace?
  }

  /// A pattern with its place in the document.
  struct Pattern {
    var text: String
    var place: DocumentPlace?
    /// Whether it is an entry of a word list, which is compiled where the list is used.
    var isListEntry: Bool
  }

  let readsExamples: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hasErrors = false
  var references: [Reference] = []
  var patterns: [Pattern] = []
  /// Whether every criterion's points and section could be read, so that sums mean something.
  var sumsAreSure = true

  init(readsExamples: Bool = true) {
    self.readsExamples = readsExamples
  }

  /// Notes a problem.
  func report(
    _ id: String, _ message: String, at place: DocumentPlace?, expected: String? = nil,
    suggestion: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { hasErrors = true }
    guard !isFull else { return }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, file: place?.file, range: place?.range, message: message,
        expected: expected, suggestion: suggestion))
  }

  /// Notes something that is allowed but probably not meant.
  func warn(_ id: String, _ message: String, at place: DocumentPlace?, expected: String? = nil) {
    report(id, message, at: place, expected: expected, severity: .warning)
  }

  /// Whether there are so many problems already that nobody would read one more.
  var isFull: Bool { diagnostics.count >= 1000 }

  /// Notes a name that nothing has, with the nearest name that something has.
  func reportUnknown(
    _ kind: Reference.Kind, _ name: String, at place: DocumentPlace?, among names: [String]
  ) {
    guard !isFull else { return }
    report(
      "unknown-\(kind.rawValue)", "unknown \(kind.rawValue) '\(name)'", at: place,
      expected: Self.list(names), suggestion: Suggestion.nearest(to: name, among: names))
  }

  /// Reports every key but the first of its name.
  func reportDuplicateKeys(_ members: [DocumentNode.Member]) {
    reportDuplicates(members.lazy.map { ($0.key, $0.keyPlace) }, "duplicate-key", kind: "key")
  }

  /// Reports every id but the first of its name.
  func reportDuplicateIds(_ ids: some Sequence<(String, DocumentPlace?)>, kind: String) {
    reportDuplicates(ids, "duplicate-id", kind: kind)
  }

  private func reportDuplicates(
    _ names: some Sequence<(String, DocumentPlace?)>, _ id: String, kind: String
  ) {
    var first: [String: DocumentPlace?] = [:]
    for (name, place) in names where !name.isEmpty {
      guard let earlier = first[name] else {
        first[name] = place
        continue
      }
      var hint = ""
      if let earlier {
        let line = earlier.range.start.line
        hint =
          ", first in " + (earlier.file == place?.file ? "line \(line)" : "\(earlier.file):\(line)")
      }
      report(id, "duplicate \(kind) '\(name)'\(hint)", at: place)
    }
  }

  /// Whether a problem of some kind was noted.
  func has(_ id: String) -> Bool { diagnostics.contains { $0.id == id } }

  /// A short list of what could have been written; a long list helps nobody.
  static func list(_ names: [String]) -> String? {
    var seen: Set<String> = []
    let different = names.filter { seen.insert($0).inserted }
    guard different.count > 1 else { return different.first }
    guard different.count > 20 else { return "one of " + different.joined(separator: ", ") }
    return "one of " + different.prefix(20).joined(separator: ", ") + ", …"
  }
}
