/// A number, or something that is made of numbers.
package struct Entity: Sendable, Hashable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    case number, jobNumber, phone, amount, date, time, duration, identifier
  }

  package let kind: Kind

  /// The letters of the folded text that it takes.
  package let letters: Range<Int>

  /// Arabic digits as far as known: "001" keeps its zeros, 一百二十 gives "120".
  package let digits: String

  /// The value of `digits` as a number, nil where there is none.
  package let value: Double?

  /// Creates an entity.
  package init(kind: Kind, letters: Range<Int>, digits: String, value: Double?) {
    self.kind = kind
    self.letters = letters
    self.digits = digits
    self.value = value
  }
}
