/// What a stretch of text means, and with that how a terminal shows it.
enum Ink: Sendable, Hashable {
  case plain
  case title
  case strong
  case faint
  case good
  case bad
  case caution
  /// Words that a met criterion relies on.
  case goodWords
  /// Words that a missed criterion relies on.
  case badWords

  /// The terminal's code (ECMA-48, select graphic rendition); `nil` for ordinary text.
  var code: String? {
    switch self {
    case .plain: nil
    case .title: "1;36"
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .bad: "31"
    case .caution: "33"
    case .goodWords: "4;32"
    case .badWords: "4;1;31"
    }
  }

  /// Whether text of this ink is evidence, which must be seen without colour too.
  var isEvidence: Bool { self == .goodWords || self == .badWords }
}
