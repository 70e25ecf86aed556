package import Transcripts

/// The words that name an agent or a customer, for whoever reads labels outside of transcripts.
package enum RoleWords: Sendable {
  /// The role that a label plainly names, perhaps with a number or a form of address.
  ///
  /// O(label).
  ///
  /// - Parameter label: A label such as 客服1 or `Caller`, without its colon.
  /// - Returns: The role; `nil` if the label names none, or only along with other words.
  package static func role(of label: String) -> Role? {
    guard let match = RoleDictionary.match(label), match.strength == .exact else { return nil }
    return match.role
  }
}
