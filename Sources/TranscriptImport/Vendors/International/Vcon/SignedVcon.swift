import Diagnostics
import JSONCoding
import Transcripts

/// Reads signed vCons (JWS), whose payload is a vCon in Base64.
///
/// The signature is not checked.
enum SignedVconReader: VendorReader {
  static let format = TranscriptFormat.signedVcon
  static let name = Phrase(zh: "签名的 vCon", en: "a signed vCon")

  static func sign(of value: JSONValue) -> String? {
    guard value.at("payload")?.string != nil,
      value.at("signatures", "signature", "protected") != nil
    else { return nil }
    return payload(of: value) == nil ? nil : "payload + signatures[]"
  }

  private static func payload(of value: JSONValue) -> JSONValue? {
    guard let text = value.at("payload")?.string, let json = Base64.text(of: text) else {
      return nil
    }
    return Unwrapper.parse(json)
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard let vcon = payload(of: document.value), VconReader.sign(of: vcon) != nil else {
      return []
    }
    let part = WrappedPart(
      value: vcon, path: "payload", wrappers: [], lines: LineFinder(fixed: document.firstLine))
    return VconReader.read(VendorDocument(part), into: &sink)
  }
}
