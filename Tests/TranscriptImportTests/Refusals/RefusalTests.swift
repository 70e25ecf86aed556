import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Files of services that are no transcripts are told from those that are, and why.
struct RefusalTests {
  @Test(arguments: [
    (#"{"resp":{"id":"1","code":2000,"message":"in process"}}"#, "unfinished-task"),
    (
      #"{"id":"1","status":"queued","audio_url":"https://x","text":null,"words":null}"#,
      "unfinished-task"
    ),
    (
      #"{"self":"https://x/speechtotext/1","links":{"files":"https://x"},"status":"Running"}"#,
      "unfinished-task"
    ),
    (
      #"{"id":"x","created_on":"2025","status":"in_progress","name":"a.mp3","type":"async"}"#,
      "unfinished-task"
    ),
    (#"{"job":{"id":"x","status":"running","data_name":"a.wav"}}"#, "unfinished-task"),
    (#"{"id":"1","status":"queued","request_id":"G","result":null}"#, "unfinished-task"),
    (
      #"{"account_sid":"AC","sid":"GT","status":"queued","channel":{"participants":[]}}"#,
      "unfinished-task"
    ),
    (#"{"request_id":"7a0c"}"#, "unfinished-task"),
    (#"{"status":"ERROR"}"#, "failed-task"),
    (#"{"results":{"gs://a/b.wav":{"uri":"gs://out/b.json"}}}"#, "words-elsewhere"),
    (#"{"Code":"Throttling.User","Message":"Request was denied","RequestId":"x"}"#, "failed-task"),
    (#"{"err_code":"Bad Request","err_msg":"no audio","request_id":"1"}"#, "failed-task"),
    (
      #"{"Response":{"Error":{"Code":"AuthFailure","Message":"no such key"},"RequestId":"1"}}"#,
      "failed-task"
    ),
    (#"{"TaskId":"1","StatusText":"SUCCESS_WITH_NO_VALID_FRAGMENT"}"#, "not-a-transcript"),
    (#"{"name":"x","version":"1.0","status":"new","dependencies":{"a":"1"}}"#, "no-transcript"),
  ])
  func tellsTasksAndErrorsFromOtherFiles(text: String, id: String) {
    let result = importText(text, as: "a.json")
    #expect(result.calls.isEmpty)
    #expect(ids(result) == [id])
  }

  @Test(arguments: [
    (
      #"{"TaskId":"1","StatusText":"RUNNING","StatusCode":21050001}"#,
      "unfinished-task: the recognition has not finished (StatusText: RUNNING)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"Response":{"Data":{"TaskId":1,"Status":3,"StatusStr":"failed","Result":"","ErrorMsg":"Failed to download"}}}"#,
      "failed-task: the recognition failed (StatusStr: failed): Failed to download",
      "the result of a task that succeeded"
    ),
    (
      #"{"output":{"task_id":"a","task_status":"SUCCEEDED","results":[{"file_url":"https://x/a.wav","transcription_url":"https://x/a.json"}]}}"#,
      "words-elsewhere: the file has the address of a transcript ('transcription_url') and no words",
      "the file behind this address, downloaded"
    ),
    (
      #"{"Code":"0","Data":{"TaskStatus":"COMPLETED","Result":{"Transcription":"https://x/t.json"}}}"#,
      "words-elsewhere: the file has the address of a transcript ('Transcription') and no words",
      "the file behind this address, downloaded"
    ),
    (
      #"{"content":{"orderInfo":{"orderId":"D","failType":0,"status":3},"orderResult":""}}"#,
      "unfinished-task: the recognition has not finished (status: 3)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"code":"000000","content":{"orderId":"D","taskEstimateTime":100}}"#,
      "unfinished-task: the file has the number of a task ('orderId') and no words",
      "the result of the task, asked for with this number"
    ),
    (
      #"{"TranscriptionJob":{"TranscriptionJobStatus":"COMPLETED","Transcript":{"TranscriptFileUri":"s3://x/y.json"}}}"#,
      "words-elsewhere: the file has the address of a transcript ('TranscriptFileUri') and no words",
      "the file behind this address, downloaded"
    ),
    (
      #"{"TranscriptionJob":{"TranscriptionJobStatus":"FAILED","FailureReason":"bad media"}}"#,
      "failed-task: the recognition failed (TranscriptionJobStatus: FAILED): bad media",
      "the result of a task that succeeded"
    ),
    (
      #"{"CategoryProperties":{"CategoryName":"c","Rules":[{"InterruptionFilter":{}}]}}"#,
      "not-a-transcript: this is a category of Call Analytics, a rule and not a call",
      "the transcript of a job, under its TranscriptFileUri"
    ),
    (
      #"{"id":"x","status":"queued","result":null,"result_url":"https://x"}"#,
      "no-transcript: the recognition has not finished (status: queued)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"name":"operations/1","done":false}"#,
      "unfinished-task: the recognition has not finished (done: false)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"values":[{"kind":"Transcription","links":{"contentUrl":"https://x/c.json"}}]}"#,
      "words-elsewhere: the file has the address of a transcript ('contentUrl') and no words",
      "the file behind this address, downloaded"
    ),
    (
      #"{"successfulTranscriptionsCount":1,"details":[{"source":"https://x"}]}"#,
      "not-a-transcript: this is the report of a batch transcription",
      "the files of kind Transcription of the same batch"
    ),
    (
      #"{"recipients":[{}],"iv":"x","ciphertext":"abc"}"#,
      "not-a-transcript: the vCon is encrypted (JWE)", "the vCon after decryption"
    ),
    (
      #"{"chatdata":[{"msgid":"1","encrypt_random_key":"x","encrypt_chat_msg":"y"}]}"#,
      "not-a-transcript: the messages of the archive are encrypted",
      "the messages after decryption with the archive's private key"
    ),
    (
      #"{"sid":"GT","channel":{"participants":[{"channel_participant":1,"role":"Agent"}]}}"#,
      "not-a-transcript: this is Twilio's transcript resource, which says who takes part and no words",
      "the sentences of the transcript, with this file beside them"
    ),
    (
      #"{"text":"Thank you for calling, how can I help you?"}"#,
      "no-transcript: the file has one text ('text') without turns, speakers or times",
      "a result with segments or utterances and speakers: ask the recogniser for them"
    ),
    (
      #"{"vcon":"0.0.1","uuid":"u","parties":[],"dialog":[{"type":"recording","url":"https://x"}],"analysis":[]}"#,
      "unfinished-result: the vCon has recordings and no words",
      "an analysis of type transcript, or dialogs of type text"
    ),
  ])
  func saysWhatToExport(text: String, message: String, expected: String) {
    let result = importText(text, as: "a.json")
    #expect(result.calls.isEmpty)
    #expect(result.diagnostics.map { "\($0.id): \($0.message)" } == [message])
    #expect(result.diagnostics.map(\.expected) == [expected])
    #expect(result.diagnostics.map(\.severity) == [.error])
  }

  @Test func refusesSpeakersWithoutWords() {
    let result = importText("SPEAKER c 1 0.5 1.0 <NA> <NA> s0 <NA> <NA>\n", as: "call.rttm")
    #expect(
      result.diagnostics.map { "\($0.id): \($0.message)" }
        == ["not-a-transcript: an RTTM file says who speaks when, and no words"])
    #expect(
      result.diagnostics.first?.expected
        == "the CTM file with the words, 'call.ctm', beside it")
  }

  @Test(arguments: ["ctm.rttm", "twilio.transcript.json", "kaldi/segments", "kaldi/utt2spk"])
  func leavesCompanionsToTheFileTheyBelongTo(name: String) throws {
    let result = try FormatCase.read(name)
    #expect(ids(result) == ["companion-file"] && result.calls.isEmpty)
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
  }

  /// JSON of any other kind stays what it was: no transcript.
  @Test(arguments: [
    #"{"name":"package","version":"1.0","url":"https://x.y"}"#, #"{"a":[1,2,3]}"#, "[]",
    #"{"status":"open","items":[{"price":1}]}"#,
  ])
  func doesNotAccuseOtherFiles(text: String) {
    #expect(ids(importText(text, as: "a.json")) == ["no-transcript"])
  }

  @Test func saysThatATextIsNotTheJSONThatWasNamed() {
    let options = ImportOptions(format: .deepgram)
    let result = importText("客服：您好\n客户：喂\n", as: "a.txt", options: options)
    #expect(ids(result) == ["no-transcript"])
    #expect(
      result.diagnostics.first?.message
        == "the text is not JSON, as deepgram, which was named as its format, is")
  }

  @Test(arguments: ["通话ID,角色,内容\n", "通话ID\t角色\t内容\n\n", "speaker,text\nA,\n"])
  func saysThatATableHasHeadingsOnly(text: String) {
    let result = importText(text, as: "a.csv")
    #expect(result.calls.isEmpty)
    #expect(
      result.diagnostics.contains {
        $0.message == "the table has headings and no row with words below them"
      } || ids(result) == ["empty-call"])
  }
}
