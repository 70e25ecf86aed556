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

  // What vendors of speech recognition and contact centres write.

  /// Alibaba Cloud, file transcription.
  case alibabaFiles = "alibaba-nls"
  /// Alibaba Cloud Model Studio, recognition by Paraformer, Fun-ASR and Qwen-ASR.
  case dashScope = "dashscope"
  /// Alibaba Cloud quality inspection, dialogues for upload.
  case alibabaTickets = "alibaba-sca"
  /// Alibaba Cloud conversation analysis and contact centre.
  case alibabaAnalysis = "alibaba-ccai"
  /// Alibaba's Tingwu.
  case tingwu
  /// Tencent Cloud, recording transcription.
  case tencentSpeech = "tencent-asr"
  /// Tencent Cloud Contact Center, calls and chats.
  case tencentContactCenter = "tencent-ccc"
  /// Tencent Meeting and WeCom Meeting.
  case tencentMeeting = "tencent-meeting"
  /// iFlytek long speech transcription, version 2.
  case iflytek
  /// iFlytek long speech transcription, version 1.
  case iflytekLegacy = "iflytek-v1"
  /// Huawei Cloud SIS.
  case huawei = "huawei-sis"
  /// Baidu audio file transcription.
  case baidu = "baidu-aasr"
  /// Volcengine speech recognition.
  case volcengine
  /// vCon.
  case vcon
  /// A signed vCon.
  case signedVcon = "vcon-jws"
  /// The World Transcription Format, as in vCons.
  case worldTranscription = "wtf"
  /// Whisper, of the command line or the service.
  case whisper
  /// Dumps of faster-whisper.
  case fasterWhisper = "faster-whisper"
  /// whisper.cpp.
  case whisperCpp = "whisper-cpp"
  /// WhisperX.
  case whisperX = "whisperx"
  /// OpenAI, transcription with speakers.
  case openAIDiarized = "openai-diarized"
  /// FunASR, its model classes and its command line.
  case funASR = "funasr"
  /// FunASR, its web socket service.
  case funASRRuntime = "funasr-runtime"
  /// Amazon Transcribe.
  case amazonTranscribe = "aws-transcribe"
  /// Amazon Transcribe Call Analytics.
  case amazonCallAnalytics = "aws-call-analytics"
  /// Amazon Connect Contact Lens.
  case contactLens = "contact-lens"
  /// Google Speech-to-Text, version 1.
  case googleSpeech = "google-stt"
  /// Google Speech-to-Text, version 2.
  case googleSpeechV2 = "google-stt-v2"
  /// Google contact centre insights.
  case googleInsights = "google-ccai"
  /// Google Meet, as its service gives it.
  case googleMeet = "google-meet"
  /// Azure batch transcription.
  case azureBatch = "azure-batch"
  /// Azure fast transcription.
  case azureFast = "azure-fast"
  /// Deepgram.
  case deepgram
  /// AssemblyAI.
  case assemblyAI = "assemblyai"
  /// Rev.ai.
  case rev = "revai"
  /// Speechmatics.
  case speechmatics
  /// Gladia.
  case gladia
  /// Genesys Cloud.
  case genesys
  /// Twilio voice intelligence.
  case twilio
  /// Words with times (CTM) and the speakers beside them (RTTM).
  case timedWords = "ctm"
  /// Who speaks when (RTTM).
  case speakerTurns = "rttm"
  /// A data folder of Kaldi.
  case kaldi
  /// Logs of voice bots.
  case voiceBot = "voice-bot"
  /// Zendesk Chat.
  case zendeskChat = "zendesk-chat"
  /// Comments of a Zendesk ticket.
  case zendeskTicket = "zendesk-ticket"
  /// Intercom.
  case intercom
  /// Slack exports.
  case slack
  /// The message archive of WeCom.
  case weComArchive = "wecom-archive"

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
    case "json", "vcon": self = .json
    case "ctm": self = .timedWords
    case "rttm": self = .speakerTurns
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
