import Transcripts

/// What the user says about who is who.
enum OperatorRoles {
  /// The role of a label that the user has named.
  static func named(_ label: String?, _ options: ImportOptions) -> ImportReport.Speaker? {
    guard let label else { return nil }
    let key = LabelText.key(label)
    var role = options.roles.first { LabelText.key($0.key) == key }?.value
    if role == nil, let agent = options.agentSpeaker, LabelText.key(agent) == key { role = .agent }
    return role.map {
      speaker(label, $0, Phrase(zh: "由用户指定", en: "named by the user"))
    }
  }

  /// The names that the user gave of speakers of a call.
  ///
  /// O(turns).
  static func names(in draft: DraftCall, _ options: ImportOptions) -> Set<String> {
    let labels = Set(draft.turns.compactMap { $0.speaker ?? $0.roleWord })
    let keys = Set(labels.map(LabelText.key))
    let names = Array(options.roles.keys) + [options.agentSpeaker].compactMap(\.self)
    return Set(names.filter { keys.contains(LabelText.key($0)) })
  }

  /// The role of whoever talks with an agent that the user has named: of two speakers, the other one
  /// is the customer, whatever it sounds like.
  static func other(
    than label: String?, among labels: [String?], _ options: ImportOptions
  ) -> ImportReport.Speaker? {
    guard labels.count == 2, let label, let other = labels.first(where: { $0 != label }),
      named(other, options)?.role == .agent
    else { return nil }
    return speaker(
      label, .customer, Phrase(zh: "用户指定另一方是客服", en: "the user says that the other is the agent"))
  }

  /// The role of a speaker by the channel that the user says to be the agent's.
  ///
  /// Whoever is on the other of two channels is the customer.
  static func channel(
    of turn: DraftTurn?, _ draft: DraftCall, _ options: ImportOptions
  ) -> ImportReport.Speaker? {
    guard let agent = options.agentChannel, let turn, let channel = turn.audioChannel else {
      return nil
    }
    let label = turn.speaker ?? turn.roleWord
    if channel == agent {
      return speaker(
        label, .agent,
        Phrase(zh: "用户指定声道 \(agent) 是客服", en: "the user says that channel \(agent) is the agent's"))
    }
    let channels = Set(draft.turns.compactMap(\.audioChannel))
    guard channels.count == 2, channels.contains(agent) else { return nil }
    return speaker(
      label, .customer,
      Phrase(zh: "在客服以外的那个声道上", en: "on the channel that is not the agent's"))
  }

  private static func speaker(
    _ label: String?, _ role: Role, _ decision: Phrase
  ) -> ImportReport.Speaker {
    ImportReport.Speaker(
      label: label, role: role, isBot: false, decision: decision, confidence: nil, turns: 0)
  }
}
