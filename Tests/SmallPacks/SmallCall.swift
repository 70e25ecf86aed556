package import Transcripts

/// Writes calls as people read them: one line a turn.
///
///     talk("客服：您好", "客户[2.5-4]：我要退货")
///
/// `客服` may have a name (`客服甲`); `系统` is the system, `某人` a speaker whose role is unknown, and
/// `机器人` a bot in the agent's place. Either time may be left out: `客服[-3]：您好`.
package func talk(_ lines: String...) -> Transcript {
  Transcript(turns: lines.map(turn))
}

/// One line of a call.
package func turn(_ line: String) -> Turn {
  let parts = line.split(separator: "：", maxSplits: 1, omittingEmptySubsequences: false)
  var head = parts[0]
  var turn = Turn(role: .unknown, text: parts.count > 1 ? String(parts[1]) : "")
  if let bracket = head.firstIndex(of: "[") {
    let times = head[bracket...].dropFirst().dropLast()
      .split(separator: "-", omittingEmptySubsequences: false)
    turn.start = Double(times[0])
    turn.end = times.count > 1 ? Double(times[1]) : nil
    head = head[..<bracket]
  }
  let sides: [(String, Role)] = [
    ("客服", .agent), ("机器人", .agent), ("客户", .customer), ("系统", .system), ("某人", .unknown),
  ]
  for (side, role) in sides where head.hasPrefix(side) {
    turn.role = role
    turn.isBot = side == "机器人"
    let name = head.dropFirst(side.count)
    if !name.isEmpty { turn.speaker = String(name) }
  }
  return turn
}
