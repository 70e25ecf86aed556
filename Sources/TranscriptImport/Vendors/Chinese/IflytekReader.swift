import JSONCoding
import Transcripts

/// Reads results of iFlytek's long speech transcription, version 2: strings of JSON in strings.
///
/// `lattice2` is what was said, `lattice` the same with fillers smoothed away; the former is read
/// where it is present.
enum IflytekReader: VendorReader {
  static let format = TranscriptFormat.iflytek
  static let name = Phrase(zh: "讯飞语音转写", en: "iFlytek long speech transcription")

  static func sign(of value: JSONValue) -> String? {
    for key in ["lattice2", "lattice"] {
      let isSuch = value.at(key)?.begins { $0.has("json_1best") } ?? false
      if isSuch { return "\(key)[].json_1best" }
    }
    return nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let info = document.around("orderInfo")
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(info?.at("originalDuration", "realDuration")))
    if let tag = info?.at("orderId")?.lenientText { call.facts.metadata["orderId"] = .string(tag) }
    let smoothed = turns(document.value.at("lattice"), document)
    let verbatim = turns(document.value.at("lattice2"), document)
    call.turns = verbatim.isEmpty ? smoothed : verbatim
    // Some versions name speakers in one of the two only.
    if !call.hasSpeakers, smoothed.contains(where: { $0.speaker != nil }) { call.turns = smoothed }
    LeadingMarks.moveBack(in: &call.turns)
    let tracks = tracks(document.value.at("label"))
    if !tracks.isEmpty {
      for index in call.turns.indices {
        call.turns[index].audioChannel = call.turns[index].speaker.flatMap { tracks[$0] }
      }
    }
    return [call]
  }

  /// Which speaker is on which side of a two-channel recording; left is 0.
  private static func tracks(_ label: JSONValue?) -> [String: Int] {
    var tracks: [String: Int] = [:]
    for entry in label?.at("rl_track")?.array ?? JSONArray([]) {
      guard let speaker = entry.at("rl")?.lenientText,
        let side = entry.at("track")?.string?.uppercased()
      else { continue }
      if side == "L" || side == "R" { tracks[speaker] = side == "L" ? 0 : 1 }
    }
    return Set(tracks.values).count > 1 ? tracks : [:]
  }

  private static func turns(_ lattice: JSONValue?, _ document: VendorDocument) -> [DraftTurn] {
    document.objects(lattice).compactMap { entry, line in
      var best = entry.at("json_1best")
      if let text = best?.string { best = Unwrapper.parse(text) }
      guard let sentence = best?.at("st") else { return nil }
      var turn = DraftTurn(text: "", line: line)
      turn.start = VendorTime.milliseconds(sentence.at("bg") ?? entry.at("begin"))
      turn.end = VendorTime.milliseconds(sentence.at("ed") ?? entry.at("end"))
      turn.speaker = sentence.at("rl")?.lenientText
      // 0 says that speakers were not told apart.
      if turn.speaker == "0" { turn.speaker = nil }
      readWords(of: sentence, into: &turn)
      return turn
    }
  }

  private static func readWords(of sentence: JSONValue, into turn: inout DraftTurn) {
    var (sum, count) = (0.0, 0)
    for part in sentence.at("rt")?.array ?? JSONArray([]) {
      for word in part.at("ws")?.array ?? JSONArray([]) {
        // The others are alternatives to the first.
        guard let choice = word.at("cw")?.array?.first, choice.at("wp")?.string != "g",
          let text = choice.at("w")?.string
        else { continue }
        if choice.at("wp")?.string == "p" {
          turn.text += text
        } else {
          WordJoint.spaced.append(text, to: &turn.text)
        }
        if let confidence = choice.at("wc")?.lenientDouble, confidence > 0, confidence <= 1 {
          sum += confidence
          count += 1
        }
      }
    }
    if count > 0 { turn.confidence = Timeline.rounded(sum / Double(count)) }
  }
}

/// Gives marks that begin a segment back to the one before it, where they belong.
enum LeadingMarks {
  private static let marks = Set("，。？！、；：,.?!;".unicodeScalars)

  static func moveBack(in turns: inout [DraftTurn]) {
    for index in turns.indices {
      let text = turns[index].text.trimmed
      let leading = text.unicodeScalars.prefix { marks.contains($0) }
      guard !leading.isEmpty else { continue }
      turns[index].text = String(text.unicodeScalars.dropFirst(leading.count))
      if index > 0, !turns[index - 1].text.isEmpty,
        !(turns[index - 1].text.unicodeScalars.last.map(marks.contains) ?? false)
      {
        turns[index - 1].text += String(leading)
      }
    }
  }
}
