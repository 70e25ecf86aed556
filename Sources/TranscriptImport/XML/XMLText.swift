import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of XML is told, in the order of the text.
protocol XMLEvents {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: Its name without a prefix.
  ///   - attributes: Its attributes, under their names as written.
  ///   - line: The line of the text, counted from 1.
  mutating func begin(_ name: String, _ attributes: [String: String], line: Int)

  /// Some of the text inside the element; one stretch may come in several parts.
  mutating func text(_ text: String)

  /// An element ends.
  mutating func end(_ name: String)
}

/// Why a text is not read as XML.
struct XMLFailure: Error {
  /// The id of the diagnostic.
  var id: String
  var line: Int
  var message: String
  var expected: String?
}

/// Reads XML with the system's parser, within bounds.
///
/// A document type is refused before parsing begins: it is the only place where entities can be
/// declared, so none can multiply, and none can name a file or an address. Depth is bounded too.
enum XMLText {
  /// Elements within elements.
  static let depthLimit = 200

  /// Tells the events of a text.
  ///
  /// O(text).
  ///
  /// - Parameters:
  ///   - bytes: The text in any encoding that XML knows.
  ///   - events: Receives what is read, up to a failure.
  /// - Returns: The receiver after the last event.
  /// - Throws: ``XMLFailure`` if the text is not well-formed, or has what is refused.
  static func read<Events: XMLEvents>(
    _ bytes: [UInt8], into events: Events
  ) throws(XMLFailure) -> Events {
    var search = DocumentTypeSearch()
    if let line = search.look(in: bytes) { throw documentType(line) }
    var attributes = AttributeSearch()
    if let line = attributes.look(in: bytes) { throw tooManyAttributes(line) }
    // From a stream the parser takes its text in small parts; of one part it reads 10 MB at most.
    return try read(InputStream(data: Data(bytes)), into: events)
  }

  /// Tells the events of a text that is fetched in pieces.
  ///
  /// A document type is refused before the parser sees all of it.
  ///
  /// - Parameters:
  ///   - pull: Gives the next bytes; none at the end.
  ///   - events: Receives what is read, up to a failure.
  /// - Returns: The receiver after the last event.
  /// - Throws: ``XMLFailure`` as for a text that is held.
  static func read<Events: XMLEvents>(
    pulling pull: @escaping () -> [UInt8], into events: Events
  ) throws(XMLFailure) -> Events {
    let stream = PulledStream(pull)
    var failure: XMLFailure?
    var outcome: Events?
    do throws(XMLFailure) { outcome = try read(stream, into: events) } catch { failure = error }
    if let line = stream.lineOfDocumentType { throw documentType(line) }
    if let line = stream.lineOfAttributes { throw tooManyAttributes(line) }
    if let failure { throw failure }
    return outcome ?? events
  }

  private static func documentType(_ line: Int) -> XMLFailure {
    XMLFailure(
      id: "xml-document-type", line: line,
      message: "the XML declares a document type, which could declare entities",
      expected: "XML without <!DOCTYPE …>")
  }

  private static func tooManyAttributes(_ line: Int) -> XMLFailure {
    XMLFailure(
      id: "xml-limit", line: line,
      message: "a tag has more than \(AttributeSearch.limit) attributes",
      expected: "at most \(AttributeSearch.limit) attributes in one tag")
  }

  private static func read<Events: XMLEvents>(
    _ stream: InputStream, into events: Events
  ) throws(XMLFailure) -> Events {
    let listener = Listener(events)
    let parser = XMLParser(stream: stream)
    parser.shouldResolveExternalEntities = false
    parser.shouldProcessNamespaces = false
    parser.delegate = listener
    let isWhole = parser.parse()
    if let failure = listener.failure { throw failure }
    // Errors after which the parser goes on are told to the listener only.
    guard isWhole, listener.lineOfError == nil else {
      throw XMLFailure(
        id: "bad-xml", line: listener.lineOfError ?? max(1, parser.lineNumber),
        message: "the text is not well-formed XML",
        expected: "one root element in which every tag is closed")
    }
    return listener.events
  }

  /// Reads XML that was brought to UTF-8, whatever its first line says that it was written in.
  static func read<Events: XMLEvents>(
    decoded bytes: [UInt8], into events: Events
  ) throws(XMLFailure) -> Events {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return try read(bytes, into: events)
    }
    var bytes = bytes
    // Blanks keep the numbers of the lines.
    for place in 0...end where bytes[place] != 0x0A { bytes[place] = 0x20 }
    return try read(Array(bytes.drop { $0 == 0x20 }), into: events)
  }
}

/// Passes the parser's calls on.
///
/// A class, because the parser wants a delegate that is an object.
private final class Listener<Events: XMLEvents>: NSObject, XMLParserDelegate {
  var events: Events
  var failure: XMLFailure?
  private(set) var lineOfError: Int?
  private var depth = 0

  init(_ events: Events) {
    self.events = events
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    guard depth <= XMLText.depthLimit else {
      failure = XMLFailure(
        id: "xml-limit", line: parser.lineNumber, message: "the XML is nested too deeply",
        expected: "at most \(XMLText.depthLimit) elements within one another")
      parser.abortParsing()
      return
    }
    events.begin(Self.local(elementName), attributes, line: parser.lineNumber)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    events.end(Self.local(elementName))
  }

  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    lineOfError = lineOfError ?? max(1, parser.lineNumber)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { events.text(string) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    events.text(String(decoding: block, as: UTF8.self))
  }

  /// `x:row` is `row`, whatever the prefix stands for.
  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
