/// The members of a JSON object in the order of the source.
package struct JSONObject: Sendable, Hashable {
  /// A key, its value, and where both stand in the source.
  package struct Member: Sendable, Hashable {
    /// The decoded key.
    package var key: String
    /// The value.
    package var value: JSONValue
    /// Byte offset of the opening quote of the key.
    package var keyOffset: Int
    /// Byte offset of the first byte of the value.
    package var offset: Int

    /// Pairs a key with a value; a member that comes from no source has offsets of 0.
    package init(key: String, value: JSONValue, keyOffset: Int = 0, offset: Int = 0) {
      self.key = key
      self.value = value
      self.keyOffset = keyOffset
      self.offset = offset
    }
  }

  /// Every member, duplicates included.
  package var members: [Member]

  /// Collects members.
  package init(members: [Member] = []) {
    self.members = members
  }

  /// The value under a key; the last one wins, as in most readers.
  ///
  /// O(members).
  package subscript(key: String) -> JSONValue? { member(key)?.value }

  /// The last member with a key.
  ///
  /// O(members).
  ///
  /// - Parameter key: The decoded key.
  /// - Returns: The member with its offsets, or `nil`.
  package func member(_ key: String) -> Member? {
    members.last { $0.key == key }
  }

  /// The members whose key has occurred before in this object, in order.
  ///
  /// O(members).
  package var duplicates: [Member] {
    if members.count <= 8 {
      var repeated: [Member] = []
      for i in members.indices.dropFirst() {
        for j in 0..<i where members[j].key == members[i].key {
          repeated.append(members[i])
          break
        }
      }
      return repeated
    }
    var seen: Set<String> = []
    return members.filter { !seen.insert($0.key).inserted }
  }
}
