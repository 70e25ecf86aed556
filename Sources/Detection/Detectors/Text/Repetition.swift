import Rubrics
import TextAnalysis
import Transcripts

/// Finds sentences that one speaker says over and over.
///
/// Sentences are alike if their letters are, but for fillers and particles at the ends (好的, 呢, 啊).
/// Short ones do not count. The evidence is every place of such a sentence. O(letters).
enum Repetition {
  static func finding(
    in call: CallAnalysis, turns: [Int], _ detector: RepetitionDetector
  ) -> Finding {
    struct Said: Hashable {
      var speaker: String?
      var letters: ArraySlice<UInt32>
    }
    var places: [Said: [Evidence]] = [:]
    for turn in turns {
      let text = call.text(of: turn)
      for sentence in text.sentences {
        let core = core(of: sentence.letters, in: text)
        guard core.count >= detector.shortest else { continue }
        let said = Said(
          speaker: call.transcript.turns[turn].speaker, letters: text.letters[core])
        places[said, default: []].append(Evidence(turn: turn, letters: core, of: text))
      }
    }
    let evidence = places.values.filter { $0.count >= detector.times }.flatMap(\.self)
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence.sorted())
  }

  /// A sentence without what stands at its ends by habit.
  private static func core(of sentence: Range<Int>, in text: FoldedText) -> Range<Int> {
    var start = sentence.lowerBound
    while let end = habits.end(ofWordAt: start, in: text, before: sentence.upperBound),
      end < sentence.upperBound
    {
      start = end
    }
    var end = sentence.upperBound
    while end > start, particles.contains(text.letters[end - 1]) { end -= 1 }
    return start..<end
  }

  private static let habits = WordList("好的|嗯|呃|啊|那个|那|就是说|是的|对|well|so|okay|ok|um|uh|yes")
  private static let particles = Set("啊呢吧哦呀哈啦嘛".unicodeScalars.map(\.value))
}
