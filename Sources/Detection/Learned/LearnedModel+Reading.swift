extension LearnedModel {
  /// The first line of a model file.
  package static let schema = "callgrade.model/1"

  /// Why a model file cannot be read.
  package struct ReadingError: Error, Sendable, Hashable {
    /// The line, counted from 1.
    package var line: Int
    /// What is wrong with it, in one sentence.
    package var message: String
  }

  /// Reads a model file: statements, labels, and n-grams with weights, a line each.
  ///
  ///     callgrade.model/1
  ///     seed: 1
  ///     label⇥behaviour⇥thanks⇥-310⇥2.1⇥-0.4⇥0.5⇥320⇥0.8⇥0.7⇥0.02
  ///     谢谢您⇥0:512
  ///     @questions=1⇥0:-20
  ///
  /// Linear in the bytes.
  ///
  /// - Parameter bytes: The whole file, UTF-8.
  /// - Throws: The first line that is none of these.
  package convenience init(reading bytes: [UInt8]) throws(ReadingError) {
    var reader = ModelReader(bytes.count)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let problem: String?
      if number == 1 {
        problem =
          line.elementsEqual(Self.schema.utf8) ? nil : "a model begins with '\(Self.schema)'"
      } else {
        problem = line.isEmpty ? nil : reader.read(line)
      }
      if let problem { throw ReadingError(line: number, message: problem) }
    }
    if let problem = reader.finish() { throw ReadingError(line: number, message: problem) }
    self.init(
      facts: reader.facts, labels: reader.labels, verdicts: reader.verdicts, turns: reader.turns,
      table: reader.table, shapes: reader.shapes)
  }
}
