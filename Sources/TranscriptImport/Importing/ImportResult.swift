package import Diagnostics
package import Transcripts

/// A call and where it came from.
package struct ImportedCall: Sendable, Hashable {
  /// The call.
  package var transcript: Transcript
  /// Its source, record and format.
  package var provenance: Provenance
  /// Those of the speakers that the user named who are in the call, as the user wrote them.
  package var namedSpeakers: Set<String> = []

  /// Pairs a call with its origin.
  package init(transcript: Transcript, provenance: Provenance) {
    self.transcript = transcript
    self.provenance = provenance
  }
}

/// Everything that reading one file gave.
package struct ImportResult: Sendable, Hashable {
  /// The calls in the order of the file.
  package var calls: [ImportedCall]
  /// Every problem of the file; an error among them means that something was not read.
  package var diagnostics: [Diagnostic]
  /// How the file was understood.
  package var report: ImportReport

  package init(calls: [ImportedCall], diagnostics: [Diagnostic], report: ImportReport) {
    self.calls = calls
    self.diagnostics = diagnostics
    self.report = report
  }
}
