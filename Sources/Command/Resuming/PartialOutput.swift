import Foundation
import JSONCoding

/// What an interrupted run has left of its output: whole lines, and perhaps the beginning of one.
struct PartialOutput {
  /// The file.
  let path: String
  /// How many whole lines it has.
  private(set) var records = 0
  /// Bytes of its whole lines.
  private(set) var length = 0
  /// The last whole line, without its end.
  private(set) var last: [UInt8] = []

  /// Reads the file from front to back, in memory of one line.
  init(_ path: String) throws(StreamFailure) {
    self.path = path
    let source = try ByteSource(path)
    defer { source.close() }
    var begun: [UInt8] = []
    while true {
      let piece = try source.read(1 << 20)
      if piece.isEmpty { return }
      guard let end = piece.lastIndex(of: 0x0A) else {
        begun += piece
        continue
      }
      let whole = piece[...end]
      records += whole.count { $0 == 0x0A }
      length += begun.count + whole.count
      let before = whole.dropLast().lastIndex(of: 0x0A)
      last = (before == nil ? begun : []) + whole[(before.map { $0 + 1 } ?? 0)..<end]
      begun = Array(piece[(end + 1)...])
    }
  }

  /// Where the call of the last record came from: the input and its record.
  var lastCall: (source: String, record: Int)? {
    guard let call = try? JSONReader().read(last)["call"], let source = call["source"]?.string,
      let record = call["record"]?.int
    else { return nil }
    return (source, record)
  }
}
