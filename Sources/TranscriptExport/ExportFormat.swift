/// A way in which calls are written down for others.
package enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// Our own format, a call a line.
  case jsonl
  /// vCon containers (IETF draft), one a line.
  case vcon
  /// WebVTT captions.
  case webvtt
  /// SubRip captions.
  case srt
  /// Lines that people read.
  case text

  /// The format that a file's name asks for, if any.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".vcon") || name.hasSuffix(".vcon.json") || name.hasSuffix(".vcon.jsonl") {
      self = .vcon
      return
    }
    switch name.split(separator: ".").last.map(String.init) {
    case "jsonl", "ndjson": self = .jsonl
    case "vtt": self = .webvtt
    case "srt": self = .srt
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// What files of the format end in.
  package var fileExtension: String {
    switch self {
    case .jsonl: "jsonl"
    case .vcon: "vcon.json"
    case .webvtt: "vtt"
    case .srt: "srt"
    case .text: "txt"
    }
  }

  /// Whether one file can hold several calls.
  package var holdsSeveralCalls: Bool { self == .jsonl || self == .vcon || self == .text }
}

/// Why a call cannot be written in a format.
package struct ExportFailure: Error, Sendable, Hashable {
  /// The id of the diagnostic.
  package var id: String
  /// What is missing.
  package var message: String
  /// What would do.
  package var expected: String
}
