/// A way in which transcripts are written down.
package enum TranscriptFormat: String, Sendable, Hashable, CaseIterable {
  /// JSON Lines: a call a line, or a turn a line.
  case jsonl
  /// One JSON text: a call, or an array of calls or turns.
  case json
  /// Lines that people read, with a speaker's name before the words.
  case plainText = "text"
  /// A chat that WhatsApp exported as text.
  case whatsApp = "whatsapp"
  /// A chat that QQ exported as text.
  case qq
  /// A table with commas or semicolons.
  case csv
  /// A table with tabs.
  case tsv
  /// A workbook of Office Open XML with tables on its sheets.
  case xlsx
  /// WebVTT captions.
  case webvtt
  /// SubRip captions.
  case srt
  /// Captions in Timed Text Markup Language.
  case ttml
  /// Annotations of ELAN.
  case elan = "eaf"
  /// A text grid of Praat.
  case textGrid = "textgrid"

  /// The format that a file name suggests, if any.
  init?(fileName: String) {
    var name = fileName.lowercased()
    // calls.jsonl.gz is packed JSON Lines.
    for packing in [".gz", ".gzip"] where name.hasSuffix(packing) {
      name.removeLast(packing.count)
    }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xlsx", "xlsm": self = .xlsx
    case "vtt": self = .webvtt
    case "srt": self = .srt
    case "ttml", "dfxp", "itt": self = .ttml
    case "eaf": self = .elan
    case "textgrid": self = .textGrid
    case "txt", "text", "md", "log": self = .plainText
    default: return nil
    }
  }
}
