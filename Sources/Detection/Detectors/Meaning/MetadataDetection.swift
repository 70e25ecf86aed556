import Rubrics
import TextAnalysis
import Transcripts

/// Checks a fact about the call that the source states.
///
/// A fact that is not stated, or is no number where a number is asked for, cannot be told:
/// `needs-record`. With no value and no limit asked for, any fact will do.
enum MetadataDetection {
  static func finding(in call: Transcript, _ condition: MetadataCondition) -> Finding {
    let facts = CallFacts(call)
    guard let text = facts.text(of: condition.fields) else { return .needsRecord }
    if !condition.values.isEmpty {
      let letters = FoldedText(text).letters
      guard condition.values.contains(where: { FoldedText($0).letters == letters })
      else { return .absent }
    }
    guard !condition.bounds.isEmpty else { return Finding(.found) }
    guard let number = facts.number(of: condition.fields) else { return .needsRecord }
    return Finding(condition.bounds.contain(number) ? .found : .absent)
  }
}
