import Diagnostics
import Transcripts

extension DecodingContext {
  /// A side that speaks.
  private enum Speaker: String, CaseIterable {
    case agent, customer
  }

  /// Reads a kind of figure with what its value must be.
  func entity(_ node: DocumentNode, _ scope: Scope) -> EntityDetector {
    var reader = MappingReader(node, as: "'entity'", in: self)
    let kind: FigureKind? = reader.required("kind").flatMap { choice($0, "kind") }
    let minimum = reader.optionalInteger("min", in: 1...Self.large) ?? 1
    let bounds = bounds(&reader, of: nil)
    if let kind, !bounds.isEmpty, !Self.measurable.contains(kind) {
      report(
        "bad-value", "a figure of kind '\(kind.rawValue)' has no value to limit",
        at: reader.keyPlace("kind"), expected: Self.list(Self.measurable.map(\.rawValue)))
    }
    let repeated: Speaker? = reader.optionalChoice("repeats")
    reader.finish()
    return EntityDetector(
      kind: kind ?? .number, minimum: minimum, bounds: bounds,
      repeats: repeated.map { $0 == .agent ? .agent : .customer }, scope: scope)
  }

  private static let measurable: [FigureKind] = [.number, .amount, .time, .duration]

  /// Reads a field of the service record.
  func record(_ node: DocumentNode, _ scope: Scope) -> RecordDetector {
    var reader = MappingReader(node, as: "'record'", in: self)
    let fields = requiredNames(&reader, "field")
    let figures = FigureKind.allCases.map(\.rawValue)
    var agreement: RecordDetector.Agreement?
    if let node = reader.optional("agrees"), let text = text(of: node, named: "'agrees'") {
      if let kind = FigureKind(rawValue: text) {
        agreement = .figure(kind)
      } else if text == "wording" {
        agreement = .wording(share: 0.6)
      } else {
        reportBadChoice(text, for: "agrees", among: ["wording"] + figures, at: node.place)
      }
    }
    let share = reader.optionalNumber("at-least", in: 0.1...1)
    if let share {
      if case .wording = agreement {
        agreement = .wording(share: share)
      } else {
        report(
          "bad-value", "'at-least' needs 'agrees: wording'", at: reader.keyPlace("at-least"))
      }
    }
    reader.finish()
    return RecordDetector(fields: fields, agreement: agreement, scope: scope)
  }

  /// Reads a fact about the call.
  func metadata(_ node: DocumentNode) -> MetadataCondition {
    var reader = MappingReader(node, as: "'metadata'", in: self)
    let fields = requiredNames(&reader, "field")
    let values = names(&reader, "is") ?? []
    let bounds = bounds(&reader, of: nil)
    reader.finish()
    return MetadataCondition(fields: fields, values: values, bounds: bounds)
  }

  private func requiredNames(_ reader: inout MappingReader, _ key: String) -> [String] {
    guard reader.has(key) else {
      _ = reader.required(key)
      return []
    }
    return names(&reader, key) ?? []
  }
}
