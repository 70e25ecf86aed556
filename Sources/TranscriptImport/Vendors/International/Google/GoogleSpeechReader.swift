import Diagnostics
import JSONCoding
import Transcripts

/// Reads Google Speech-to-Text, version 1: an answer or a finished operation.
enum GoogleSpeechReader: VendorReader {
  static let format = TranscriptFormat.googleSpeech
  static let name = Phrase(zh: "Google 语音转文字 v1", en: "Google Speech-to-Text v1")

  static func sign(of value: JSONValue) -> String? {
    guard value.at("results")?.begins(GoogleResults.isResult) ?? false,
      !GoogleResults.isVersion2(value.at("results"))
    else { return nil }
    return "results[].alternatives[]"
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .seconds)
    GoogleResults.read(document.value.at("results"), document, into: &call)
    return [call]
  }
}

/// Reads Google Speech-to-Text, version 2: one answer, or a batch with a result for each file.
enum GoogleSpeechV2Reader: VendorReader {
  static let format = TranscriptFormat.googleSpeechV2
  static let name = Phrase(zh: "Google 语音转文字 v2", en: "Google Speech-to-Text v2")

  static func sign(of value: JSONValue) -> String? {
    let results = value.at("results")
    if results?.begins(GoogleResults.isResult) ?? false {
      return GoogleResults.isVersion2(results) ? "results[].resultEndOffset" : nil
    }
    let isBatch =
      results?.object?.members.contains { transcript(of: $0.value) != nil } ?? false
    return isBatch ? "results{uri}.transcript.results[]" : nil
  }

  /// The results for a file of a batch, in the place where this version or an older one has them.
  private static func transcript(of file: JSONValue) -> JSONValue? {
    let transcript = file.at("inlineResult")?.at("transcript") ?? file.at("transcript")
    guard let results = transcript?.at("results"), results.begins(GoogleResults.isResult) else {
      return nil
    }
    return results
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let results = document.value.at("results")
    guard let files = results?.object?.members else {
      var call = call(of: document, timing: .seconds)
      GoogleResults.read(results, document, into: &call)
      return [call]
    }
    return files.compactMap { file in
      guard let transcript = transcript(of: file.value) else {
        sink.note(
          "unfinished-result", .error, line: document.part.lines.line(at: file.offset),
          "the result for '\(file.key.prefix(80))' has no words",
          expected: "an inlineResult with a transcript")
        return nil
      }
      var call = call(of: document, timing: .seconds)
      call.line = document.part.lines.line(at: file.keyOffset)
      call.facts.id = name(of: file.key)
      GoogleResults.read(transcript, document, into: &call)
      return call
    }
  }

  /// The file's name in its address, without folder and extension.
  private static func name(of address: String) -> String {
    let file = address.split(separator: "/").last.map(String.init) ?? address
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }
}
