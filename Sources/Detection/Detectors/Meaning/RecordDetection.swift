import Rubrics
import TextAnalysis
import Transcripts

/// Checks that a field of the service record is filled in and in keeping with the call.
///
/// A field that did not come with the call cannot be told: `needs-record`. A figure agrees if the
/// call says the same one; wording agrees if enough of the field's pairs of letters are said. The
/// evidence is where the call says so; of a figure that differs, the figures that the call has.
enum RecordDetection {
  static func finding(in call: CallAnalysis, turns: [Int], _ detector: RecordDetector) -> Finding {
    guard let field = CallFacts(call.transcript).text(of: detector.fields) else {
      return .needsRecord
    }
    switch detector.agreement {
    case nil: return Finding(.found)
    case .figure(let kind): return figure(kind, of: FoldedText(field), in: call, turns)
    case .wording(let share): return wording(of: FoldedText(field), in: call, turns, share: share)
    }
  }

  private static func figure(
    _ kind: FigureKind, of field: FoldedText, in call: CallAnalysis, _ turns: [Int]
  ) -> Finding {
    let recorded = keys(of: kind, in: field)
    var all: [Evidence] = []
    var agreeing: [Evidence] = []
    for turn in turns {
      let text = call.text(of: turn)
      for figure in FigureReader(text, entities: call.entities(in: turn)).figures(of: kind) {
        let place = Evidence(turn: turn, letters: figure.letters, of: text)
        all.append(place)
        if recorded.contains(figure.key) { agreeing.append(place) }
      }
    }
    return agreeing.isEmpty ? Finding(.absent, evidence: all) : Finding(.found, evidence: agreeing)
  }

  /// What the field says; in a field of its own a number needs no word to tell what it is.
  private static func keys(of kind: FigureKind, in field: FoldedText) -> Set<String> {
    let reader = FigureReader(field, entities: EntityRecognizer.entities(in: field))
    var keys = Set(reader.figures(of: kind).map(\.key))
    if kind == .jobNumber || kind == .orderNumber {
      for kind in [FigureKind.identifier, .phone, .number] {
        keys.formUnion(reader.figures(of: kind).map(\.key))
      }
    }
    return keys
  }

  private static func wording(
    of field: FoldedText, in call: CallAnalysis, _ turns: [Int], share: Double
  ) -> Finding {
    let wanted = pairs(of: field)
    guard !wanted.isEmpty else { return .absent }
    var said: Set<UInt64> = []
    var best: (turn: Int, count: Int)?
    for turn in turns {
      let shared = pairs(of: call.text(of: turn)).intersection(wanted)
      said.formUnion(shared)
      if shared.count > best?.count ?? 0 { best = (turn, shared.count) }
    }
    let isFound = Double(said.count) >= share * Double(wanted.count)
    return Finding(
      isFound ? .found : .absent, evidence: best.map { [call.evidence(ofTurn: $0.turn)] } ?? [])
  }

  /// The pairs of neighbouring letters; a single letter pairs with nothing.
  private static func pairs(of text: FoldedText) -> Set<UInt64> {
    let letters = text.letters
    if letters.count == 1 { return [UInt64(letters[0])] }
    return Set(zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
