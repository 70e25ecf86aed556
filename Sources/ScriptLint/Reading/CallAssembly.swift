import Diagnostics

/// Finds the whole calls among the parts of a file.
///
/// Numbered steps are not the only way to write a call down. Many teams put a heading over each
/// stretch of it (开场, 核实, 结束), with or without numbers that begin anew below each; others write a
/// dialogue and nothing else. What makes these a call is that it opens with a greeting or ends with a
/// goodbye, and the parts between belong to it.
struct CallAssembly {
  /// Stretches of the call at hand.
  private var open: [ScriptPart] = []
  /// Whether the agent has said goodbye in it.
  private var isClosed = false
  private var done: [ScriptPart] = []

  /// Joins the parts that make up one call.
  ///
  /// - Parameters:
  ///   - parts: The parts as the headings cut them. O(lines).
  ///   - isCase: For each, whether it is a special case, which belongs to no call.
  /// - Returns: The parts with their kinds, in the order of the file.
  static func assembled(_ parts: [ScriptPart], isCase: [Bool]) -> [ScriptPart] {
    var assembly = CallAssembly()
    for (part, isCase) in zip(parts, isCase) { assembly.take(part, isCase: isCase) }
    assembly.finish()
    return assembly.done
  }

  private mutating func take(_ part: ScriptPart, isCase: Bool) {
    let edges = CallEdges(part)
    // 水费异常 over a whole call is what the call is about.
    let isWhole = edges.opens && edges.closes && edges.isEnough
    guard !isCase || isWhole && !done.contains(where: { $0.kind == .call }) else {
      finish()
      done.append(part)
      return
    }
    if !open.isEmpty {
      let isOther = edges.opens || Self.isScript(part.heading) || (isClosed && !isLedTo(part))
      if isOther { finish() }
    }
    if !open.isEmpty {
      open.append(part)
      isClosed = isClosed || edges.saysGoodbye
    } else if edges.opens, !edges.closes {
      open = [part]
    } else {
      var part = part
      if edges.isEnough, edges.opens || edges.closes { part.kind = .call }
      done.append(part)
    }
  }

  /// Whether the call at hand leads to a stretch that stands behind its goodbye.
  private func isLedTo(_ part: ScriptPart) -> Bool {
    guard let number = part.number else { return false }
    return open.contains { section in
      section.steps.contains { step in
        step.jump?.label == number && section.steps.allSatisfy { $0.label != number }
          || step.branches.contains { $0.target == .step(number) }
            && section.steps.allSatisfy { $0.label != number }
      }
    }
  }

  /// Ends the call at hand.
  private mutating func finish() {
    guard let first = open.first else { return }
    if open.count == 1 {
      var part = first
      if CallEdges(part).isEnough { part.kind = .call }
      done.append(part)
    } else {
      done.append(SectionedCall.joined(open))
    }
    open = []
    isClosed = false
  }

  /// Whether a heading names a script for itself rather than a stretch of one.
  private static func isScript(_ heading: PlacedText?) -> Bool {
    guard let heading = heading?.string.lowercased() else { return false }
    return ["话术", "流程", "脚本", "script", "scenario", "场景"].contains { heading.contains($0) }
  }
}

/// How the words of a part begin and end.
private struct CallEdges {
  /// Whether the agent's first words are a greeting.
  let opens: Bool
  /// Whether the agent's last words are a goodbye.
  let saysGoodbye: Bool
  /// Whether they are, and are not the only ones.
  var closes: Bool { saysGoodbye && hasMore }
  private let hasMore: Bool
  /// Whether the agent says enough for a call.
  let isEnough: Bool

  init(_ part: ScriptPart) {
    let said = part.steps.flatMap { step in step.lines + step.branches.flatMap(\.words) }
      .filter { $0.speaker == .agent }.map(\.words.string)
    opens = said.first.map(CallWords.greets) == true
    saysGoodbye = said.suffix(2).contains(where: CallWords.isClosing)
    hasMore = said.count > 1
    isEnough = said.count >= 3
  }
}

/// A call whose stretches stand under headings of their own.
private enum SectionedCall {
  static func joined(_ sections: [ScriptPart]) -> ScriptPart {
    var sections = sections
    let names = sections.indices.map { sections[$0].number ?? String($0 + 1) }
    nameBeginnings(of: &sections, names)
    let labels = sections.map { Set($0.steps.compactMap(\.label)) }
    let isUnique = labels.reduce(0) { $0 + $1.count } == Set(labels.flatMap(\.self)).count
    if !isUnique { rename(&sections, names, labels) }
    var call = ScriptPart(heading: sections.first?.heading, kind: .call)
    call.steps = sections.flatMap(\.steps)
    call.settleLabels()
    return call
  }

  /// Lets a section without numbered steps be led to by its own number.
  private static func nameBeginnings(of sections: inout [ScriptPart], _ names: [String]) {
    for index in sections.indices
    where sections[index].steps.allSatisfy({ $0.label == nil })
      && sections[index].number != nil
    {
      sections[index].steps[0].label = names[index]
    }
  }

  /// Numbers that begin anew in each section get the section's in front: 2.1.
  private static func rename(
    _ sections: inout [ScriptPart], _ names: [String], _ labels: [Set<String>]
  ) {
    for section in sections.indices {
      /// The step that a label means here: one of the section, else the only one, else a section.
      func meant(_ label: String) -> String {
        if labels[section].contains(label) { return "\(names[section]).\(label)" }
        let others = labels.indices.filter { labels[$0].contains(label) }
        if others.count == 1, let other = others.first { return "\(names[other]).\(label)" }
        if let other = names.firstIndex(of: label),
          let first = sections[other].steps.lazy.compactMap(\.label).first
        {
          return other < section ? first : "\(names[other]).\(first)"
        }
        return label
      }
      for index in sections[section].steps.indices {
        var step = sections[section].steps[index]
        if let jump = step.jump, !jump.isEnd { step.jump?.label = meant(jump.label) }
        for number in step.branches.indices {
          if case .step(let label) = step.branches[number].target {
            step.branches[number].target = .step(meant(label))
          }
        }
        if let label = step.label { step.label = "\(names[section]).\(label)" }
        sections[section].steps[index] = step
      }
    }
  }
}
