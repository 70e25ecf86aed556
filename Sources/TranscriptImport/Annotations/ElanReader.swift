import Diagnostics
import Transcripts

/// Reads the annotations of ELAN (`.eaf`): a tier of annotations for each speaker.
struct ElanReader: XMLEvents {
  private struct Tier {
    var id: String
    var participant: String?
    var parent: String?
    var annotations: [Annotation] = []

    /// Whether most annotations hold letters and not only numbers or nothing.
    var hasWords: Bool {
      let worded = annotations.count { $0.text.unicodeScalars.contains(where: \.isLetter) }
      return worded > 0 && worded * 2 >= annotations.count
    }
  }

  private struct Annotation {
    var id: String
    /// The time slots of its ends, or the annotation that it belongs to.
    var first: String?
    var last: String?
    var reference: String?
    var text = ""
    var line: Int
  }

  private var unit = 0.001
  private var slots: [(id: String, time: Double?)] = []
  private var tiers: [Tier] = []
  private var isValue = false

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "HEADER":
      switch attributes["TIME_UNITS"] {
      case "PAL-frames": unit = 1 / 25
      case "NTSC-frames": unit = 1001 / 30000
      default: unit = 0.001
      }
    case "TIME_SLOT":
      guard let id = attributes["TIME_SLOT_ID"] else { return }
      let time = attributes["TIME_VALUE"].flatMap(Double.init).map { Timeline.rounded($0 * unit) }
      slots.append((id, time))
    case "TIER":
      let participant = attributes["PARTICIPANT"].map { trim($0) }
      tiers.append(
        Tier(
          id: attributes["TIER_ID"] ?? "",
          participant: participant.flatMap { $0.isEmpty ? nil : $0 },
          parent: attributes["PARENT_REF"]))
    case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION":
      guard !tiers.isEmpty else { return }
      tiers[tiers.count - 1].annotations.append(
        Annotation(
          id: attributes["ANNOTATION_ID"] ?? "", first: attributes["TIME_SLOT_REF1"],
          last: attributes["TIME_SLOT_REF2"], reference: attributes["ANNOTATION_REF"], line: line))
    case "ANNOTATION_VALUE": isValue = true
    default: break
    }
  }

  mutating func text(_ text: String) {
    guard isValue, let tier = tiers.indices.last, let last = tiers[tier].annotations.indices.last
    else { return }
    tiers[tier].annotations[last].text += text
  }

  mutating func end(_ name: String) {
    if name == "ANNOTATION_VALUE" { isValue = false }
  }

  /// The call: the annotations of all speakers' tiers in the order of time.
  ///
  /// - Parameter sink: Is told about tiers that only comment on others.
  /// - Returns: The call; without turns if nothing is annotated.
  func call(_ sink: inout ImportSink) -> DraftCall {
    let chosen = chosenTiers()
    for (index, tier) in tiers.enumerated()
    where !chosen.contains(index) && !tier.annotations.isEmpty {
      sink.report.drop(
        Phrase(zh: "从属层“\(tier.id)”的标注", en: "annotations of the dependent tier '\(tier.id)'"),
        line: tier.annotations[0].line, count: tier.annotations.count)
    }
    let orders = orders()
    let times = Dictionary(slots.map { ($0.id, $0.time) }) { first, _ in first }
    let places = Dictionary(slots.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let parents = Dictionary(
      tiers.flatMap(\.annotations).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var turns: [(turn: DraftTurn, order: Double)] = []
    for tier in chosen.map({ tiers[$0] }) {
      let isRole = RoleDictionary.match(tier.id)?.strength == .exact
      for annotation in tier.annotations {
        let aligned = Self.aligned(annotation, parents)
        let first = aligned.first
        turns.append(
          (
            DraftTurn(
              speaker: speaker(of: tier), roleWord: isRole ? tier.id : nil,
              text: trim(annotation.text), start: first.flatMap { times[$0] ?? nil },
              end: aligned.last.flatMap { times[$0] ?? nil }, line: annotation.line),
            first.flatMap { places[$0] }.map { orders[$0] } ?? .infinity
          ))
      }
    }
    var call = DraftCall()
    call.turns = turns.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    .map(\.element.turn)
    call.line = call.turns.first?.line ?? 1
    return call
  }

  /// The tiers on which somebody speaks: those that stand by themselves, or, where they only number
  /// the sentences, the first tier below them that has words.
  private func chosenTiers() -> [Int] {
    tiers.indices.compactMap { index in
      guard tiers[index].parent == nil else { return nil }
      if tiers[index].hasWords { return index }
      return tiers.indices.first { tiers[$0].parent == tiers[index].id && tiers[$0].hasWords }
    }
  }

  private func speaker(of tier: Tier) -> String {
    if let participant = tier.participant { return participant }
    guard let parent = tier.parent, let above = tiers.first(where: { $0.id == parent }) else {
      return tier.id
    }
    return above.participant ?? above.id
  }

  /// The annotation with times that another one belongs to, over at most ten steps.
  private static func aligned(
    _ annotation: Annotation, _ all: [String: Annotation]
  ) -> Annotation {
    var current = annotation
    for _ in 0..<10 {
      guard current.first == nil, let reference = current.reference, let above = all[reference]
      else { break }
      current = above
    }
    return current
  }

  /// Numbers that order the slots; one without a time still lies behind the one before it.
  private func orders() -> [Double] {
    var known = -1.0
    var steps = 0.0
    return slots.map { slot in
      if let time = slot.time {
        (known, steps) = (time, 0)
      } else {
        // Less than any two times differ by.
        steps += 1e-6
      }
      return known + steps
    }
  }
}
