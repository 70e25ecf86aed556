/// Where a transcript came from: together, source and record are its key.
public struct Provenance: Sendable, Hashable {
  /// The file as the user named it, or `-` for standard input.
  public var source: String
  /// The record within the source, counted from 1.
  public var record: Int
  /// The id of the format it was read as, such as `jsonl`.
  public var format: String

  /// Names a record of a source.
  public init(source: String, record: Int = 1, format: String) {
    self.source = source
    self.record = record
    self.format = format
  }

  /// What a call without an id is called: the file's name, with the record's number where there are several.
  package var callName: String {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    return record == 1 ? name : "\(name)#\(record)"
  }
}
