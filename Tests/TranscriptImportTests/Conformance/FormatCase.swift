import Foundation
import Testing
import TranscriptImport
import Transcripts

/// One file of `Corpus/Formats` and what its format carries of the call that is in all of them.
///
/// A new importer adds its files to the folder and a row to ``all``.
struct FormatCase: Sendable, CustomTestStringConvertible {
  /// How a format says who is who.
  enum Roles: Sendable { case stated, inferred, unknown }
  /// What a format says about when things are said.
  enum Times: Sendable {
    /// Starts and ends, from the start of the call.
    case spans
    /// Starts and ends, counted from the first turn, since the call's start is not known.
    case spansFromFirst
    /// Starts only, from the start of the call or, to the second, from the first turn.
    case starts, startsFromFirst
    case none
  }
  /// Where interruptions come from.
  enum Overlap: Sendable { case channels, marked, unknown }

  var file: String
  var format: TranscriptFormat
  var language: String
  var roles: Roles
  var times: Times
  var overlap: Overlap = .unknown
  /// Whether the format keeps punctuation.
  var hasMarks = true
  /// Whether the agent is a machine.
  var isBot = false

  init(
    _ file: String, _ format: TranscriptFormat, _ language: String, _ roles: Roles,
    _ times: Times = .spans, _ overlap: Overlap = .unknown, hasMarks: Bool = true,
    isBot: Bool = false
  ) {
    self.file = file
    self.format = format
    self.language = language
    self.roles = roles
    self.times = times
    self.overlap = overlap
    self.hasMarks = hasMarks
    self.isBot = isBot
  }

  var testDescription: String { file }

  /// The folder of the files.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/Formats")

  /// Reads a file of the folder as the command does, with what lies beside it.
  static func read(_ name: String, options: ImportOptions = ImportOptions()) throws -> ImportResult
  {
    var importer = TranscriptImporter(options: options)
    importer.companions = { source, companion in
      let place = folder.appending(path: source).deletingLastPathComponent()
      return (try? Data(contentsOf: place.appending(path: companion))).map { [UInt8]($0) }
    }
    return importer.read(
      bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))), source: name)
  }
}

extension FormatCase {
  /// Every file that holds the call.
  static let all: [FormatCase] = chinese + international + chats + shapes

  /// The call as people's own programs write it.
  private static let shapes: [FormatCase] = [
    FormatCase("shape.keyed.json", .json, "zh", .stated),
    FormatCase("shape.quoted.jsonl", .jsonl, "zh", .stated),
    FormatCase("shape.columns.txt", .plainText, "zh", .stated),
    FormatCase("shape.colons.txt", .plainText, "zh", .stated),
  ]

  private static let chinese: [FormatCase] = [
    FormatCase("alibaba-nls.two-channels.json", .alibabaFiles, "zh", .inferred, .spans, .channels),
    FormatCase("alibaba-nls.callback.json", .alibabaFiles, "zh", .inferred, .spans, .channels),
    FormatCase("alibaba-nls.mono.json", .alibabaFiles, "zh", .inferred),
    FormatCase("dashscope.two-channels.json", .dashScope, "zh", .inferred, .spans, .channels),
    FormatCase("dashscope.speakers.json", .dashScope, "zh", .inferred),
    FormatCase("alibaba-sca.tickets.json", .alibabaTickets, "zh", .stated),
    FormatCase("alibaba-sca.double-string.json", .alibabaTickets, "zh", .stated),
    FormatCase("alibaba-ccai.sca-result.json", .alibabaAnalysis, "zh", .stated),
    FormatCase("alibaba-ccai.task.json", .alibabaAnalysis, "zh", .stated),
    FormatCase("alibaba-ccai.ccc.json", .alibabaAnalysis, "zh", .stated),
    FormatCase("tingwu.json", .tingwu, "zh", .inferred),
    FormatCase("tencent-asr.detail.json", .tencentSpeech, "zh", .inferred),
    FormatCase("tencent-asr.flat.json", .tencentSpeech, "zh", .inferred),
    FormatCase("tencent-asr.flat.txt", .tencentSpeech, "zh", .inferred),
    FormatCase("tencent-ccc.voice.json", .tencentContactCenter, "zh", .stated, .spansFromFirst),
    FormatCase("tencent-ccc.chat.json", .tencentContactCenter, "zh", .stated, .startsFromFirst),
    FormatCase("tencent-meeting.json", .tencentMeeting, "zh", .stated),
    FormatCase("tencent-meeting.wecom.json", .tencentMeeting, "zh", .stated),
    FormatCase("iflytek.two-channels.json", .iflytek, "zh", .inferred, .spans, .channels),
    FormatCase("iflytek.smoothed.json", .iflytek, "zh", .inferred),
    FormatCase("iflytek-v1.json", .iflytekLegacy, "zh", .inferred),
    FormatCase("huawei-sis.json", .huawei, "zh", .stated),
    FormatCase("baidu-aasr.json", .baidu, "zh", .unknown),
    FormatCase("volcengine.model.json", .volcengine, "zh", .inferred),
    FormatCase("volcengine.old.json", .volcengine, "zh", .inferred, .spans, .channels),
  ]

  private static let international: [FormatCase] = [
    FormatCase("vcon.text.vcon.json", .vcon, "en", .stated, .startsFromFirst),
    FormatCase("vcon.messages.vcon.json", .vcon, "en", .stated, .none),
    FormatCase("vcon.wtf-string.vcon.json", .vcon, "en", .stated),
    FormatCase("vcon-jws.json", .signedVcon, "en", .stated, .startsFromFirst),
    FormatCase("wtf.json", .worldTranscription, "en", .stated),
    FormatCase("whisper.json", .whisper, "zh", .unknown),
    FormatCase("faster-whisper.json", .fasterWhisper, "en", .unknown),
    FormatCase("faster-whisper.jsonl", .fasterWhisper, "zh", .unknown),
    FormatCase("faster-whisper.tuples.json", .fasterWhisper, "en", .unknown),
    FormatCase("whisper-cpp.json", .whisperCpp, "en", .inferred, .spans, .channels),
    FormatCase("whisper-cpp.prefix.json", .whisperCpp, "en", .inferred, .spans, .channels),
    FormatCase("whisperx.json", .whisperX, "en", .inferred),
    FormatCase("openai-diarized.json", .openAIDiarized, "en", .inferred),
    FormatCase("funasr.json", .funASR, "zh", .inferred),
    FormatCase("funasr.sensevoice.json", .funASR, "zh", .inferred),
    FormatCase("funasr.command.json", .funASR, "zh", .inferred),
    FormatCase("funasr-runtime.json", .funASRRuntime, "zh", .unknown),
    FormatCase(
      "aws-transcribe.channels.json", .amazonTranscribe, "en", .inferred, .spans, .channels),
    FormatCase(
      "aws-transcribe.new-channels.json", .amazonTranscribe, "en", .inferred, .spans, .channels),
    FormatCase("aws-transcribe.speakers.json", .amazonTranscribe, "en", .inferred),
    FormatCase("aws-call-analytics.json", .amazonCallAnalytics, "en", .stated, .spans, .marked),
    FormatCase("contact-lens.voice.json", .contactLens, "en", .stated, .spans, .marked),
    FormatCase("contact-lens.chat.json", .contactLens, "en", .stated, .startsFromFirst),
    FormatCase("google-stt.speakers.json", .googleSpeech, "en", .inferred),
    FormatCase("google-stt.channels.json", .googleSpeech, "en", .inferred, .spans, .channels),
    FormatCase("google-stt-v2.batch.json", .googleSpeechV2, "en", .inferred),
    FormatCase(
      "google-stt-v2.recognize.json", .googleSpeechV2, "en", .inferred, .spans, .channels),
    FormatCase("google-ccai.upload.json", .googleInsights, "en", .stated, .startsFromFirst),
    FormatCase("google-ccai.conversation.json", .googleInsights, "en", .stated, .spans, .marked),
    FormatCase("google-meet.json", .googleMeet, "en", .inferred, .spansFromFirst),
    FormatCase("azure-batch.two-channels.json", .azureBatch, "en", .inferred, .spans, .channels),
    FormatCase("azure-batch.speakers.json", .azureBatch, "en", .inferred),
    FormatCase("azure-batch.phrases.json", .azureBatch, "en", .inferred, .spans, .channels),
    FormatCase("azure-fast.json", .azureFast, "en", .inferred),
    FormatCase("azure-fast.old.json", .azureFast, "en", .inferred, .spans, .channels),
    FormatCase("azure-fast.spelled.json", .azureFast, "en", .inferred),
    FormatCase("deepgram.utterances.json", .deepgram, "en", .inferred),
    FormatCase("deepgram.words.json", .deepgram, "en", .inferred),
    FormatCase("deepgram.multichannel.json", .deepgram, "en", .inferred, .spans, .channels),
    FormatCase("deepgram.channels.json", .deepgram, "en", .inferred, .spans, .channels),
    FormatCase("assemblyai.speakers.json", .assemblyAI, "en", .inferred),
    FormatCase("assemblyai.channels.json", .assemblyAI, "en", .inferred, .spans, .channels),
    FormatCase("revai.json", .rev, "en", .inferred),
    FormatCase("revai.monologues.json", .rev, "en", .inferred),
    FormatCase("speechmatics.speakers.json", .speechmatics, "en", .inferred),
    FormatCase("speechmatics.channels.json", .speechmatics, "zh", .stated, .spans, .channels),
    FormatCase("gladia.json", .gladia, "en", .inferred),
    FormatCase("gladia.v1.json", .gladia, "en", .inferred, .spans, .channels),
    FormatCase("genesys.json", .genesys, "en", .stated),
    FormatCase("genesys.relative.json", .genesys, "en", .stated),
    FormatCase("twilio.sentences.json", .twilio, "en", .stated, .spans, .channels),
    FormatCase("voice-bot.retell.json", .voiceBot, "en", .stated, isBot: true),
    FormatCase("voice-bot.turns.json", .voiceBot, "en", .stated, .starts, isBot: true),
    FormatCase("ctm.ctm", .timedWords, "en", .inferred, hasMarks: false),
    FormatCase("kaldi/text", .kaldi, "zh", .inferred, hasMarks: false),
  ]

  private static let chats: [FormatCase] = [
    FormatCase("zendesk-chat.json", .zendeskChat, "en", .stated, .starts),
    FormatCase("zendesk-ticket.json", .zendeskTicket, "en", .stated, .startsFromFirst),
    FormatCase("intercom.json", .intercom, "en", .stated, .startsFromFirst),
    FormatCase("slack.json", .slack, "en", .inferred, .startsFromFirst),
    FormatCase("wecom-archive.jsonl", .weComArchive, "zh", .stated, .startsFromFirst),
    FormatCase("messages.jsonl", .jsonl, "en", .stated, .none, isBot: true),
  ]
}
