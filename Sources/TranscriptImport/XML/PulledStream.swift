import Foundation

/// A stream whose bytes are fetched when they are wanted.
///
/// A class, because the system's parser takes one.
final class PulledStream: InputStream {
  private let pull: () -> [UInt8]
  private var rest: ArraySlice<UInt8> = []
  private var status = Stream.Status.notOpen
  private var search = DocumentTypeSearch()
  /// Where a document type stands, in front of which the stream ends.
  private(set) var lineOfDocumentType: Int?
  private var attributes = AttributeSearch()
  /// Where a tag has too many attributes, in front of which the stream ends.
  private(set) var lineOfAttributes: Int?

  init(_ pull: @escaping () -> [UInt8]) {
    self.pull = pull
    super.init(data: Data())
  }

  override var streamStatus: Stream.Status { status }

  override var hasBytesAvailable: Bool { status == .open }

  override func open() { status = .open }

  override func close() { status = .closed }

  override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
    if rest.isEmpty, lineOfDocumentType == nil, lineOfAttributes == nil {
      let more = pull()
      lineOfDocumentType = search.look(in: more)
      lineOfAttributes = attributes.look(in: more)
      if lineOfDocumentType == nil, lineOfAttributes == nil { rest = more[...] }
    }
    let count = min(length, rest.count)
    for (index, byte) in rest.prefix(count).enumerated() { unsafe buffer[index] = byte }
    rest = rest.dropFirst(count)
    if count == 0 { status = .atEnd }
    return count
  }
}
