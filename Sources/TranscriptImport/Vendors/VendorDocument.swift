import JSONCoding
import Transcripts

/// A value that a vendor's reader works on, with its place in the file.
struct VendorDocument {
  let part: WrappedPart
  /// The line that the document begins on.
  let firstLine: Int

  init(_ part: WrappedPart, offset: Int = 0) {
    self.part = part
    firstLine = part.lines.line(at: offset)
  }

  var value: JSONValue { part.value }

  /// The line that an element begins on, counted from 1.
  func line(_ elements: JSONArray, _ index: Int) -> Int {
    part.lines.line(at: elements.offset(at: index))
  }

  /// The objects among the elements of an array with their lines; others are left out.
  func objects(_ value: JSONValue?) -> [(value: JSONValue, line: Int)] {
    guard let elements = value?.array else { return [] }
    return elements.indices.compactMap { index in
      elements[index].object == nil ? nil : (elements[index], line(elements, index))
    }
  }

  /// The first value under a key in what lies around the document, the innermost first.
  func around(_ names: String...) -> JSONValue? {
    for wrapper in part.wrappers.reversed() {
      for name in names { if let found = wrapper.at(name) { return found } }
    }
    return nil
  }
}

extension JSONValue {
  /// The first elements that are objects: enough to tell what a list is about.
  var firstObjects: [JSONValue] {
    array?.prefix(6).filter { $0.object != nil } ?? []
  }

  /// Whether a list begins with objects some of which fulfil a condition.
  func begins(_ isSuch: (JSONValue) -> Bool) -> Bool { firstObjects.contains(where: isSuch) }

  /// Whether this is an object with all of some members, none of them null.
  func has(_ names: String...) -> Bool { names.allSatisfy { at($0) != nil } }
}
