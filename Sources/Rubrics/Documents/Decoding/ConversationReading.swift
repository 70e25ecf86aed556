extension DecodingContext {
  /// Reads `phases`.
  func phases(_ nodes: [DocumentNode]) -> [PhaseRule] {
    let phases = nodes.map { node in
      var reader = MappingReader(node, as: "a phase", in: self)
      let phase = PhaseRule(
        id: reader.identifier("id", style: .kebabOrCamel), title: reader.localized("title"),
        cues: (reader.optionalList("cues") ?? []).map { cue($0) })
      reader.finish()
      return phase
    }
    reportDuplicateIds(zip(phases.map(\.id), nodes.map(\.place)), kind: "phase")
    return phases
  }

  private func cue(_ node: DocumentNode) -> PhaseRule.Cue {
    var reader = MappingReader(node, as: "a cue", in: self)
    let cue = PhaseRule.Cue(
      detector: detector(reader.required("detect")),
      weight: reader.optionalNumber("weight", in: 0...1000) ?? 1)
    reader.finish()
    return cue
  }

  /// Reads `styles`.
  func styles(_ nodes: [DocumentNode]) -> [StyleRule] {
    let styles = nodes.map { node in
      var reader = MappingReader(node, as: "a style", in: self)
      let style = StyleRule(
        id: reader.identifier("id", style: .kebabOrCamel), title: reader.localized("title"),
        detector: detector(reader.required("detect")),
        weight: reader.optionalNumber("weight", in: 0...1000) ?? 1)
      reader.finish()
      return style
    }
    reportDuplicateIds(zip(styles.map(\.id), nodes.map(\.place)), kind: "style")
    return styles
  }

  /// Reads `service-type`.
  func serviceType(_ node: DocumentNode) -> ServiceTypeRule {
    var reader = MappingReader(node, as: "'service-type'", in: self)
    let rule = ServiceTypeRule(
      technical: shares("technical", &reader), personal: shares("personal", &reader),
      cut: reader.optionalNumber("cut", in: 0...1) ?? 0.5)
    reader.finish()
    return rule
  }

  private func shares(_ key: String, _ reader: inout MappingReader) -> [ServiceTypeRule.Share] {
    guard let members = reader.optionalMembers(key) else {
      _ = reader.required(key)
      return []
    }
    if members.isEmpty { report("bad-value", "'\(key)' is empty", at: reader.keyPlace(key)) }
    return members.map { member in
      references.append(Reference(kind: .criterion, name: member.key, place: member.keyPlace))
      let text = text(of: member.value, named: "'\(member.key)'")
      let weight = text.flatMap { Self.decimal($0) }
      if let text, weight ?? 0 <= 0 {
        report(
          "bad-value", "'\(member.key)' cannot be '\(text)'", at: member.value.place,
          expected: "a weight above 0")
      }
      return ServiceTypeRule.Share(criterion: member.key, weight: weight ?? 0)
    }
  }
}
