import Diagnostics
import Rubrics
import Yams

/// Turns a parsed YAML tree into a document.
struct TreeBuilder {
  /// Where a key stands, in the parser's own count.
  struct KeyPlace: Hashable {
    var line: Int
    var column: Int

    init(_ mark: Mark) {
      line = mark.line
      column = mark.column
    }
  }

  private let placing: ScalarPlacing
  /// Nodes are visited in the order of the text, which keeps the cursor going forward.
  private var cursor: SourceCursor
  private let renamed: [KeyPlace: Unicode.Scalar]
  private(set) var diagnostics: [Diagnostic] = []

  init(placing: ScalarPlacing, renamed: [KeyPlace: Unicode.Scalar]) {
    self.placing = placing
    cursor = SourceCursor(placing.source)
    self.renamed = renamed
  }

  /// Builds the document of a node; nodes that cannot be read become empty.
  mutating func build(_ node: Node, depth: Int) -> DocumentNode {
    guard depth < YAMLReader.maximumDepth else {
      report(
        "too-deep", "the file is nested too deeply", at: node.mark,
        expected: "at most \(YAMLReader.maximumDepth) levels")
      return DocumentNode(.scalar(""))
    }
    switch node {
    case .scalar(let scalar):
      checkTag(scalar.tag, standard: .str, at: scalar.mark)
      return DocumentNode(
        .scalar(scalar.string), place: place(of: scalar.string, at: scalar.mark))
    case .sequence(let items):
      checkTag(items.tag, standard: .seq, at: items.mark)
      let place = startPlace(items.mark)
      return DocumentNode(.list(items.map { build($0, depth: depth + 1) }), place: place)
    case .mapping(let mapping):
      checkTag(mapping.tag, standard: .map, at: mapping.mark)
      let start = startPlace(mapping.mark)
      let isFlow = isFlow(mapping.mark)
      let members = mapping.map { member($0.key, $0.value, depth: depth) }
      let place = isFlow ? start : members.first?.keyPlace ?? start
      return DocumentNode(.mapping(members), place: place)
    case .alias(let alias):
      report("alias-not-allowed", "aliases (*) are not allowed", at: alias.mark)
      return DocumentNode(.scalar(""))
    }
  }

  private mutating func member(
    _ key: Node, _ value: Node, depth: Int
  ) -> DocumentNode.Member {
    guard case .scalar(let scalar) = key else {
      report("wrong-type", "a key must be text", at: key.mark)
      return DocumentNode.Member(key: "", value: build(value, depth: depth + 1))
    }
    var name = scalar.string
    if let mark = scalar.mark, let letter = renamed[KeyPlace(mark)] {
      name = String(letter) + String(String.UnicodeScalarView(name.unicodeScalars.dropFirst()))
    }
    let keyPlace = place(of: name, at: scalar.mark)
    return DocumentNode.Member(
      key: name, keyPlace: keyPlace, value: build(value, depth: depth + 1))
  }

  private mutating func place(of text: String, at mark: Mark?) -> DocumentPlace? {
    guard let mark else { return nil }
    let (start, rest) = cursor.move(toLine: mark.line, scalarColumn: mark.column)
    return placing.place(of: text, at: start, rest)
  }

  /// Whether a mapping is written in braces; the parser does not tell.
  private mutating func isFlow(_ mark: Mark?) -> Bool {
    guard let mark else { return false }
    return cursor.move(toLine: mark.line, scalarColumn: mark.column).rest.first == "{"
  }

  private mutating func startPlace(_ mark: Mark?) -> DocumentPlace? {
    guard let mark else { return nil }
    let start = cursor.move(toLine: mark.line, scalarColumn: mark.column).position
    return DocumentPlace(file: placing.file, range: SourceRange(start: start))
  }

  private mutating func checkTag(_ tag: Tag, standard: Tag.Name, at mark: Mark?) {
    let name = tag.rawValue
    guard !name.isEmpty, name != standard.rawValue, name != Tag.Name.nonSpecific.rawValue else {
      return
    }
    report("tag-not-allowed", "the tag '\(name)' is not allowed", at: mark)
  }

  private mutating func report(
    _ id: String, _ message: String, at mark: Mark?, expected: String? = nil
  ) {
    let place = startPlace(mark)
    diagnostics.append(
      Diagnostic(
        id: id, file: placing.file, range: place?.range, message: message, expected: expected))
  }
}
