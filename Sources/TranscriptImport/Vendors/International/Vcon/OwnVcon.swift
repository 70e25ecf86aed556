import JSONCoding
import Transcripts

/// What `callgrade convert` writes into a vCon besides its dialogs, so that the same call is read again.
struct OwnVcon {
  private let meta: JSONValue

  /// Takes the `meta` of a vCon; `nil` if somebody else wrote it.
  init?(_ meta: JSONValue?) {
    guard let meta, meta.object != nil else { return nil }
    let isOurs =
      meta.at("schema")?.string == "callgrade.transcript/1"
      // Older versions did not say so.
      || meta.at("channel")?.string.flatMap(Transcript.Channel.init) != nil
      || meta.has("startedAt") || meta.has("agent") || meta.has("id")
    guard isOurs else { return nil }
    self.meta = meta
  }

  /// Takes over what is stated about the call.
  func takeFacts(into facts: inout Transcript) {
    facts.id = meta.at("id")?.lenientText ?? facts.id
    facts.channel = meta.at("channel")?.string.flatMap(Transcript.Channel.init)
    facts.direction = meta.at("direction")?.string.flatMap(Transcript.Direction.init)
    facts.language = meta.at("language")?.string
    facts.agent = meta.at("agent")?.lenientText
    facts.team = meta.at("team")?.lenientText
    facts.startedAt = meta.at("startedAt")?.string
    facts.duration = meta.at("duration")?.lenientDouble
    for member in meta.at("metadata")?.object?.members ?? [] {
      facts.metadata[member.key] = MetadataValue(member.value)
    }
  }

  /// Whether every dialog states its turn, so that nothing has to be guessed.
  static func statesTurns(_ dialogs: [(value: JSONValue, line: Int)]) -> Bool {
    !dialogs.isEmpty
      && dialogs.allSatisfy { VconDialogs.isText($0.value) && role(of: $0.value) != nil }
  }

  /// The turn that a dialog states.
  static func turn(_ dialog: JSONValue, line: Int) -> DraftTurn? {
    guard let role = role(of: dialog), let meta = dialog.at("meta"),
      let text = dialog.at("body")?.string
    else { return nil }
    var turn = DraftTurn(text: text, line: line)
    turn.speaker = meta.at("speaker")?.lenientText
    // Of a speaker without a role it is asked again who that is, as in our own format.
    turn.role = role == .unknown && turn.speaker != nil ? nil : role
    turn.start = meta.at("start")?.double
    turn.end = meta.at("end")?.double
    turn.audioChannel = meta.at("audioChannel")?.int
    turn.confidence = meta.at("confidence")?.double
    turn.isBot = meta.at("bot")?.bool ?? false
    turn.overlap = meta.at("overlap")?.bool
    return turn
  }

  private static func role(of dialog: JSONValue) -> Role? {
    dialog.at("meta")?.at("role")?.string.flatMap(Role.init)
  }
}
