import TextAnalysis
import Transcripts

/// A turn with hits, and what exemptions ask about it, worked out once for all of them.
struct HitTurn {
  let number: Int
  let call: CallAnalysis
  private(set) lazy var text = call.text(of: number)
  private lazy var sentences = text.sentences
  private lazy var quotations = Quotations(call.transcript.turns[number].text)

  init(_ number: Int, in call: CallAnalysis) {
    self.number = number
    self.call = call
  }

  /// The sentence that some letters begin in.
  mutating func sentence(of letters: Range<Int>) -> Sentence? {
    let place = sentences.lowerBound { $0.letters.upperBound <= letters.lowerBound }
    return place < sentences.count ? sentences[place] : nil
  }

  /// Whether some letters stand in quotation marks.
  mutating func isQuoted(_ letters: Range<Int>) -> Bool {
    quotations.contain(text.scalarRange(of: letters))
  }
}

/// Which parts of a text stand between an opening and a closing quotation mark.
private struct Quotations {
  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("「", "」"), ("『", "』"), ("“", "”"), ("‘", "’"), ("\"", "\""),
  ]

  /// Before each scalar and after the last: a bit for each pair that is open there.
  private var open: [UInt8] = []
  /// For each pair, where its last closing mark stands.
  private var lastClosing = [Int](repeating: -1, count: pairs.count)

  init(_ text: String) {
    var state: UInt8 = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      open.append(state)
      for (number, pair) in Self.pairs.enumerated() {
        let bit: UInt8 = 1 << UInt8(number)
        if scalar == pair.close { lastClosing[number] = offset }
        if pair.open == pair.close {
          // Straight marks open and close alike.
          if scalar == pair.open { state ^= bit }
        } else if scalar == pair.open {
          state |= bit
        } else if scalar == pair.close {
          state &= ~bit
        }
      }
    }
    open.append(state)
  }

  func contain(_ scalars: Range<Int>) -> Bool {
    Self.pairs.indices.contains { number in
      open[scalars.lowerBound] >> UInt8(number) & 1 == 1
        && lastClosing[number] >= scalars.upperBound
    }
  }
}
