/// Every vendor whose JSON is read, in the order in which they are tried.
enum VendorReaders {
  static let all: [any VendorReader.Type] = chinese + international + chats

  private static let chinese: [any VendorReader.Type] = [
    AlibabaFileReader.self, DashScopeReader.self, AlibabaTicketReader.self,
    AlibabaAnalysisReader.self, TingwuReader.self, TencentSpeechReader.self,
    TencentContactCenterReader.self, TencentMeetingReader.self, IflytekReader.self,
    IflytekLegacyReader.self, HuaweiReader.self, BaiduReader.self, VolcengineReader.self,
  ]

  private static let international: [any VendorReader.Type] = [
    VconReader.self, SignedVconReader.self, WorldTranscriptionReader.self,
    AmazonTranscribeReader.self, AmazonCallAnalyticsReader.self, ContactLensReader.self,
    GoogleSpeechReader.self, GoogleSpeechV2Reader.self, GoogleInsightsReader.self,
    GoogleMeetReader.self, AzureBatchReader.self, AzureFastReader.self, DeepgramReader.self,
    AssemblyAIReader.self, RevReader.self, SpeechmaticsReader.self, GladiaReader.self,
    OpenAIDiarizedReader.self, WhisperXReader.self, WhisperReader.self, FasterWhisperReader.self,
    WhisperCppReader.self, FunASRReader.self, FunASRRuntimeReader.self, GenesysReader.self,
    TwilioReader.self, VoiceBotReader.self,
  ]

  private static let chats: [any VendorReader.Type] = [
    ZendeskChatReader.self, ZendeskTicketReader.self, IntercomReader.self, SlackReader.self,
    WeComArchiveReader.self,
  ]

  /// Whether a format is read by one of these.
  static func reads(_ format: TranscriptFormat) -> Bool {
    all.contains { $0.format == format }
  }
}
