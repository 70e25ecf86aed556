import Foundation

/// The words and phrases that calls are made of, read from `Benchmarks/Vocabulary`.
package struct Vocabulary: Sendable {
  /// What one kind of speaker says.
  struct Speech: Sendable {
    var opening: Phrasebook
    var closing: Phrasebook
    /// Phrases with many slots.
    var frames: Phrasebook
    /// Phrases as people say them.
    var clauses: Phrasebook
    /// The shortest answers.
    var short: Phrasebook
  }

  /// The way of speaking of a call.
  struct Language: Sendable {
    var agent: Speech
    var customer: Speech
  }

  let tokens: TokenTable
  let chinese: Language
  /// The same with words of dialects in place of the common ones.
  let dialect: Language
  let english: Language
  let slots: SlotFiller
  let noise: NoiseTables

  /// Reads the vocabulary.
  ///
  /// - Parameter folder: The folder with its files.
  /// - Throws: If a file cannot be read.
  package init(folder: String) throws {
    let files = VocabularyFiles(folder: folder)
    var tokens = TokenTable()
    let pairs = try files.lines("dialect.txt").map { $0.split(separator: " ").map(String.init) }
    let words = pairs.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
    func book(_ name: String, isDialect: Bool) throws -> Phrasebook {
      Phrasebook(
        try files.lines(name).enumerated().map { number, line in
          var line = line
          if isDialect {
            for (index, word) in words.enumerated() where (number + index).isMultiple(of: 2) {
              line = line.replacing(word.0, with: word.1)
            }
          }
          return tokens.tokens(of: line)
        })
    }
    func speech(_ role: String, _ language: String, isDialect: Bool) throws -> Speech {
      let kind = "\(role).\(language).txt"
      return Speech(
        opening: try book("opening.\(kind)", isDialect: isDialect),
        closing: try book("closing.\(kind)", isDialect: isDialect),
        frames: try book("frames.\(kind)", isDialect: isDialect),
        clauses: try book("clauses.\(kind)", isDialect: isDialect),
        short: try book("short.\(kind)", isDialect: isDialect))
    }
    func language(_ name: String, isDialect: Bool = false) throws -> Language {
      Language(
        agent: try speech("agent", name, isDialect: isDialect),
        customer: try speech("customer", name, isDialect: isDialect))
    }
    chinese = try language("zh")
    dialect = try language("zh", isDialect: true)
    english = try language("en")
    self.tokens = tokens
    slots = try SlotFiller(files, names: tokens.slotNames)
    noise = NoiseTables(tokens, fillers: try files.lines("fillers.txt"))
  }
}

/// Files with an entry a line.
struct VocabularyFiles {
  let folder: String

  func lines(_ name: String) throws -> [String] {
    let text = try String(contentsOf: URL(fileURLWithPath: folder + "/" + name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
