import JSONCoding
package import Transcripts

/// Writes calls in formats that others read.
///
/// What a format has no place for is left out: captions keep who spoke when, lines of text keep the
/// facts about the call as well, our own format keeps everything.
///
/// ```swift
/// let bytes = try TranscriptExporter(format: .text).write(call, isFirst: true)
/// ```
package struct TranscriptExporter: Sendable {
  /// The format to write.
  package var format: ExportFormat

  /// Creates an exporter.
  package init(format: ExportFormat) {
    self.format = format
  }

  /// Writes a call.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - isFirst: Whether nothing stands above it in the same file.
  ///   - analysis: What was found out about it; only a vCon has a place for that.
  /// - Returns: UTF-8, whole lines.
  /// - Throws: ``ExportFailure`` if the format needs what the call does not have.
  package func write(
    _ call: Transcript, isFirst: Bool = true, analysis: [CallAnalysisEntry] = []
  ) throws(ExportFailure) -> [UInt8] {
    switch format {
    case .jsonl: return OwnLine.write(call)
    case .vcon: return VConWriter.write(call, analysis: analysis)
    case .webvtt: return try CaptionWriter(call, isWebVTT: true).write()
    case .srt: return try CaptionWriter(call, isWebVTT: false).write()
    case .text: return TextWriter(call).write(isFirst: isFirst)
    }
  }
}
