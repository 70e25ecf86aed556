/// Splits a file of YAML into its documents.
enum YAMLDocuments {
  /// As many documents are read; what follows belongs to the last.
  private static let limit = 32

  /// The documents, each with as many empty lines before it as make its places those of the file.
  ///
  /// O(documents · text).
  static func split(_ text: String) -> [String] {
    var documents: [[Substring]] = [[]]
    let lines = text.fileLines
    for (index, line) in lines.enumerated() {
      let isMark = line == "---" || line.hasPrefix("--- ") && line.dropFirst(4).hasPrefix("#")
      if isMark, documents.count < limit,
        documents[documents.count - 1].contains(where: isContent)
      {
        documents.append(Array(repeating: "", count: index) + [line])
      } else {
        documents[documents.count - 1].append(line)
      }
    }
    guard documents.count > 1 else { return [text] }
    return documents.map { $0.joined(separator: "\n") }
  }

  private static func isContent(_ line: Substring) -> Bool {
    let words = line.drop(while: \.isWhitespace)
    return !words.isEmpty && !words.hasPrefix("#") && !words.hasPrefix("%") && words != "---"
  }
}
