import Diagnostics
import JSONCoding

/// Reads a whole text as the JSON of a vendor.
struct VendorText {
  let bytes: [UInt8]
  /// What the sniffer found; `nil` when the user has named the format.
  let match: VendorMatch?

  /// Reads the calls and hands them on.
  func read(into sink: inout ImportSink) {
    guard let match = match ?? forced(&sink) else { return }
    for draft in match.read(into: &sink) { sink.add(draft) }
  }

  /// Looks for the format that the user has named, with its sign or without.
  private func forced(_ sink: inout ImportSink) -> VendorMatch? {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader().read(bytes)
    } catch {
      sink.note(error)
      return nil
    }
    let lines = LineFinder(bytes[...])
    if let match = VendorSniffer.find(in: value, lines: lines, as: sink.format) { return match }
    sink.note(
      "no-transcript", .error,
      "the text does not look like \(sink.format.rawValue), which was named as its format",
      expected: "the right --from, or none, so that the format is recognised")
    return nil
  }
}
