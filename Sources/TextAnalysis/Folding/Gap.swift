/// The kinds of marks that stand between two letters, in no order.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt32

  static let space = Gap(.space)
  static let symbol = Gap(.symbol)
  static let hyphen = Gap(.hyphen)
  static let dash = Gap(.dash)
  static let tilde = Gap(.tilde)
  static let dot = Gap(.dot)
  static let colon = Gap(.colon)
  static let slash = Gap(.slash)
  static let comma = Gap(.comma)
  static let pause = Gap(.pause)
  static let currency = Gap(.currency)
  static let percent = Gap(.percent)
  static let plus = Gap(.plus)
  static let stop = Gap(.stop)
  static let question = Gap(.question)
  static let exclamation = Gap(.exclamation)
  static let newline = Gap(.newline)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ mark: Mark) { rawValue = mark == .ignorable ? 0 : 1 << UInt32(mark.rawValue) }
}
