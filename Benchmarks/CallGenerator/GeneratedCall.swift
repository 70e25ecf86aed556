/// An invented call.
package struct GeneratedCall {
  /// Something said in it.
  package struct Turn {
    package var isAgent: Bool
    /// UTF-8 without quotation marks, backslashes and controls.
    package var text: [UInt8]
    /// Tenths of a second since the call began.
    package var start: Int
    package var end: Int
  }

  package let number: Int
  package let seed: UInt64
  package let isEnglish: Bool
  let agent: Int
  /// The day of the year 2025 on which it took place.
  let day: Int
  let isInbound: Bool
  let hasChannels: Bool
  package private(set) var turns: [Turn] = []

  init(number: Int, seed: UInt64, isEnglish: Bool, _ random: inout SplitMix64) {
    self.number = number
    self.seed = seed
    self.isEnglish = isEnglish
    agent = 1 + random.below(400)
    day = random.below(336)
    isInbound = random.happens(800)
    hasChannels = random.happens(500)
  }

  /// Lets somebody say something after all that was said.
  mutating func add(_ text: [UInt8], isAgent: Bool, _ random: inout SplitMix64) {
    let start = (turns.last?.end ?? 0) + 2 + random.below(14)
    // About five characters a second, of three bytes each.
    let length = 4 + text.count * (6 + random.below(4)) / 10
    turns.append(Turn(isAgent: isAgent, text: text, start: start, end: start + length))
  }
}
