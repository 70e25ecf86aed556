import BuiltinRubrics
import Foundation
import PatternMatching
import Rubrics

/// The patterns that matchers are compared with.
struct PatternSelection {
  /// A pattern in two languages.
  struct Entry {
    var pattern: String
    var expression: String
  }

  private(set) var entries: [Entry] = []
  private(set) var lists: [String: [PatternNode]] = [:]
  /// How many patterns the pack has.
  private(set) var total = 0

  /// The patterns of a pack that regular expressions can say.
  ///
  /// - Parameters:
  ///   - id: A built-in pack.
  ///   - limit: How many at most, evenly from all; these name no word lists.
  ///   - hasGaps: Whether patterns with gaps are wanted.
  /// - Throws: If there is no such pack, or it is broken.
  init(pack id: String, limit: Int? = nil, hasGaps: Bool = true) throws {
    guard let pack = BuiltinPacks.pack(id: id) else { throw CocoaError(.fileNoSuchFile) }
    lists = try pack.lexicons.mapValues { try $0.map { try PatternParser.parse($0.text) } }
    let expressions = RegularExpression(lists: lists)
    var seen: Set<String> = []
    for pattern in pack.patternTexts where seen.insert(pattern).inserted {
      total += 1
      let node = try PatternParser.parse(pattern)
      guard let expression = expressions.expression(node),
        limit == nil || !pattern.contains("{"),
        hasGaps || !pattern.contains("…") && !pattern.contains("<gap")
      else { continue }
      entries.append(Entry(pattern: pattern, expression: expression))
    }
    if let limit, entries.count > limit {
      let all = entries
      entries = (0..<limit).map { all[$0 * all.count / limit] }
    }
  }

  /// Patterns from a file, one a line, that name no word lists.
  init(file: String) throws {
    let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let node = try PatternParser.parse(String(line))
      guard let expression = RegularExpression(lists: [:]).expression(node) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      entries.append(Entry(pattern: String(line), expression: expression))
    }
    total = entries.count
  }

  /// All patterns of a built-in pack.
  static func everything(in id: String) throws -> PatternSet { try part(of: id, count: .max) }

  /// So many patterns of a built-in pack, evenly from all.
  static func part(of id: String, count: Int) throws -> PatternSet {
    guard let pack = BuiltinPacks.pack(id: id) else { throw CocoaError(.fileNoSuchFile) }
    var builder = PatternSetBuilder(
      lexicons: try pack.lexicons.mapValues { try $0.map { try PatternParser.parse($0.text) } })
    let all = pack.patternTexts
    let few = min(count, all.count)
    for index in 0..<few { _ = try builder.add(all[index * all.count / few]) }
    return try builder.build()
  }

  /// A pattern a line: as we write it, and as a regular expression.
  var text: String {
    entries.map { "\($0.pattern)\t\($0.expression)\n" }.joined()
  }

  /// The compiled patterns, numbered as they stand here.
  func patternSet() throws -> PatternSet {
    var builder = PatternSetBuilder(lexicons: lists)
    for entry in entries { _ = try builder.add(entry.pattern) }
    return try builder.build()
  }
}
