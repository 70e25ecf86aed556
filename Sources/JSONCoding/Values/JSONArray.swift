/// The elements of a JSON array, each with its place in the source.
package struct JSONArray: Sendable, Hashable, RandomAccessCollection {
  struct Item: Sendable, Hashable {
    var value: JSONValue
    var offset: Int
  }

  /// An element and the byte that it begins at.
  package struct Entry: Sendable {
    /// The element.
    package var value: JSONValue
    /// The byte offset in the source, counted from 0.
    package var offset: Int

    /// Pairs an element with its place.
    package init(value: JSONValue, offset: Int) {
      self.value = value
      self.offset = offset
    }
  }

  private var items: [Item]

  init(items: [Item]) {
    self.items = items
  }

  /// Collects values that come from no source; their offsets are 0.
  package init(_ values: some Sequence<JSONValue>) {
    items = values.map { Item(value: $0, offset: 0) }
  }

  /// Collects elements that stand for others of a source.
  package init(entries: some Sequence<Entry>) {
    items = entries.map { Item(value: $0.value, offset: $0.offset) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { items.count }
  package subscript(position: Int) -> JSONValue { items[position].value }

  /// Where an element begins.
  ///
  /// - Parameter index: The index of an element.
  /// - Returns: The byte offset in the source, counted from 0.
  package func offset(at index: Int) -> Int { items[index].offset }
}
