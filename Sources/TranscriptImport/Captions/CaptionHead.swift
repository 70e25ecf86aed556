import Transcripts

/// What the head of a WebVTT file may say: `WEBVTT Kind: captions; Language: zh`.
enum CaptionHead {
  static func read(_ lines: [TextLine], into facts: inout Transcript) {
    for line in lines.prefix(8) {
      if line.isBlank { return }
      for part in line.text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let words = part.split(separator: ":", maxSplits: 1)
        guard words.count == 2, words[0].lowercased().hasSuffix("language") else { continue }
        let tag = trim(String(words[1]))
        if !tag.isEmpty, tag.utf8.count <= 20 { facts.language = tag }
      }
    }
  }
}
