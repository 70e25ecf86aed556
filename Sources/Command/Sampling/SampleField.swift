import Transcripts

/// A fact by which calls are put into strata.
struct SampleField {
  private enum Field: String, CaseIterable {
    case channel, direction, language, agent, team, length
  }

  private enum Kind {
    case known(Field)
    case metadata(String)
  }

  private let kind: Kind

  /// The names of the known fields.
  static var names: String { Field.allCases.map(\.rawValue).joined(separator: ", ") }

  /// - Throws: For a name that is neither known nor `metadata.…`.
  init(_ name: String) throws {
    if let field = Field(rawValue: name) {
      kind = .known(field)
    } else if name.hasPrefix("metadata."), name.count > 9 {
      kind = .metadata(String(name.dropFirst(9)))
    } else {
      throw CommandError(unknown: "field", name, among: Field.allCases.map(\.rawValue))
    }
  }

  /// The stratum's part of a call; empty where the call does not say.
  func value(of call: Transcript) -> String {
    switch kind {
    case .metadata(let name): return call.metadata[name].map { "\($0)" } ?? ""
    case .known(let field):
      switch field {
      case .channel: return call.channel.map { "\($0)" } ?? ""
      case .direction: return call.direction.map { "\($0)" } ?? ""
      case .language: return call.language ?? ""
      case .agent: return call.agent ?? ""
      case .team: return call.team ?? ""
      case .length: return Self.length(of: call)
      }
    }
  }

  /// Short, middling or long, by turns.
  private static func length(of call: Transcript) -> String {
    switch call.turns.count {
    case ..<10: "short"
    case ..<30: "middle"
    default: "long"
    }
  }
}
