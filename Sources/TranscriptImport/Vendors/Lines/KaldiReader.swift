import Diagnostics
import Transcripts

/// Reads a data folder of Kaldi: `text` with the words, `segments` with times, `utt2spk` with names.
struct KaldiReader {
  /// The other files of such a folder, which have no words.
  private static let others: Set<String> = [
    "segments", "utt2spk", "spk2utt", "wav.scp", "reco2file_and_channel", "spk2gender", "utt2dur",
    "utt2lang", "reco2dur", "spk2lang",
  ]

  /// What a source is to a data folder, by its name and what lies beside it.
  enum Part {
    case words
    case companion
  }

  /// Whether a file of this name is part of a data folder and nothing else, as far as names tell.
  static func isPart(_ source: String) -> Bool {
    let name = CompanionNames.name(of: source)
    return others.contains(name) && name != "segments"
  }

  static func part(_ sink: ImportSink) -> Part? {
    let name = CompanionNames.name(of: sink.source)
    if name == "text" {
      return sink.companion("utt2spk") != nil || sink.companion("segments") != nil ? .words : nil
    }
    return others.contains(name) && sink.companion("text") != nil ? .companion : nil
  }

  private struct Place {
    var recording: String
    var start: Double?
    var end: Double?
  }

  let bytes: [UInt8]

  /// A call for each recording, in the order of the file.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    let speakers = pairs(sink.companion("utt2spk"))
    let places = places(sink.companion("segments"))
    let channels = channels(sink.companion("reco2file_and_channel"))
    var order: [String] = []
    var calls: [String: DraftCall] = [:]
    for line in ColumnLine.split(bytes) {
      let utterance = line.columns[0]
      let place = places[utterance]
      let recording = place?.recording ?? ""
      let (file, channel) = channels[recording] ?? (recording, nil)
      if calls[file] == nil {
        var call = DraftCall()
        call.line = line.number
        call.facts.id = file.isEmpty ? nil : file
        call.timing = .seconds
        calls[file] = call
        order.append(file)
      }
      let words = line.columns.dropFirst().joined(separator: " ")
      var turn = DraftTurn(text: WordJoint.joined(words), line: line.number)
      turn.speaker = speakers[utterance]
      turn.start = place?.start
      turn.end = place?.end
      turn.audioChannel = channel
      calls[file]?.turns.append(turn)
    }
    return order.enumerated().compactMap { index, file in
      guard var call = calls[file] else { return nil }
      call.record = index + 1
      call.turns = call.turns.inOrderOfTime()
      call.settleChannels()
      return call
    }
  }

  /// The first two columns of every line.
  private func pairs(_ bytes: [UInt8]?) -> [String: String] {
    var pairs: [String: String] = [:]
    for line in bytes.map({ ColumnLine.split($0) }) ?? [] where line.columns.count >= 2 {
      pairs[line.columns[0]] = line.columns[1]
    }
    return pairs
  }

  private func places(_ bytes: [UInt8]?) -> [String: Place] {
    var places: [String: Place] = [:]
    for line in bytes.map({ ColumnLine.split($0) }) ?? [] where line.columns.count >= 4 {
      places[line.columns[0]] = Place(
        recording: line.columns[1], start: line.number(2), end: line.number(3))
    }
    return places
  }

  /// The file and the channel of a recording: `call-A call A`.
  private func channels(_ bytes: [UInt8]?) -> [String: (file: String, channel: Int?)] {
    var channels: [String: (file: String, channel: Int?)] = [:]
    for line in bytes.map({ ColumnLine.split($0) }) ?? [] where line.columns.count >= 3 {
      let number = ["A": 0, "B": 1, "1": 0, "2": 1][line.columns[2]]
      channels[line.columns[0]] = (line.columns[1], number)
    }
    return channels
  }
}
