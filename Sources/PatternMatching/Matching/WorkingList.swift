/// A list of plain values that is emptied and filled again for every text.
///
/// Emptying it only sets its count; an `Array` that keeps its capacity does much more.
struct WorkingList<Element: BitwiseCopyable & Sendable>: Sendable {
  private var storage: [Element] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Element {
    @inline(__always) get { storage[index] }
    @inline(__always) set { storage[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count < storage.count { storage[count] = element } else { storage.append(element) }
    count += 1
  }

  /// Empties the list.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Keeps the elements before an index.
  @inline(__always)
  mutating func truncate(to index: Int) { count = min(count, index) }

  /// Sorts the elements from an index on.
  mutating func sort(from first: Int = 0, by precedes: (Element, Element) -> Bool) {
    guard count - first > 1 else { return }
    // Most lists have two or three elements, most of them in order.
    guard count - first > 24 else { return insertionSort(from: first, by: precedes) }
    storage[first..<count].sort(by: precedes)
  }

  private mutating func insertionSort(
    from first: Int, by precedes: (Element, Element) -> Bool
  ) {
    for index in first + 1..<count {
      let element = storage[index]
      var place = index
      while place > first, precedes(element, storage[place - 1]) {
        storage[place] = storage[place - 1]
        place -= 1
      }
      storage[place] = element
    }
  }

  /// Whether an element is in the list: O(n).
  func contains(_ element: Element) -> Bool where Element: Equatable {
    for index in indices where storage[index] == element { return true }
    return false
  }

  /// Turns the elements from an index on around.
  mutating func reverse(from first: Int) { storage[first..<count].reverse() }
}
