package import Transcripts

/// A learned label whose signs are looked at when a call is weighed.
package struct SignLabel: Sendable, Hashable {
  package var id: String
  package var role: Role
  /// Its number in the model.
  package var number: Int

  package init(id: String, role: Role, number: Int) {
    self.id = id
    self.role = role
    self.number = number
  }

  /// How it is written in a model file.
  package var name: String { (role == .customer ? "customer." : "agent.") + id }
}

extension SignLabel {
  /// Reads names of labels, parted by blanks.
  ///
  /// - Parameters:
  ///   - text: The names.
  ///   - known: The labels of the model, in order.
  /// - Returns: The labels; `nil` if a name is none of the model's.
  static func read(_ text: String, among known: [LearnedLabel]) -> [SignLabel]? {
    var labels: [SignLabel] = []
    for name in text.split(separator: " ") {
      guard let dot = name.firstIndex(of: ".") else { return nil }
      let family: LearnedLabel.Family
      switch name[..<dot] {
      case "agent": family = .behaviour
      case "customer": family = .customer
      default: return nil
      }
      let id = String(name[name.index(after: dot)...])
      guard let number = known.firstIndex(where: { $0.family == family && $0.id == id }) else {
        return nil
      }
      labels.append(
        SignLabel(id: id, role: family == .customer ? .customer : .agent, number: number))
    }
    return labels
  }
}
