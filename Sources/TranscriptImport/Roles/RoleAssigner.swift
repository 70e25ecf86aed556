import Transcripts

/// Decides the role of every speaker of a call.
///
/// What the source says comes first. Speakers whose label says nothing are told by what they say,
/// and the confidence is stated; below ``threshold`` they stay unknown. Speakers are never merged.
enum RoleAssigner {
  /// The least confidence with which an inferred role is given.
  static let threshold = 0.6

  struct Outcome {
    var speakers: [ImportReport.Speaker]
    /// For each turn, the index of its speaker.
    var speakerOfTurn: [Int]
    /// The least confidence of an inferred role; `nil` when all roles are stated.
    var confidence: Double?
  }

  private struct Key: Hashable {
    var role: Role?
    var roleWord: String?
    var speaker: String?
  }

  /// Decides the roles of a call.
  ///
  /// Labels that say a role come first, then what else the source states, then what the user says
  /// about channels, then the words. What the user says about a label outdoes everything.
  static func assign(_ draft: DraftCall, options: ImportOptions = ImportOptions()) -> Outcome {
    var indexOf: [Key: Int] = [:]
    var keys: [Key] = []
    var turnsOf: [[Int]] = []
    var speakerOfTurn: [Int] = []
    for (turnIndex, turn) in draft.turns.enumerated() {
      let key = Key(role: turn.role, roleWord: turn.roleWord, speaker: turn.speaker)
      // Two speakers are found faster by looking than by hashing.
      let known = keys.count <= 8 ? keys.firstIndex(of: key) : indexOf[key]
      let index = known ?? keys.count
      if index == keys.count {
        indexOf[key] = index
        keys.append(key)
        turnsOf.append([])
      }
      turnsOf[index].append(turnIndex)
      speakerOfTurn.append(index)
    }
    let directions = CallDirectionWords(
      labels: keys.flatMap { [$0.roleWord, $0.speaker].compactMap(\.self) },
      direction: draft.facts.direction)
    let labels = keys.map { $0.speaker ?? $0.roleWord }
    var speakers: [ImportReport.Speaker] = []
    var open: [Int] = []
    for (index, key) in keys.enumerated() {
      let label = labels[index]
      let stated =
        OperatorRoles.named(label, options) ?? stated(key, directions)
        ?? vendor(label, draft)
        ?? OperatorRoles.channel(of: turnsOf[index].first.map { draft.turns[$0] }, draft, options)
        ?? OperatorRoles.other(than: label, among: labels, options)
      if stated == nil, key.roleWord != nil || key.speaker != nil { open.append(index) }
      speakers.append(
        stated
          ?? ImportReport.Speaker(
            label: key.speaker ?? key.roleWord, role: .unknown, isBot: false,
            decision: Phrase(zh: "没有说话人标签", en: "no speaker label"), confidence: nil, turns: 0))
      speakers[index].turns = turnsOf[index].count
    }
    var confidence: Double?
    if !open.isEmpty {
      let evidence = open.map { speaker in
        RoleEvidence(turns: turnsOf[speaker].map { draft.turns[$0].text })
      }
      // Where a machine is named, one of several others may still be the agent.
      let stated = speakers.filter { open.count == 1 || !$0.isBot }
      let inferred = RoleInference.infer(evidence, stated: stated.map(\.role))
      for (speaker, guess) in zip(open, inferred) {
        speakers[speaker].role = guess.role
        speakers[speaker].decision = guess.reason
        speakers[speaker].confidence = guess.confidence
      }
      confidence = inferred.map(\.confidence).min()
    }
    return Outcome(speakers: speakers, speakerOfTurn: speakerOfTurn, confidence: confidence)
  }

  private static func vendor(_ label: String?, _ draft: DraftCall) -> ImportReport.Speaker? {
    guard let label, let stated = draft.roles[label] else { return nil }
    return ImportReport.Speaker(
      label: label, role: stated.role, isBot: stated.isBot, decision: stated.reason,
      confidence: nil, turns: 0)
  }

  private static func stated(
    _ key: Key, _ directions: CallDirectionWords
  ) -> ImportReport.Speaker? {
    let label = key.speaker ?? key.roleWord
    if let role = key.role {
      let word = key.roleWord ?? role.rawValue
      return ImportReport.Speaker(
        label: label, role: role, isBot: false,
        decision: Phrase(zh: "数据中写明角色“\(word)”", en: "the data states the role '\(word)'"),
        confidence: nil, turns: 0)
    }
    for word in [key.roleWord, key.speaker].compactMap(\.self) {
      let match = directions.isAmbiguous(word) ? directions.match(word) : RoleDictionary.match(word)
      guard let match else { continue }
      return ImportReport.Speaker(
        label: label, role: match.role, isBot: match.isBot,
        decision: Phrase(zh: "标签“\(word)”写明角色", en: "the label '\(word)' names the role"),
        confidence: nil, turns: 0)
    }
    return nil
  }
}

/// Caller and callee, which name a role only when it is known who called whom.
private struct CallDirectionWords {
  private static let calling: Set<String> = ["caller", "主叫", "主叫方"]
  private static let called: Set<String> = ["callee", "被叫", "被叫方"]

  private let hasCalled: Bool
  private let direction: Transcript.Direction?

  init(labels: [String], direction: Transcript.Direction?) {
    hasCalled = labels.contains { Self.called.contains(LabelText.key($0)) }
    self.direction = direction
  }

  func isAmbiguous(_ label: String) -> Bool {
    let key = LabelText.key(label)
    return Self.calling.contains(key) || Self.called.contains(key)
  }

  func match(_ label: String) -> RoleMatch? {
    let key = LabelText.key(label)
    let isCalling = Self.calling.contains(key)
    if let direction {
      return RoleMatch(role: (direction == .inbound) == isCalling ? .customer : .agent)
    }
    // Alone, caller is the usual word for the customer; beside callee it says nothing.
    return key == "caller" && !hasCalled ? RoleMatch(role: .customer) : nil
  }
}
