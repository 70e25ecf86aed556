import JSONCoding

/// Files of the same vendors that are something else than a transcript.
enum OtherKindOfFile {
  static func refusal(_ object: JSONObject, _ lines: LineFinder) -> Refusal? {
    let value = JSONValue.object(object)
    for kind in kinds where kind.isSuch(value) {
      return Refusal(
        id: "not-a-transcript", message: kind.message, expected: kind.expected,
        line: lines.line(at: object.members.first?.keyOffset ?? 0))
    }
    return nil
  }

  private struct Kind {
    var isSuch: (JSONValue) -> Bool
    var message: String
    var expected: String
  }

  private static var kinds: [Kind] {
    [
      Kind(
        isSuch: { value in
          let rules = value.at("CategoryProperties") ?? value.at("Categories")?.array?.first
          return (rules ?? value).has("CategoryName", "Rules")
        },
        message: "this is a category of Call Analytics, a rule and not a call",
        expected: "the transcript of a job, under its TranscriptFileUri"),
      Kind(
        isSuch: TwilioReader.isResource,
        message: "this is Twilio's transcript resource, which says who takes part and no words",
        expected: "the sentences of the transcript, with this file beside them"),
      Kind(
        isSuch: { $0.at("links")?.at("sentences")?.string != nil && $0.has("sid") },
        message: "this is Twilio's transcript resource, which says who takes part and no words",
        expected: "the sentences of the transcript: what links.sentences answers"),
      Kind(
        isSuch: { $0.at("TranscriptionJobSummaries", "CallAnalyticsJobSummaries") != nil },
        message: "this is a list of jobs of Amazon Transcribe",
        expected: "the transcript of a job, under its TranscriptFileUri"),
      Kind(
        isSuch: { $0.has("subresource_uris") && $0.has("sid", "duration") },
        message: "this is Twilio's record of a call, with no words",
        expected: "the sentences of the call's transcript, from voice intelligence"),
      Kind(
        isSuch: { value in
          value.has("conversationId")
            && value.at("participants")?.begins { $0.has("purpose") || $0.has("sessions") } ?? false
        },
        message: "this is Genesys Cloud's record of a conversation, with no words",
        expected: "the transcript of the conversation, behind its transcripturl"),
      Kind(
        isSuch: { $0.has("ciphertext") && ($0.has("recipients") || $0.has("iv")) },
        message: "the vCon is encrypted (JWE)",
        expected: "the vCon after decryption"),
      Kind(
        isSuch: { value in
          value.at("chatdata")?.begins { $0.has("encrypt_chat_msg") } ?? false
        },
        message: "the messages of the archive are encrypted",
        expected: "the messages after decryption with the archive's private key"),
      Kind(
        isSuch: { $0.has("successfulTranscriptionsCount") },
        message: "this is the report of a batch transcription",
        expected: "the files of kind Transcription of the same batch"),
    ]
  }
}
