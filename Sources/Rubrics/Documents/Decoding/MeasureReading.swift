import Diagnostics
import Transcripts

extension DecodingContext {
  /// How a talk share is measured.
  private enum ShareUnit: String, CaseIterable {
    case time, length
  }

  /// Who owes a reply.
  private enum Debtor: String, CaseIterable {
    case agent, customer, anyone
  }

  /// Reads what is measured, with its limits.
  func measure(
    _ key: DetectorKey, _ node: DocumentNode, _ scope: Scope
  ) -> MeasureDetector {
    var reader = MappingReader(node, as: "'\(key.rawValue)'", in: self)
    let quantity = quantity(key, &reader)
    let bounds = bounds(&reader, of: key.rawValue)
    reader.finish()
    return MeasureDetector(quantity, bounds, scope: scope)
  }

  private func quantity(
    _ key: DetectorKey, _ reader: inout MappingReader
  ) -> MeasureDetector.Quantity {
    switch key {
    case .speechRate:
      return .speechRate(
        per: reader.choice("per", default: .each),
        shortest: reader.optionalNumber("shortest", in: 0...3600) ?? 2)
    case .responseTime: return .responseTime(per: reader.choice("per", default: .each))
    case .silence:
      let debtor = reader.choice("owed-by", default: Debtor.anyone)
      let role: Role? =
        switch debtor {
        case .agent: .agent
        case .customer: .customer
        case .anyone: nil
        }
      return .silence(owedBy: role, includesHolds: reader.flag("holds"))
    case .overlap: return .overlap
    case .hold: return .hold
    case .talkShare:
      return .talkShare(byLength: reader.choice("by", default: ShareUnit.time) == .length)
    case .answerDelay:
      return .answerDelay(fields: names(&reader, "field") ?? MeasureDetector.answerDelayFields)
    case .sentenceLength: return .sentenceLength(per: reader.choice("per", default: .each))
    default: return .callLength
    }
  }

  func interruption(_ node: DocumentNode) -> Detector {
    var reader = MappingReader(node, as: "'interruption'", in: self)
    let seconds = reader.number("longer-than", in: 0...3600)
    let excuses = reader.optional("excused-by").map { patterns($0, named: "'excused-by'") } ?? []
    let side = reader.choice("by", default: Interrupter.agent)
    reader.finish()
    return .interruption(
      longerThan: seconds, excusedBy: excuses, by: side == .agent ? .agent : .customer)
  }

  /// Who interrupts.
  private enum Interrupter: String, CaseIterable {
    case agent, customer
  }

  /// Reads limits of a value; `owner` is the key that needs at least one, if it does.
  func bounds(_ reader: inout MappingReader, of owner: String?) -> Bounds {
    let range = 0...Double(Self.large)
    let bounds = Bounds(
      over: reader.optionalNumber("over", in: range),
      atLeast: reader.optionalNumber("at-least", in: range),
      under: reader.optionalNumber("under", in: range),
      atMost: reader.optionalNumber("at-most", in: range))
    let keys = ["over", "at-least", "under", "at-most"]
    if let owner, !keys.contains(where: reader.has) {
      report(
        "missing-key", "'\(owner)' states no limit", at: reader.place, expected: Self.list(keys))
    }
    if !bounds.isPossible {
      let last = keys.last { reader.has($0) } ?? keys[0]
      report("bad-value", "no value can keep these limits", at: reader.keyPlace(last))
    }
    return bounds
  }

  /// Reads one name, or a list of names of which any will do.
  func names(_ reader: inout MappingReader, _ key: String) -> [String]? {
    guard let node = reader.optional(key) else { return nil }
    guard case .list(let nodes) = node.content else {
      return text(of: node, named: "'\(key)'").map { [$0] }
    }
    if nodes.isEmpty { report("bad-value", "'\(key)' is empty", at: reader.keyPlace(key)) }
    return nodes.compactMap { text(of: $0, named: "'\(key)'") }
  }
}
