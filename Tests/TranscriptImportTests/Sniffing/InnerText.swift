import Foundation
import JSONCoding

/// Takes a part of a sample out of what stands around it.
enum InnerText {
  /// The text of the value under some keys of a sample; `nil` if there is none.
  static func of(_ file: String, _ path: [String]) throws -> String? {
    let bytes = [UInt8](try Data(contentsOf: FormatCase.folder.appending(path: file)))
    var place = 0
    for key in path {
      guard let found = Self.find(Array("\"\(key)\"".utf8), in: bytes, from: place) else {
        return nil
      }
      place = found
    }
    guard let open = bytes[place...].firstIndex(of: UInt8(ascii: "[")) else { return nil }
    for end in open..<bytes.count where bytes[end] == UInt8(ascii: "]") {
      if (try? JSONReader().read(bytes[open...end])) != nil {
        return String(decoding: bytes[open...end], as: UTF8.self)
      }
    }
    return nil
  }

  private static func find(_ key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + key.count <= bytes.count {
      if bytes[place..<(place + key.count)].elementsEqual(key) { return place + key.count }
      place += 1
    }
    return nil
  }
}
