import JSONCoding

/// Takes the lines of a text as the elements of one list, as some vendors write lists.
struct JSONLineList {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The vendor whose list the first lines are; a list of whole calls is none.
  func sampleVendor() -> VendorMatch? {
    var ignored: [JSONError] = []
    return vendor(limit: 20, errors: &ignored)
  }

  /// The vendor's list, all of it; lines that are not JSON are noted.
  func vendor(into sink: inout ImportSink) -> VendorMatch? {
    var errors: [JSONError] = []
    let match = vendor(limit: .max, errors: &errors)
    for error in errors { sink.note(error) }
    return match
  }

  private func vendor(limit: Int, errors: inout [JSONError]) -> VendorMatch? {
    let text = array(limit: limit, errors: &errors)
    guard let value = try? JSONReader().read(text) else { return nil }
    return VendorSniffer.list(of: value, lines: LineFinder(text[...]))
  }

  /// The lines as one array, in which every element keeps its line.
  private func array(limit: Int, errors: inout [JSONError]) -> [UInt8] {
    let reader = JSONReader()
    var text: [UInt8] = [UInt8(ascii: "[")]
    var count = 0
    var number = 1
    var isEmpty = true
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.contains(where: { $0 > 0x20 }) {
        do throws(JSONError) {
          _ = try reader.read(line, line: number)
          if !isEmpty { text.append(UInt8(ascii: ",")) }
          text += line
          isEmpty = false
        } catch {
          errors.append(error)
        }
        count += 1
        if count >= limit { break }
      }
      text.append(0x0A)
      number += 1
    }
    text.append(UInt8(ascii: "]"))
    return text
  }
}
