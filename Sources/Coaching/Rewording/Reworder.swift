package import Rubrics

/// Finds other words for what an agent said.
package struct Reworder: Sendable {
  /// No sentence that is longer, in Unicode scalars, is looked at.
  private static let longestText = 2000

  /// Words before a clause that stay as they are.
  private static let leads: [[Unicode.Scalar]] = [
    "那么", "那", "嗯", "呃", "好的", "好", "行", "所以", "然后", "so ", "well ", "okay ", "ok ",
    "and ", "um ", "right ",
  ].map { ShapeReader.folded($0) }

  private let rules: [RewordingRule]

  /// - Parameter names: The rules to use, the first first; all in the order of
  ///   ``RewordingRule/all`` if `nil`.
  package init(rules names: [RewordingName]? = nil) {
    rules =
      names.map { names in
        names.compactMap { name in RewordingRule.all.first { $0.name == name } }
      } ?? RewordingRule.all
  }

  /// The rewordings of a text, in order, none overlapping another.
  ///
  /// The same text always has the same rewordings. O(clauses · forms), with a bounded search for a
  /// form in a clause.
  ///
  /// - Parameter text: A sentence or a few, as they were said.
  /// - Returns: What rules know; empty where no rule is sure.
  package func rewordings(of text: String) -> [Rewording] {
    let text = ClauseText(text)
    guard text.scalars.count <= Self.longestText else { return [] }
    var found: [Rewording] = []
    var place = 0
    while place < text.scalars.count {
      guard text.isClauseStart(place), let rewording = first(in: text, at: place) else {
        place += 1
        continue
      }
      found.append(rewording)
      place = max(place + 1, rewording.range.upperBound)
    }
    return found
  }

  /// The first rule's rewording of the clause that begins at a place, or of what follows its lead.
  private func first(in text: ClauseText, at start: Int) -> Rewording? {
    let starts =
      [start]
      + Self.leads.compactMap { lead in
        let end = start + lead.count
        return text.holds(lead, at: start) && end < text.folded.count && text.marks[end] == .none
          ? end : nil
      }
    let sentence = text.sentence(around: start)
    if text.isQuotation(sentence) { return nil }
    for rule in rules {
      if rule.silentNear.contains(where: { text.has($0, in: sentence) }) { continue }
      for form in rule.forms {
        for start in starts {
          guard let fit = form.fit(text, at: start, barred: rule.barred),
            let rewording = form.rewording(of: text, from: start, fit, rule: rule.name)
          else { continue }
          return rewording
        }
      }
    }
    return nil
  }
}

extension ClauseText {
  /// Words that announce somebody else's.
  private static let announcements = [
    "您说", "你说", "您刚才说", "他说", "她说", "you said", "you say", "he said", "she said",
  ].map { ShapeReader.folded($0) }

  /// Whether a sentence holds words of somebody else, or stands in quotation marks itself.
  fileprivate func isQuotation(_ sentence: Range<Int>) -> Bool {
    var depth = 0
    for (place, scalar) in scalars[..<sentence.upperBound].enumerated() {
      switch scalar {
      case "「", "『", "“", "\"": if place >= sentence.lowerBound { return true } else { depth += 1 }
      case "」", "』", "”": depth -= 1
      default: continue
      }
    }
    return depth > 0 || Self.announcements.contains { has($0, in: sentence) }
  }
}

extension RewordingForm {
  /// The new wording with its end mark; `nil` where it cannot be put into the sentence.
  fileprivate func rewording(
    of text: ClauseText, from start: Int, _ fit: Fit, rule: RewordingName
  ) -> Rewording? {
    var after = newParts.reduce(into: "") { wording, part in
      switch part {
      case .text(let words): wording += words
      case .kept(let name): wording += fit.kept[name].map { text.words($0) } ?? ""
      }
    }
    var end = fit.end
    if let mark = after.last, "？?".contains(mark), end < text.scalars.count {
      let isLast = text.marks[end] == .sentence
      // A comma after an English question would leave the next word without its capital.
      guard isLast || (mark == "？" && "，,".unicodeScalars.contains(text.scalars[end])) else {
        return nil
      }
      if text.scalars[end] == "\n" || "；;".unicodeScalars.contains(text.scalars[end]) { return nil }
      end += 1
    }
    let before = text.words(start..<end)
    if let first = before.first, first.isUppercase, let new = after.first, new.isLowercase {
      after = new.uppercased() + after.dropFirst()
    }
    guard after != before else { return nil }
    return Rewording(
      rule: rule, before: before, after: after, range: start..<end, isCertain: isCertain)
  }
}
