import Foundation

/// The comment at the head of a table: what it is, where it comes from, how to make it again.
struct TableHeader {
  let description: [String]

  var lines: [String] {
    description.map { "# \($0)" } + [
      "# Made by: swift run TableMaker Sources/TextAnalysis/Tables",
      "# Data: Unicode \(Self.unicodeVersion), through \(Self.provider)",
      "# Licence: Unicode License V3, https://www.unicode.org/license.txt",
    ]
  }

  /// The newest Unicode version any of whose characters the standard library knows.
  static var unicodeVersion: String {
    var newest = (major: 0, minor: 0)
    for scalar in UnicodeTables.scalars {
      if let age = scalar.properties.age, age > newest { newest = age }
    }
    return "\(newest.major).\(newest.minor)"
  }

  /// Hant-Hans and Han-Latin come with the toolchain's Foundation.
  static var provider: String { "the Swift 6.3 standard library and Foundation's transforms" }
}
