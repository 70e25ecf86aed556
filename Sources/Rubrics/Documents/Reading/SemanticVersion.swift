/// A version `major.minor.patch`, and the ranges that packs ask for.
package struct SemanticVersion: Sendable, Hashable, Comparable {
  package var major: Int
  package var minor: Int
  package var patch: Int

  package init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// The version of the rubric engine that packs may require.
  package static let engine = SemanticVersion(0, 1, 0)

  /// Reads a complete version such as `1.0.0`.
  package init?(_ text: String) {
    guard let parts = Self.numbers(text), parts.count == 3 else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  package static func < (a: SemanticVersion, b: SemanticVersion) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }

  /// The version as it is written.
  package var text: String { "\(major).\(minor).\(patch)" }

  /// Whether the version is one of those that a prefix such as `1` or `1.2` means.
  ///
  /// - Parameter prefix: One to three numbers.
  /// - Returns: `nil` if the prefix is no such thing.
  package func isMeant(by prefix: String) -> Bool? {
    guard let parts = Self.numbers(prefix) else { return nil }
    return [major, minor, patch].starts(with: parts)
  }

  /// Whether the version lies in a range such as `>=0.1` or `>=0.1 <2`.
  ///
  /// - Parameter range: Comparisons that must all hold, separated by spaces or commas.
  /// - Returns: `nil` if the range is no such thing.
  package func satisfies(_ range: String) -> Bool? {
    let comparisons = range.split { $0 == " " || $0 == "," }
    guard !comparisons.isEmpty else { return nil }
    var holds = true
    for comparison in comparisons {
      let sign = String(comparison.prefix { "<>=".contains($0) })
      guard let parts = Self.numbers(String(comparison.dropFirst(sign.count))) else { return nil }
      let filled = parts + Array(repeating: 0, count: 3 - parts.count)
      let bound = SemanticVersion(filled[0], filled[1], filled[2])
      switch sign {
      case ">=": holds = holds && self >= bound
      case ">": holds = holds && self > bound
      case "<=": holds = holds && self <= bound
      case "<": holds = holds && self < bound
      case "=", "==", "": holds = holds && [major, minor, patch].starts(with: parts)
      default: return nil
      }
    }
    return holds
  }

  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard (1...6).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
