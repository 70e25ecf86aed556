package import Diagnostics
package import Rubrics
import Yams

/// Reads YAML text into a document with the place of every key and value.
///
/// Scalars stay as written: `NO`, `on` and `1.0` are text until somebody asks for a number. Anchors,
/// aliases and tags are refused: packs are plain lists and mappings, and hostile ones stay small.
package struct YAMLReader: Sendable {
  /// The deepest nesting that is read.
  package static let maximumDepth = 32

  private let file: String
  private let text: String
  private let source: SourceText

  private init(text: String, file: String) {
    self.file = file
    self.text = text
    source = SourceText(text)
  }

  /// Reads YAML text.
  ///
  /// - Parameters:
  ///   - text: The text of a file, without a byte order mark.
  ///   - file: The file's name for diagnostics.
  /// - Returns: The document, unless it cannot be read at all, and what is wrong with it.
  package static func read(
    _ text: String, file: String
  ) -> (document: DocumentNode?, diagnostics: [Diagnostic]) {
    let reader = YAMLReader(text: text, file: file)
    if let diagnostic = reader.nestingProblem() ?? reader.anchorProblem() {
      return (nil, [diagnostic])
    }
    switch reader.compose() {
    case .failure(let refusal): return (nil, [refusal.diagnostic])
    case .success(nil): return (nil, [])
    case .success(let composed?):
      var builder = TreeBuilder(
        placing: ScalarPlacing(source: reader.source, file: file), renamed: composed.renamed)
      let document = builder.build(composed.root, depth: 0)
      let hasErrors = builder.diagnostics.contains { $0.severity == .error }
      return (hasErrors ? nil : document, builder.diagnostics)
    }
  }

  // MARK: What is refused before parsing

  /// Text so deeply nested that parsing it would take very long or a very deep stack.
  private func nestingProblem() -> Diagnostic? {
    var open = 0
    var indicators = 0
    var isLineStart = true
    var line = 1
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        isLineStart = true
        indicators = 0
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if isLineStart { indicators += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        isLineStart = false
        open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        isLineStart = false
        open = max(0, open - 1)
      default: isLineStart = false
      }
      if open > 256 || indicators > 256 {
        return Diagnostic(
          id: "too-deep", file: file,
          range: SourceRange(start: SourcePosition(line: line, column: 1)),
          message: "the file is nested too deeply", expected: "at most \(Self.maximumDepth) levels")
      }
    }
    return nil
  }

  /// An anchor, found before any alias can refer to it.
  ///
  /// Aliases of aliases make a small file huge, so a file with an ampersand is first parsed with
  /// every asterisk replaced. Up to its first alias it parses as it would have, so it shows every
  /// anchor that an alias could refer to; without one, the parser itself refuses the alias.
  private func anchorProblem() -> Diagnostic? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let harmless = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "*" ? "\u{E000}" : $0 }))
    guard let parser = try? Parser(yaml: harmless, resolver: .basic, encoding: .utf8) else {
      return nil
    }
    // Nodes hold their anchors weakly: the parser keeps them alive.
    return withExtendedLifetime(parser) {
      guard let root = try? parser.singleRoot(), let mark = Self.firstAnchor(in: root) else {
        return nil
      }
      return Diagnostic(
        id: "alias-not-allowed", file: file, range: SourceRange(start: position(mark)),
        message: "anchors (&) and aliases (*) are not allowed",
        expected: "the text itself, or a named detector or word list; text with & or * in quotes")
    }
  }

  private static func firstAnchor(in node: Node) -> Mark? {
    if node.anchor != nil, let mark = node.mark { return mark }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let items):
      for item in items { if let mark = firstAnchor(in: item) { return mark } }
    case .mapping(let members):
      for (key, value) in members {
        if let mark = firstAnchor(in: key) ?? firstAnchor(in: value) { return mark }
      }
    }
    return nil
  }

  // MARK: Parsing

  /// A problem that ends the reading of a file.
  private struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  /// A parsed tree, and the first letters of keys that had to be renamed, by place.
  private struct Composed {
    var root: Node
    var renamed: [TreeBuilder.KeyPlace: Unicode.Scalar]
  }

  /// Parses the text.
  ///
  /// The parser gives up at the first mapping with a key that stands twice. To find the mistakes
  /// below as well, the first letter of the first of them is replaced, and the tree gets it back.
  private func compose() -> Result<Composed?, Refusal> {
    var yaml = text
    var renamed: [TreeBuilder.KeyPlace: Unicode.Scalar] = [:]
    while true {
      do {
        let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
        return .success(try parser.singleRoot().map { Composed(root: $0, renamed: renamed) })
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = TreeBuilder.KeyPlace(context.mark)
        let substitute = Unicode.Scalar(0xE000 + UInt32(renamed.count))
        guard renamed.count < 32, let substitute,
          let letter = Self.replaceKeyLetter(at: context.mark, with: substitute, in: &yaml)
        else {
          return .failure(
            Refusal(
              diagnostic: problem(
                "duplicate-key", "duplicate key '\(keys.first ?? "")'", at: context.mark)))
        }
        renamed[place] = letter
      } catch {
        return .failure(Refusal(diagnostic: syntaxProblem(error)))
      }
    }
  }

  /// Replaces the first letter of the key at a mark.
  private static func replaceKeyLetter(
    at mark: Mark, with substitute: Unicode.Scalar, in yaml: inout String
  ) -> Unicode.Scalar? {
    let line = SourceText(yaml).line(mark.line)
    let scalars = line.unicodeScalars
    guard
      var index = scalars.index(
        scalars.startIndex, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
      index < scalars.endIndex
    else { return nil }
    if scalars[index] == "'" || scalars[index] == "\"" { index = scalars.index(after: index) }
    guard index < scalars.endIndex else { return nil }
    let letter = scalars[index]
    yaml.unicodeScalars.replaceSubrange(
      index..<scalars.index(after: index), with: CollectionOfOne(substitute))
    return letter
  }

  private func syntaxProblem(_ error: any Error) -> Diagnostic {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      if problem == "found undefined alias" {
        return self.problem(
          "alias-not-allowed", "anchors (&) and aliases (*) are not allowed", at: mark,
          expected: "text that begins with * in quotes")
      }
      if let hint = SyntaxHint(near: mark.line, in: source) {
        return Diagnostic(
          id: "yaml-syntax", file: file,
          range: SourceRange(
            start: source.position(line: hint.line, scalarColumn: hint.column)),
          message: "YAML: \(hint.message)", expected: hint.expected)
      }
      let situation = context.map { " \($0.text)" } ?? ""
      return self.problem("yaml-syntax", "YAML: \(problem)\(situation)", at: mark)
    case YamlError.reader(let problem, _, _, _):
      return Diagnostic(id: "yaml-syntax", file: file, message: "YAML: \(problem)")
    default:
      return Diagnostic(id: "yaml-syntax", file: file, message: "the file is not YAML")
    }
  }

  private func problem(
    _ id: String, _ message: String, at mark: Mark, expected: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, file: file, range: SourceRange(start: position(mark)), message: message,
      expected: expected)
  }

  private func position(_ mark: Mark) -> SourcePosition {
    source.position(line: mark.line, scalarColumn: mark.column)
  }
}
