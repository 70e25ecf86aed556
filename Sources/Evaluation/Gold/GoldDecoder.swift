import CallGrade
import Diagnostics
import JSONCoding

/// Turns one JSON value into gold calls and collects what is wrong with it.
struct GoldDecoder {
  let vocabulary: LabelVocabulary?
  var problems: ProblemList
  var diagnostics: [Diagnostic] { problems.diagnostics }

  init(file: String, bytes: ArraySlice<UInt8>, line: Int, vocabulary: LabelVocabulary?) {
    self.vocabulary = vocabulary
    problems = ProblemList(file: file, bytes: bytes, firstLine: line)
  }

  /// Reads an object as one call, an array as several.
  ///
  /// - Parameters:
  ///   - value: What the text holds.
  ///   - offset: Where it begins.
  ///   - seen: The calls read so far, each with its file.
  /// - Returns: The calls without errors.
  mutating func calls(
    _ value: JSONValue, offset: Int, seen: inout [CallKey: String]
  ) -> [GoldCall] {
    guard let array = value.array else {
      return [call(PlacedValue(value: value, offset: offset), &seen)].compactMap(\.self)
    }
    return array.indices.compactMap { index in
      call(PlacedValue(value: array[index], offset: array.offset(at: index)), &seen)
    }
  }

  private mutating func call(_ item: PlacedValue, _ seen: inout [CallKey: String]) -> GoldCall? {
    let errors = problems.errorCount
    guard
      var fields = fields(
        of: item, named: "a call's labels",
        keys: [
          "schema", "call", "labeller", "language", "note", "criteria", "phases", "styles",
          "dominantStyle", "serviceType",
        ])
    else { return nil }
    schema(fields.required("schema", "\"\(GoldCall.schema)\"", &problems))
    let idField = fields.required("call", "the id of the call", &problems)
    let id = string(idField, "call")
    let labeller = string(fields["labeller"], "labeller")
    let language = string(fields["language"], "language")
    let note = string(fields["note"], "note")
    let labels = labels(&fields)
    if let id, let idField {
      let key = CallKey(call: id, labeller: labeller)
      if let earlier = seen[key] {
        problems.add(
          "duplicate-call", "call '\(id)' has been labelled by the same labeller in \(earlier)",
          expected: "one set of labels for each call and labeller", at: idField)
      } else {
        seen[key] = problems.file
      }
    }
    guard problems.errorCount == errors, let id else { return nil }
    return GoldCall(
      call: id, labeller: labeller, language: language, note: note, labels: labels,
      file: problems.file)
  }

  private mutating func labels(_ fields: inout PlacedFields) -> CallLabels {
    let criteria = items(
      fields.required("criteria", "an array of verdicts", &problems), "criteria",
      expected: "an array of verdicts")
    let phases = phases(items(fields["phases"], "phases", expected: "an array of phases"))
    let turns = phases.last.map { $0.last + 1 }
    let labels = CallLabels(
      verdicts: verdicts(criteria, turns: turns), phases: phases,
      styles: styles(
        items(fields["styles"], "styles", expected: "an array of styles"), turns: turns),
      dominantStyle: string(fields["dominantStyle"], "dominantStyle"),
      serviceType: string(fields["serviceType"], "serviceType"))
    if let style = labels.dominantStyle, let field = fields["dominantStyle"] {
      checkKnown(style, "style", among: vocabulary?.styles, at: field)
    }
    if let type = labels.serviceType, let field = fields["serviceType"] {
      let known = ServiceType.Kind.allCases.map(\.rawValue)
      if !known.contains(type) {
        problems.addUnknown("service type", type, among: known, at: field)
      }
    }
    return labels
  }

  private mutating func schema(_ field: PlacedValue?) {
    guard let field, let schema = string(field, "schema"), schema != GoldCall.schema else { return }
    problems.add(
      "wrong-schema", "the schema is '\(schema)'", expected: "\"\(GoldCall.schema)\"", at: field)
  }
}

// MARK: Verdicts, phases and styles

extension GoldDecoder {
  private mutating func verdicts(
    _ items: [PlacedValue], turns: Int?
  ) -> [CallLabels.VerdictLabel] {
    var seen: Set<String> = []
    var labels: [CallLabels.VerdictLabel] = []
    for item in items {
      guard
        var fields = fields(
          of: item, named: "a verdict", keys: ["id", "verdict", "evidence", "note"])
      else { continue }
      let idField = fields.required("id", "the id of a criterion", &problems)
      let id = string(idField, "id")
      if let id, let idField {
        if seen.insert(id).inserted {
          checkKnown(id, "criterion", among: vocabulary?.criteria, at: idField)
        } else {
          problems.add(
            "duplicate-criterion", "criterion '\(id)' has a verdict already",
            expected: "one verdict for each criterion", at: idField)
        }
      }
      let names = Verdict.allCases.map(\.rawValue)
      let verdictField = fields.required("verdict", "one of \(names.listed)", &problems)
      let name = string(verdictField, "verdict")
      let verdict = name.flatMap(Verdict.init(rawValue:))
      if let name, verdict == nil, let verdictField {
        problems.addUnknown("verdict", name, among: names, at: verdictField)
      }
      let evidence = self.items(
        fields["evidence"], "evidence", expected: "an array of turn numbers")
      let numbers = evidence.compactMap { turnNumber($0, "an evidence turn", count: turns) }
      let note = string(fields["note"], "note")
      guard let id, let verdict else { continue }
      labels.append(
        CallLabels.VerdictLabel(criterion: id, verdict: verdict, turns: numbers, note: note))
    }
    return labels
  }

  /// Reads ranges that must follow each other without a gap from turn 0 on.
  private mutating func phases(_ items: [PlacedValue]) -> [CallLabels.PhaseLabel] {
    var labels: [CallLabels.PhaseLabel] = []
    var next: Int? = 0
    for item in items {
      guard var fields = fields(of: item, named: "a phase", keys: ["phase", "first", "last"]) else {
        next = nil
        continue
      }
      let phaseField = fields.required("phase", "the id of a phase", &problems)
      let firstField = fields.required("first", "the first turn of the phase", &problems)
      let lastField = fields.required("last", "the last turn of the phase", &problems)
      let phase = string(phaseField, "phase")
      let first = firstField.flatMap { turnNumber($0, "'first'", count: nil) }
      let last = lastField.flatMap { turnNumber($0, "'last'", count: nil) }
      guard let phase, let phaseField, let first, let firstField, let last, let lastField else {
        next = nil
        continue
      }
      checkKnown(phase, "phase", among: vocabulary?.phases, at: phaseField)
      if let next, first != next {
        problems.add(
          "phase-order", "the phase begins at turn \(first)",
          expected: "\(next): phases cover every turn once, in order", at: firstField)
      }
      if last < first {
        problems.add(
          "phase-order", "the phase ends before it begins", expected: "\(first) or more",
          at: lastField)
      }
      next = max(first, last) + 1
      labels.append(CallLabels.PhaseLabel(phase: phase, first: first, last: max(first, last)))
    }
    return labels
  }

  private mutating func styles(_ items: [PlacedValue], turns: Int?) -> [CallLabels.StyleLabel] {
    var seen: Set<Int> = []
    var labels: [CallLabels.StyleLabel] = []
    for item in items {
      guard var fields = fields(of: item, named: "a style", keys: ["turn", "style"]) else {
        continue
      }
      let turnField = fields.required("turn", "the number of a turn", &problems)
      let styleField = fields.required("style", "the id of a style", &problems)
      let turn = turnField.flatMap { turnNumber($0, "'turn'", count: turns) }
      let style = string(styleField, "style")
      if let style, let styleField {
        checkKnown(style, "style", among: vocabulary?.styles, at: styleField)
      }
      guard let turn, let turnField, let style else { continue }
      guard seen.insert(turn).inserted else {
        problems.add(
          "duplicate-style", "turn \(turn) has a style already",
          expected: "one style for each turn", at: turnField)
        continue
      }
      labels.append(CallLabels.StyleLabel(turn: turn, style: style))
    }
    return labels
  }
}
