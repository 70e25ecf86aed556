/// Finds numbers and what is made of them.
package struct EntityRecognizer: Sendable {
  /// The entities of a text, by start, the longer first; kinds may overlap.
  ///
  /// - Parameter text: A folded text.
  /// - Returns: The entities. O(letters).
  package static func entities(in text: FoldedText) -> [Entity] { [] }
}
