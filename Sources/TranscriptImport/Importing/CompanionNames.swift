/// Names of files that may lie beside a source and belong to it.
enum CompanionNames {
  /// The name of a source without its folder.
  static func name(of source: String) -> String {
    source.split(separator: "/").last.map(String.init) ?? source
  }

  /// The same name with another extension.
  static func with(extension other: String, of source: String) -> String {
    let name = name(of: source)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return stem + "." + other
  }

  /// The name with one word in place of another, and the other word alone as a name.
  static func replacing(_ word: String, by other: String, in source: String) -> [String] {
    let name = name(of: source)
    var names: [String] = []
    let spellings = [(word, other), (word.capitalizedFirst, other.capitalizedFirst)]
    for (from, to) in spellings {
      guard let place = name.firstRange(of: from) else { continue }
      names.append(String(name[..<place.lowerBound]) + to + String(name[place.upperBound...]))
    }
    let end = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    if other + end != name { names.append(other + end) }
    return names
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
