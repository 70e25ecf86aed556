import Rubrics

/// What the ids of diagnostics and health findings mean, with an example of each.
enum DiagnosticCatalogue {
  /// One id.
  struct Entry: Sendable {
    var id: String
    /// A sentence or two.
    var meaning: LocalizedText
    /// What brings it about.
    var example: String

    init(_ id: String, zh: String, en: String, example: String) {
      self.id = id
      meaning = LocalizedText(zh: zh, en: en)
      self.example = example
    }
  }

  /// Every entry, sorted by id.
  static var all: [Entry] {
    (packs + patterns + transcripts + vendors + health + scripts + flows + learning + usage)
      .sorted { $0.id < $1.id }
  }

  /// The entry of an id.
  static func entry(_ id: String) -> Entry? { all.first { $0.id == id } }
}
