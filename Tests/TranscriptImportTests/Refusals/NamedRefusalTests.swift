import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// What is said of files that are known and are no transcripts: what they are, and what to export.
struct NamedRefusalTests {
  @Test(arguments: [
    "2025-03-04 16:15:00 INFO server started\n2025-03-04 16:15:01 ERROR failed to connect\n",
    "[16:15:00] [WARN] disk: full\n[16:15:01] [INFO] disk: freed\n  at line 7\n[16:15:02] [INFO] x\n",
  ])
  func logsOfProgramsAreNamed(text: String) {
    let result = importText(text, as: "a.log")
    #expect(result.calls.isEmpty)
    #expect(result.diagnostics.map(\.message) == ["the file is the log of a program"])
    #expect(ids(result) == ["not-a-transcript"])
  }

  @Test func peopleWhoSpeakOfErrorsAreNoLog() {
    let text =
      "16:15:00 Agent: Hello.\n16:15:05 Customer: It says ERROR.\n16:15:09 Agent: INFO or ERROR?\n"
    #expect(importText(text).calls.first?.transcript.turns.count == 3)
  }

  @Test(arguments: [
    (
      #"{"ok":0,"err_no":0,"failed":null,"data":"{\"desc\":\"音频转写中\",\"status\":3}"}"#,
      "unfinished-task: the recognition has not finished (status: 3)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"ok":0,"err_no":0,"failed":null,"data":"4ddd2b7e5a3c4a1f"}"#,
      "unfinished-task: the recognition has not finished (data: 4ddd2b7e5a3c4a1f)",
      "the result, asked for again after the task has finished"
    ),
    (
      #"{"error_code":336203,"error_msg":"missing param","log_id":1}"#,
      "failed-task: the service answered with an error (336203): missing param",
      "the result of a task that succeeded"
    ),
    (
      #"{"code":"26605","descInfo":"转写结果查询失败","content":null}"#,
      "no-transcript: the service answered with an error (26605): 转写结果查询失败",
      "the result of a task that succeeded"
    ),
    (
      #"{"resp":{"id":"1","code":1001,"message":"invalid param"}}"#,
      "no-transcript: the service answered with an error (1001): invalid param",
      "the result of a task that succeeded"
    ),
    (
      #"{"name":"123","metadata":{"@type":"x.LongRunningRecognizeMetadata","progressPercent":40}}"#,
      "unfinished-task: the recognition has not finished (progressPercent: 40)",
      "the operation, asked for again when it has \"done\": true and a response"
    ),
    (
      #"{"account_sid":"AC","sid":"GT","status":"completed","channel":{"participants":[]},"links":{"sentences":"https://x/Sentences"}}"#,
      "not-a-transcript: this is Twilio's transcript resource, which says who takes part and no words",
      "the sentences of the transcript: what links.sentences answers"
    ),
    (
      #"{"TranscriptionJobSummaries":[{"TranscriptionJobName":"a","TranscriptionJobStatus":"COMPLETED"}]}"#,
      "not-a-transcript: this is a list of jobs of Amazon Transcribe",
      "the transcript of a job, under its TranscriptFileUri"
    ),
    (
      #"{"sid":"CA1","duration":"76","from":"+1","to":"+2","status":"completed","subresource_uris":{"recordings":"/x"}}"#,
      "not-a-transcript: this is Twilio's record of a call, with no words",
      "the sentences of the call's transcript, from voice intelligence"
    ),
    (
      #"{"conversationId":"c","conversationStart":"2024-06-27T14:02:00Z","participants":[{"purpose":"agent","sessions":[]}]}"#,
      "not-a-transcript: this is Genesys Cloud's record of a conversation, with no words",
      "the transcript of the conversation, behind its transcripturl"
    ),
  ])
  func tellsWhatAnAnswerIs(text: String, message: String, expected: String) {
    check(importText(text, as: "a.json"), message, expected)
  }

  @Test(arguments: [
    (
      "a.html", "<!DOCTYPE html>\n<html><body><div class=\"x\">Hello</div></body></html>",
      "not-a-transcript: the file is a web page",
      "the conversation as text, or exported as JSON, CSV or captions"
    ),
    (
      "a.rtf", "{\\rtf1\\ansi Hello}",
      "not-a-transcript: the file is a document in Rich Text Format",
      "the document saved as plain text (.txt)"
    ),
    (
      "k/utt2spk", "call-1 spk1\ncall-2 spk2\n",
      "not-a-transcript: the file 'utt2spk' belongs to a data folder of Kaldi and has no words",
      "the file 'text' of that folder, with this one beside it"
    ),
    (
      "a.xml", "<?xml version=\"1.0\"?><calls><call/></calls>",
      "not-a-transcript: the file is XML of a kind that is not known",
      "TTML, ELAN, or the JSON or text export of the same program"
    ),
  ])
  func tellsWhatATextIs(name: String, text: String, message: String, expected: String) {
    check(importText(text, as: name), message, expected)
  }

  /// Answers of success are no errors.
  @Test(arguments: [
    #"{"code":0,"message":"ok","data":[]}"#, #"{"code":"000000","descInfo":"success"}"#,
    #"{"error_code":0,"error_msg":""}"#,
  ])
  func takesNoSuccessForAnError(text: String) {
    let result = importText(text, as: "a.json")
    #expect(result.calls.isEmpty)
    #expect(!result.diagnostics.contains { $0.message.contains("error (") })
  }

  @Test func refusesTagsWithVeryManyAttributes() {
    let attributes = (0..<2000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    let head = "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>\n<p begin=\"0s\" "
    check(
      importText(head + attributes + ">x</p></div></body></tt>", as: "a.ttml"),
      "xml-limit: a tag has more than 1000 attributes", "at most 1000 attributes in one tag")
    // Remarks have none, whatever is in them.
    let remark = "<!-- " + String(repeating: "a=1 ", count: 2000) + "-->"
    let text =
      "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>\(remark)<p begin=\"0s\">Agent: hi</p></div></body></tt>"
    #expect(importText(text, as: "a.ttml").calls.count == 1)
  }

  private func check(_ result: ImportResult, _ message: String, _ expected: String) {
    #expect(result.calls.isEmpty)
    #expect(result.diagnostics.map { "\($0.id): \($0.message)" } == [message])
    #expect(result.diagnostics.first?.expected == expected)
  }
}
