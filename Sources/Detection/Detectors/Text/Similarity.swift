import Rubrics
import TextAnalysis

/// Finds turns that say what a sample script says.
///
/// Case, width, punctuation and traditional characters do not matter. The evidence is the words
/// that lie along the script; where no turn comes near enough, the nearest if it says at least half
/// of what is wanted.
enum Similarity {
  /// Joined turns beyond so many letters are not looked at.
  private static let longest = 20_000

  static func finding(in call: CallAnalysis, turns: [Int], _ detector: SimilarityDetector)
    -> Finding
  {
    let scripts = detector.scripts.map { Script($0) }.filter { $0.required > 0 }
    var found: [Evidence] = []
    var nearest: (share: Double, evidence: [Evidence])?
    for stretch in stretches(of: turns, in: call, isJoined: detector.isJoined) {
      guard let best = best(of: scripts, in: stretch.letters, from: detector.share / 2) else {
        continue
      }
      let evidence = stretch.evidence(of: best.letters, in: call)
      if best.share + 1e-9 >= detector.share {
        found += evidence
      } else if best.share > nearest?.share ?? 0 {
        nearest = (best.share, evidence)
      }
    }
    if !found.isEmpty { return Finding(.found, evidence: found) }
    return Finding(.absent, evidence: nearest?.evidence ?? [])
  }

  private static func best(
    of scripts: [Script], in letters: [UInt32], from share: Double
  ) -> ScriptAlignment.Alignment? {
    var counts: [UInt32: Int] = [:]
    for letter in letters { counts[letter, default: 0] += 1 }
    var best: ScriptAlignment.Alignment?
    for script in scripts where ScriptAlignment.mayReach(share, of: script, counts: counts) {
      let alignment = ScriptAlignment.best(of: script, in: letters)
      if alignment.share > best?.share ?? 0 { best = alignment }
    }
    return best.flatMap { $0.share >= share ? $0 : nil }
  }

  /// Letters of one turn, or of several one after the other.
  private struct Stretch {
    var letters: [UInt32] = []
    /// Which turn begins at which letter.
    var starts: [(turn: Int, letter: Int)] = []

    func evidence(of range: Range<Int>, in call: CallAnalysis) -> [Evidence] {
      starts.indices.compactMap { index in
        let end = index + 1 < starts.count ? starts[index + 1].letter : letters.count
        let part = range.clamped(to: starts[index].letter..<end)
        guard !part.isEmpty else { return nil }
        let first = starts[index].letter
        return call.evidence(
          at: .init(
            turn: starts[index].turn, letters: part.lowerBound - first..<part.upperBound - first))
      }
    }
  }

  private static func stretches(
    of turns: [Int], in call: CallAnalysis, isJoined: Bool
  ) -> [Stretch] {
    let single = turns.map { turn in
      Stretch(letters: call.text(of: turn).letters, starts: [(turn, 0)])
    }
    guard isJoined else { return single }
    var joined = Stretch()
    for part in single where joined.letters.count < longest {
      joined.starts.append((part.starts[0].turn, joined.letters.count))
      joined.letters += part.letters
    }
    return [joined]
  }
}
