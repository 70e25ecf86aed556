extension DraftCall {
  /// Names speakers by their channels where the source has nothing else, once all turns are there.
  ///
  /// One channel only says nothing: the recording may be mono. Where both channels were also
  /// divided by voice, speaker 1 of one channel is not speaker 1 of the other.
  ///
  /// - Parameter names: What the source calls a channel.
  mutating func settleChannels(names: (Int) -> String = { "\($0)" }) {
    let channels = Set(turns.compactMap(\.audioChannel))
    guard channels.count > 1 else {
      for index in turns.indices { turns[index].audioChannel = nil }
      return
    }
    nameSpeakers(names)
    // Some count channels from 1.
    guard !channels.contains(0) else { return }
    let order = channels.sorted()
    for index in turns.indices {
      turns[index].audioChannel = turns[index].audioChannel.flatMap(order.firstIndex)
    }
  }

  private mutating func nameSpeakers(_ names: (Int) -> String) {
    var channelsOf: [String: Set<Int>] = [:]
    for turn in turns {
      if let speaker = turn.speaker, let channel = turn.audioChannel {
        channelsOf[speaker, default: []].insert(channel)
      }
    }
    // One and the same label on every channel tells nobody apart.
    let isLabelled = channelsOf.count > 1
    for index in turns.indices {
      guard let channel = turns[index].audioChannel else { continue }
      let name = names(channel)
      guard isLabelled, let speaker = turns[index].speaker else {
        turns[index].speaker = name
        continue
      }
      if (channelsOf[speaker]?.count ?? 0) > 1, speaker != name {
        turns[index].speaker = "\(name)/\(speaker)"
      }
    }
  }

  /// Counts speakers as channels, which the user has said they are.
  mutating func takePossibleChannels() {
    for index in turns.indices where turns[index].audioChannel == nil {
      turns[index].audioChannel = turns[index].possibleChannel
    }
  }

  /// When the last turn ends, in seconds; 0 without times.
  var lastEnd: Double { turns.compactMap { $0.end ?? $0.start }.max() ?? 0 }

  /// Whether the source tells speakers apart.
  var hasSpeakers: Bool { turns.contains { $0.speaker != nil || $0.roleWord != nil } }
}

extension DraftCall {
  /// Takes spaces away that have a Chinese character on both sides.
  mutating func removeSpacesBesideChinese() {
    for index in turns.indices {
      let scalars = Array(turns[index].text.unicodeScalars)
      guard scalars.contains(" ") else { continue }
      var kept = String.UnicodeScalarView()
      for (place, scalar) in scalars.enumerated() {
        let isBetween =
          scalar == " " && place > 0 && place + 1 < scalars.count
          && scalars[place - 1].value >= 0x2E80 && scalars[place + 1].value >= 0x2E80
        if !isBetween { kept.append(scalar) }
      }
      turns[index].text = String(kept)
    }
  }
}
