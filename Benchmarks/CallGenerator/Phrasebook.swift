/// Phrases of one kind of speaker, and new ones made of them.
///
/// A new phrase begins as one of the book and, now and then, goes on as another that has the same
/// two tokens in a row. So what comes out is locally like speech and hardly ever the same twice.
struct Phrasebook {
  typealias Token = TokenTable.Token

  /// No phrase is longer, however often it goes over into another.
  private static let longest = 26
  /// How often in a thousand a phrase goes over into another at a token.
  private static let change = 150

  private static let end = Token.min

  /// All phrases, each followed by `end`.
  private var stream: [Token] = []
  private var starts: [Int] = []
  /// Where each pair of tokens stands: ranges of `places`.
  private var pairs: [UInt64: Range<Int>] = [:]
  private var places: [Int] = []

  /// - Parameter phrases: At least one, none of them empty.
  init(_ phrases: [[Token]]) {
    for phrase in phrases where !phrase.isEmpty {
      starts.append(stream.count)
      stream += phrase
      stream.append(Self.end)
    }
    let stream = stream
    func pair(at place: Int) -> UInt64 { Self.pair(stream[place], stream[place + 1]) }
    let places = stream.indices.dropLast()
      .filter { stream[$0] != Self.end && stream[$0 + 1] != Self.end }
      .sorted { (pair(at: $0), $0) < (pair(at: $1), $1) }
    var first = 0
    for index in places.indices
    where index + 1 == places.count || pair(at: places[index + 1]) != pair(at: places[first]) {
      pairs[pair(at: places[first])] = first..<index + 1
      first = index + 1
    }
    self.places = places
  }

  private static func pair(_ first: Token, _ second: Token) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// One of the phrases as it is.
  func phrase(_ random: inout SplitMix64, into tokens: inout [Token]) {
    var place = starts[random.below(starts.count)]
    while stream[place] != Self.end {
      tokens.append(stream[place])
      place += 1
    }
  }

  /// A new phrase.
  func blend(_ random: inout SplitMix64, into tokens: inout [Token]) {
    var place = starts[random.below(starts.count)]
    var length = 0
    while stream[place] != Self.end, length < Self.longest {
      tokens.append(stream[place])
      length += 1
      if stream[place + 1] != Self.end, random.happens(Self.change),
        let range = pairs[Self.pair(stream[place], stream[place + 1])]
      {
        place = places[range.lowerBound + random.below(range.count)]
      }
      place += 1
    }
  }
}
