/// How much of a script some letters say, and where.
///
/// The best way to lay the whole script along a part of the letters is found: a required letter that
/// is said counts one, a letter that is inserted costs half of one, and leaving letters of the
/// script out costs nothing but themselves. So a paraphrase around the script's own words scores by
/// these words, and letters that lie scattered score little.
///
///     ScriptAlignment.best(of: Script("很高兴为您服务"), in: FoldedText("很高兴能为您服务").letters)
///     // share 0.93: all seven letters are said, one is inserted
///
/// Takes time in the product of both lengths; ``mayReach(_:of:counts:)`` tells quickly where that
/// is in vain.
enum ScriptAlignment {
  /// A script along some letters.
  struct Alignment: Sendable, Equatable {
    /// The share of the script's wording that is said, 0 to 1.
    var share: Double
    /// The letters that say it.
    var letters: Range<Int>
  }

  static func best(of script: Script, in letters: [UInt32]) -> Alignment {
    guard script.required > 0, !letters.isEmpty else { return Alignment(share: 0, letters: 0..<0) }
    // Twice the score, so that halves are whole; and where the alignment begins.
    var scores = [Int32](repeating: 0, count: letters.count + 1)
    var starts = Array(0...Int32(letters.count))
    var nextScores = scores
    var nextStarts = starts
    for token in script.tokens {
      nextScores[0] = 0
      nextStarts[0] = 0
      for index in letters.indices {
        // The token is left out.
        var score = scores[index + 1]
        var start = starts[index + 1]
        // The token is said.
        let gain: Int32? =
          switch token {
          case .letter(let letter): letter == letters[index] ? 2 : nil
          case .optional(let letter): letter == letters[index] ? 0 : nil
          case .any: 0
          }
        if let gain, scores[index] + gain > score {
          score = scores[index] + gain
          start = starts[index]
        }
        // A letter is inserted.
        if nextScores[index] - 1 > score {
          score = nextScores[index] - 1
          start = nextStarts[index]
        }
        nextScores[index + 1] = score
        nextStarts[index + 1] = start
      }
      swap(&scores, &nextScores)
      swap(&starts, &nextStarts)
    }
    var end = 0
    for index in scores.indices where scores[index] > scores[end] { end = index }
    return Alignment(
      share: Double(scores[end]) / Double(2 * script.required), letters: Int(starts[end])..<end)
  }

  /// Whether some letters have enough of the script's letters, in any order.
  ///
  /// O(script).
  ///
  /// - Parameters:
  ///   - share: The share of the script that is wanted.
  ///   - script: The script.
  ///   - counts: How often each letter stands among the letters.
  /// - Returns: `false` only if no alignment can reach the share.
  static func mayReach(_ share: Double, of script: Script, counts: [UInt32: Int]) -> Bool {
    var left = counts
    var common = 0
    for case .letter(let letter) in script.tokens {
      guard let count = left[letter], count > 0 else { continue }
      left[letter] = count - 1
      common += 1
    }
    return Double(common) >= share * Double(script.required)
  }
}
