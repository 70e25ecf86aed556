import Diagnostics
import TranscriptImport
import Transcripts

/// Which of the speakers and channels that the user named have not been met in any call.
///
/// A name that fits nobody is probably misspelt, and then says nothing about anybody.
struct NamedSpeakers: Sendable {
  private var names: Set<String>
  private var channel: Int?

  /// Begins with all that the user named; `nil` if that is nobody.
  init?(_ options: ImportOptions) {
    names = Set(options.roles.keys)
    if let speaker = options.agentSpeaker { names.insert(speaker) }
    channel = options.agentChannel
    if names.isEmpty, channel == nil { return nil }
  }

  /// Strikes out whom a call has.
  mutating func take(_ call: ImportedCall) {
    guard !names.isEmpty || channel != nil else { return }
    if !names.isEmpty { names.subtract(call.namedSpeakers) }
    if let wanted = channel, call.transcript.turns.contains(where: { $0.audioChannel == wanted }) {
      channel = nil
    }
  }

  /// Strikes out whom others have met.
  mutating func formIntersection(_ other: NamedSpeakers) {
    names.formIntersection(other.names)
    if other.channel == nil { channel = nil }
  }

  /// What is to be said at the end, if any call was read.
  func remarks() -> [Diagnostic] {
    var remarks = names.sorted().map { name in
      Diagnostic(
        id: "speaker-not-found", severity: .warning,
        message: "no speaker of any call is called '\(name)'",
        expected: "a name as callgrade inspect shows it")
    }
    if let channel {
      remarks.append(
        Diagnostic(
          id: "speaker-not-found", severity: .warning,
          message: "no call has the channel \(channel)",
          expected: "recordings with separate channels, counted from 0"))
    }
    return remarks
  }
}
