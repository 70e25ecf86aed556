import Diagnostics
import JSONCoding
import Transcripts

/// Reads transcripts of 腾讯会议 and 企业微信会议, whose sentences are lists of words.
enum TencentMeetingReader: VendorReader {
  static let format = TranscriptFormat.tencentMeeting
  static let name = Phrase(zh: "腾讯会议／企业微信会议", en: "Tencent Meeting or WeCom Meeting")

  static func sign(of value: JSONValue) -> String? {
    if paragraphs(of: value) != nil { return "paragraphs[].sentences[].words[]" }
    // Pages of one transcript, all but the last of which say that more follow.
    return value.begins({ paragraphs(of: $0) != nil && goesOn($0) })
      ? "[].paragraphs[].sentences[].words[]" : nil
  }

  private static func goesOn(_ page: JSONValue) -> Bool {
    (page.at("more", "has_more") ?? (page.at("minutes") ?? page.at("transcripts"))?.at("more"))?
      .bool
      ?? false
  }

  private static func paragraphs(of value: JSONValue) -> JSONValue? {
    let list =
      (value.at("minutes") ?? value.at("transcripts"))?.at("paragraphs") ?? value.at("paragraphs")
    // The list may have been exported without what lies around it.
    guard let list = list ?? (value.array == nil ? nil : value) else { return nil }
    let isBare = value.array != nil
    let isSuch = list.begins { paragraph in
      (!isBare || paragraph.has("speaker_info"))
        && paragraph.at("sentences")?.begins { $0.at("words")?.array != nil } ?? false
    }
    return isSuch ? list : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard document.value.array != nil, paragraphs(of: document.value) == nil else {
      let more = document.value.at("more", "has_more") ?? document.around("more", "has_more")
      if more?.bool == true { sink.noteMorePages(document) }
      return [read([document.value], document)]
    }
    // The pages of each transcript end with the one that has no more.
    var calls: [[JSONValue]] = [[]]
    for (page, _) in document.objects(document.value) {
      calls[calls.count - 1].append(page)
      if !goesOn(page) { calls.append([]) }
    }
    if calls.last?.isEmpty == false { sink.noteMorePages(document) }
    return calls.filter { !$0.isEmpty }.map { read($0, document) }
  }

  private static func read(_ pages: [JSONValue], _ document: VendorDocument) -> DraftCall {
    var call = call(of: document, timing: .milliseconds)
    for (paragraph, _) in pages.flatMap({ document.objects(paragraphs(of: $0)) }) {
      let info = paragraph.at("speaker_info")
      let speaker =
        info?.at("username", "user_name", "nick_name")?.lenientText
        ?? info?.at("userid", "open_id", "ms_open_id")?.lenientText
      for (sentence, line) in document.objects(paragraph.at("sentences")) {
        var text = ""
        for word in sentence.at("words")?.array ?? JSONArray([]) {
          WordJoint.spaced.append(word.at("text")?.string ?? "", to: &text)
        }
        var turn = DraftTurn(text: text.trimmed, line: line)
        turn.speaker = speaker
        turn.start = VendorTime.milliseconds(
          sentence.at("start_time") ?? paragraph.at("start_time"))
        turn.end = VendorTime.milliseconds(sentence.at("end_time") ?? paragraph.at("end_time"))
        call.turns.append(turn)
      }
    }
    return call
  }
}

extension ImportSink {
  /// Warns that a file is one page of several.
  mutating func noteMorePages(_ document: VendorDocument) {
    note(
      "incomplete-page", .warning, line: document.firstLine,
      "the file is one page of a longer transcript; the call goes on in the next",
      expected: "all pages in one array, or a larger page")
  }
}
