import Transcripts

/// Finds numbers that are told in pieces over neighbouring turns, as people do on the phone.
///
/// 「幺三八」 – 「嗯」 – 「一二三四」 – 「五六七八」: each piece is harmless, together they are a number.
/// Whoever repeats a piece says it too.
struct SpokenPieces {
  /// A turn with part of a number.
  private struct Piece {
    var turn: Int
    var speaker: String
    var digits: Int
    var ranges: [Range<Int>]
    /// Whether the number may go on after it.
    var isOpen: Bool
  }

  /// More letters than this between two pieces are talk about something else.
  private static let longestAnswer = 12
  /// More letters than this beside digits are a sentence with a figure in it.
  private static let longestRemark = 6
  private static let units = Set("元块点号楼栋层室分秒天年月日个次米岁度人位件台条折期百千万十小时周星档级".unicodeScalars)

  private var found: [(turn: Int, range: Range<Int>)] = []
  private var pieces: [Piece] = []

  /// Where letters have to be hidden, turn by turn.
  static func ranges(in turns: [(speaker: String, scalars: [Unicode.Scalar])]) -> [Int: [Range<
    Int
  >]] {
    var finder = SpokenPieces()
    var last = -1
    for (index, turn) in turns.enumerated() {
      let groups = DigitReader.groups(of: turn.scalars)
      let chains = NumberChain.chains(of: groups, in: turn.scalars).filter {
        finder.isPiece($0, of: turn.scalars)
      }
      guard !chains.isEmpty else {
        if weight(turn.scalars[...]) > longestAnswer { finder.close() }
        continue
      }
      // Whoever is answered by two turns in a row has begun something new.
      if index - last > 2 { finder.close() }
      last = index
      finder.take(chains, index, turn)
    }
    finder.close()
    return Dictionary(grouping: finder.found, by: \.turn).mapValues { $0.map(\.range) }
  }

  private func isPiece(_ chain: NumberChain, of scalars: [Unicode.Scalar]) -> Bool {
    let digits = chain.groups.reduce(0) { $0 + $1.digits.count }
    guard digits >= 2, digits <= NumberShape.mostDigits,
      chain.groups.allSatisfy({ $0.letters <= 1 }),
      DatesAndTimes.groups(of: chain, in: scalars).isEmpty
    else { return false }
    return scalars[chain.range.upperBound...].first.map { !Self.units.contains($0) } ?? true
  }

  private mutating func take(
    _ chains: [NumberChain], _ index: Int, _ turn: (speaker: String, scalars: [Unicode.Scalar])
  ) {
    guard let first = chains.first?.range, let last = chains.last?.range else { return }
    let scalars = turn.scalars
    let before = Self.weight(scalars[..<first.lowerBound])
    let after = Self.weight(scalars[last.upperBound...])
    let within = Self.weight(scalars[first.upperBound..<max(first.upperBound, last.lowerBound)])
    let isMostlyDigits = before + after <= Self.longestRemark && within <= Self.longestRemark
    let begins = isMostlyDigits || before == 0
    let ends = isMostlyDigits || after == 0
    if !pieces.isEmpty, !begins || pieces.last?.isOpen == false { close() }
    guard begins && !pieces.isEmpty || ends else { return }
    // Of a longer turn only the end begins a number, and only the beginning ends one.
    let part = pieces.isEmpty ? chains.suffix(1) : chains.prefix(1)
    let chosen: [NumberChain] = isMostlyDigits ? chains : Array(part)
    let groups = chosen.flatMap(\.groups)
    pieces.append(
      Piece(
        turn: index, speaker: turn.speaker, digits: groups.reduce(0) { $0 + $1.digits.count },
        ranges: groups.map(\.range), isOpen: ends))
  }

  private mutating func close() {
    let sums = Dictionary(grouping: pieces, by: \.speaker).values.filter { $0.count > 1 }
      .map { $0.reduce(0) { $0 + $1.digits } }
    if sums.contains(where: { $0 >= SecretNumbers.fewestDigits }) {
      for piece in pieces { found += piece.ranges.map { (piece.turn, $0) } }
    }
    pieces = []
  }

  /// How much is said: letters that are neither marks nor fillers; three of Latin count as one.
  private static func weight(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    guard !NumberChain.isEmpty(text) else { return 0 }
    var han = 0
    var latin = 0
    for scalar in text {
      if scalar.isASCIILetter { latin += 1 } else if scalar.properties.isAlphabetic { han += 1 }
    }
    return han + (latin + 2) / 3
  }
}
