/// A fact about a call that the transcript format has no field of its own for.
public enum MetadataValue: Sendable, Hashable {
  /// Words.
  case string(String)
  /// A number, in the source's own unit.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
}
