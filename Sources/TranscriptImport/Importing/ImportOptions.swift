package import Transcripts

/// What the user says about an input instead of leaving it to be found out.
package struct ImportOptions: Sendable, Hashable {
  /// Bounds that protect memory and time.
  package struct Limits: Sendable, Hashable {
    /// Turns of one call.
    package var turns = 100_000
    /// Bytes of one line of JSON Lines.
    package var lineBytes = 64 << 20
    /// Bytes from which on JSON is read an element at a time, if it is a list.
    package var longJSON = 1 << 22
    /// Bytes, packed, from which on the rows of a workbook are not held.
    package var longWorkbook = 1 << 20
    /// Bytes of one JSON text, such as a call, in a list that is read a text at a time.
    package var documentBytes = 64 << 20
    /// Bytes that a packed file may have when it is unpacked.
    package var unpackedBytes = 1 << 29
    /// Bytes of XML that a part of a workbook may have when it is unpacked.
    package var sheetBytes = 1 << 28
    /// Problems reported for one file; the rest are counted.
    package var diagnostics = 200

    /// Sets the usual bounds.
    package init() {}
  }

  /// The format to read as, whatever the content looks like.
  package var format: TranscriptFormat?
  /// The encoding to decode, whatever the bytes look like.
  package var encoding: TextEncoding?
  /// Which number of a date is the day, where a file does not show it.
  package var dateOrder: DateOrder?
  /// The longest pause, in seconds, within one turn of segments by one speaker.
  package var mergeGap: Double
  /// Bounds on what is accepted.
  package var limits: Limits
  /// The audio channel, counted from 0, that carries the agent wherever labels say nothing.
  package var agentChannel: Int?
  /// The label of the speaker who is the agent, whatever else is said.
  package var agentSpeaker: String?
  /// The roles of speakers by label, whatever else is said.
  package var roles: [String: Role] = [:]

  /// Leaves everything to be found out unless it is given.
  package init(
    format: TranscriptFormat? = nil, encoding: TextEncoding? = nil, mergeGap: Double = 1.0,
    limits: Limits = Limits()
  ) {
    self.format = format
    self.encoding = encoding
    self.mergeGap = mergeGap
    self.limits = limits
  }
}
