/// Invents service calls, each from its own number: call 7 of a seed is the same in every series.
///
/// ```swift
/// var generator = CallGenerator(try Vocabulary(folder: "Benchmarks/Vocabulary"), seed: 1)
/// for number in 0..<1000 { use(generator.call(number)) }
/// ```
package struct CallGenerator {
  private static let turnCounts = 20...60
  /// Calls in a thousand that are in English.
  private static let english = 90
  /// Calls in a thousand in which people speak a dialect.
  private static let dialect = 80

  private let vocabulary: Vocabulary
  private let seed: UInt64
  private let isTidy: Bool
  private var phrase: [TokenTable.Token] = []

  /// Prepares to invent calls.
  ///
  /// - Parameters:
  ///   - vocabulary: What to make them of.
  ///   - seed: Which series.
  ///   - isTidy: Whether to leave fillers, slips of the recogniser and traditional characters out.
  package init(_ vocabulary: Vocabulary, seed: UInt64, isTidy: Bool = false) {
    self.vocabulary = vocabulary
    self.seed = seed
    self.isTidy = isTidy
  }

  /// Invents a call.
  ///
  /// - Parameter number: Its number in the series.
  /// - Returns: The call.
  package mutating func call(_ number: Int) -> GeneratedCall {
    var random = SplitMix64(seed: seed, number: number)
    let isEnglish = random.happens(Self.english)
    let speaksDialect = random.happens(Self.dialect)
    let language =
      isEnglish
      ? vocabulary.english : speaksDialect ? vocabulary.dialect : vocabulary.chinese
    var writer = TurnWriter(
      vocabulary, Manner(&random, isTidy: isTidy), isEnglish: isEnglish)
    var call = GeneratedCall(number: number, seed: seed, isEnglish: isEnglish, &random)
    let count = Self.turnCounts.lowerBound + random.below(Self.turnCounts.count)
    var isAgent = true
    for index in 0..<count {
      let speech = isAgent ? language.agent : language.customer
      writer.restart()
      if index < 2 {
        append(speech.opening, isBlended: false, &random, to: &writer)
      } else if index >= count - 2 {
        append(speech.closing, isBlended: false, &random, to: &writer)
      } else {
        appendTalk(speech, isAgent: isAgent, &random, to: &writer)
      }
      writer.finish(&random)
      call.add(writer.text, isAgent: isAgent, &random)
      if !random.happens(70) { isAgent.toggle() }
    }
    return call
  }

  private mutating func appendTalk(
    _ speech: Vocabulary.Speech, isAgent: Bool, _ random: inout SplitMix64,
    to writer: inout TurnWriter
  ) {
    if random.happens(isAgent ? 40 : 90) {
      append(speech.short, isBlended: false, &random, to: &writer)
      return
    }
    if random.happens(isAgent ? 150 : 200) {
      append(speech.short, isBlended: false, &random, to: &writer)
    }
    repeat {
      if random.happens(200) {
        append(speech.frames, isBlended: random.happens(500), &random, to: &writer)
      } else {
        append(speech.clauses, isBlended: true, &random, to: &writer)
      }
    } while random.happens(isAgent ? 690 : 370)
  }

  private mutating func append(
    _ book: Phrasebook, isBlended: Bool, _ random: inout SplitMix64, to writer: inout TurnWriter
  ) {
    phrase.removeAll(keepingCapacity: true)
    if isBlended {
      book.blend(&random, into: &phrase)
    } else {
      book.phrase(&random, into: &phrase)
    }
    writer.append(phrase, &random)
  }
}
