package import Transcripts

/// A call of words that the pack of every detector knows, in no sensible order.
package func randomCall(seed: UInt64) -> Transcript {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    "您好", "再见", "怎么办", "我来查", "报一下", "麻烦您", "好吗", "谢谢", "什么", "多少", "不归我管", "随便", "，", "。", "？",
    "！", " ", "请稍等", "吗", "工号001", "月租58元", "月租68元", "你", "王女士", "好的", "“", "”", "🙂", "e\u{301}",
    "ＡＢＣ", "您您好", "嗯", "\n", "1234",
  ]
  let roles: [Role] = [.agent, .customer, .agent, .customer, .agent, .customer, .system, .unknown]
  var clock = 0.0
  let isTimed = Bool.random(using: &random)
  let turns = (0..<Int.random(in: 0...24, using: &random)).map { _ in
    var turn = Turn(role: roles.randomElement(using: &random) ?? .agent, text: "")
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      turn.text += pieces.randomElement(using: &random) ?? ""
    }
    turn.isBot = turn.role == .agent && Int.random(in: 0..<8, using: &random) == 0
    if isTimed, Int.random(in: 0..<10, using: &random) > 0 {
      turn.start = clock
      clock += Double.random(in: 0...6, using: &random)
      turn.end = clock
      clock += Double.random(in: -1...4, using: &random)
      turn.audioChannel = turn.role == .agent ? 0 : 1
    }
    return turn
  }
  return Transcript(
    direction: Transcript.Direction.allCases.randomElement(using: &random), turns: turns)
}
