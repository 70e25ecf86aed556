import JSONCoding
import Transcripts

/// Reads the JSON of one vendor: a sign by which it is recognised, and what becomes of it.
///
/// A new vendor is one file with one of these, a line in ``VendorReaders``, a case of
/// ``TranscriptFormat``, a call in `Corpus/Formats` and a row in the conformance test.
protocol VendorReader: SendableMetatype {
  /// The format that is read.
  static var format: TranscriptFormat { get }

  /// The vendor's name as people know it.
  static var name: Phrase { get }

  /// The keys that show that a value is of this vendor; `nil` when it is something else.
  ///
  /// The sign looks at the first few elements only, so that trying all vendors costs little.
  static func sign(of value: JSONValue) -> String?

  /// Reads the calls of a document.
  ///
  /// Turns may come in any order; they are sorted by time afterwards.
  ///
  /// - Parameters:
  ///   - document: A value that has the sign, or one that the user says to be of this format.
  ///   - sink: Receives problems and what is left out.
  /// - Returns: The calls; empty when there are none.
  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall]
}

extension VendorReader {
  /// The call that a document without facts begins with.
  static func call(
    of document: VendorDocument, timing: Phrase? = nil, duration: Double? = nil
  ) -> DraftCall {
    var call = DraftCall()
    call.line = document.firstLine
    call.timing = timing
    call.facts.duration = duration.flatMap { $0 > 0 && $0 < 1e9 ? $0 : nil }
    return call
  }
}
