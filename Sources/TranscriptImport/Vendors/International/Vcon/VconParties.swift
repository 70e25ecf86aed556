import JSONCoding
import Transcripts

/// Who takes part in a vCon.
struct VconParties {
  private struct Party {
    var label: String
    var role: String?
  }

  private let parties: [Party]

  init(_ list: JSONValue?) {
    parties = (list?.array ?? JSONArray([])).enumerated().map { index, party in
      let label =
        party.at("name")?.lenientText ?? party.at("tel", "mailto", "sip", "uuid")?.lenientText
      return Party(
        label: label ?? "party \(index)",
        role: (party.at("role") ?? party.at("meta")?.at("role"))?.lenientText)
    }
  }

  /// The name of a party by its place in the list.
  func label(of index: Int?) -> String? {
    index.flatMap { parties.indices.contains($0) ? parties[$0].label : nil }
  }

  /// The name of the one party of a list, if there is just one.
  func only(of places: JSONValue?) -> String? {
    if let one = places?.lenientInt { return label(of: one) }
    guard let list = places?.array, list.count == 1 else { return nil }
    return label(of: list.first?.lenientInt)
  }

  func roleWord(of index: Int?) -> String? {
    index.flatMap { parties.indices.contains($0) ? parties[$0].role : nil }
  }

  /// States the roles of parties wherever a speaker has a party's name.
  func state(in call: inout DraftCall) {
    let agents = parties.filter { $0.role.flatMap(RoleDictionary.match)?.role == .agent }
    if agents.count == 1 { call.facts.agent = call.facts.agent ?? agents[0].label }
    for party in parties {
      guard let role = party.role else { continue }
      for speaker in Set(call.turns.compactMap(\.speaker))
      where LabelText.key(speaker) == LabelText.key(party.label) {
        call.state(
          speaker, as: role,
          by: Phrase(
            zh: "vCon 的参与者“\(party.label)”写明是 \(role)",
            en: "the party '\(party.label)' of the vCon is \(role)"))
      }
    }
  }
}
