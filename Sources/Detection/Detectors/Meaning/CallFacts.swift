import TextAnalysis
import Transcripts

/// What the source says about a call outside of its turns.
struct CallFacts {
  let call: Transcript

  init(_ call: Transcript) { self.call = call }

  /// The first of some facts that is stated and not blank.
  ///
  /// Names of the transcript format's own fields work as well: `agent`, `team`, `language`,
  /// `direction`, `channel`, `startedAt`, `duration`; and so do the headings under which sources
  /// usually state them, such as `queue` for the team, since readers keep those as fields.
  func value(of fields: [String]) -> MetadataValue? {
    for field in fields {
      let value = call.metadata[field] ?? own(field) ?? own(TranscriptFieldName.field(of: field))
      if let value, !Self.isBlank(value) { return value }
    }
    return nil
  }

  /// The same as a number; text counts if it is one.
  func number(of fields: [String]) -> Double? {
    switch value(of: fields) {
    case .number(let number): number.isFinite ? number : nil
    case .string(let text):
      Double(text.filter { !$0.isWhitespace }).flatMap { $0.isFinite ? $0 : nil }
    case .flag, nil: nil
    }
  }

  /// The same as text; a whole number without decimal places.
  func text(of fields: [String]) -> String? {
    switch value(of: fields) {
    case .string(let text): text
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .flag(let flag): flag ? "true" : "false"
    case nil: nil
    }
  }

  private func own(_ field: String?) -> MetadataValue? {
    switch field {
    case "agent": call.agent.map(MetadataValue.string)
    case "team": call.team.map(MetadataValue.string)
    case "language": call.language.map(MetadataValue.string)
    case "direction": (call.direction?.rawValue).map(MetadataValue.string)
    case "channel": (call.channel?.rawValue).map(MetadataValue.string)
    case "startedAt": call.startedAt.map(MetadataValue.string)
    case "duration": call.duration.map(MetadataValue.number)
    default: nil
    }
  }

  private static func isBlank(_ value: MetadataValue) -> Bool {
    if case .string(let text) = value { return text.allSatisfy(\.isWhitespace) }
    return false
  }

  /// The minute of the day at which the call began, as the source's own clock shows it.
  ///
  /// Reads the first `9:05` or `09:05:30` in what the source writes; a zone is not taken into
  /// account, since norms are about the clock on the wall.
  var startMinute: Int? {
    guard let text = call.startedAt else { return nil }
    let bytes = Array(text.utf8)
    for (colon, byte) in bytes.enumerated() where byte == 0x3A {
      let minutes = bytes[(colon + 1)...].prefix { (0x30...0x39).contains($0) }
      let hours = bytes[..<colon].suffix(2).drop { !(0x30...0x39).contains($0) }
      guard minutes.count == 2, let hour = Self.number(hours), let minute = Self.number(minutes),
        hour < 24, minute < 60
      else { return nil }
      return hour * 60 + minute
    }
    return nil
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var value: Int?
    for digit in digits { value = (value ?? 0) * 10 + Int(digit - 0x30) }
    return value
  }
}
