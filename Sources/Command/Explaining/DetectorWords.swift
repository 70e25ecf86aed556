import Rubrics
import Transcripts

/// Says in words what a detector looks for, an indented line a part.
struct DetectorWords {
  /// Levels that are written out.
  private static let depthLimit = 6
  /// Patterns that are listed of one detector.
  static let patternLimit = 12

  let pack: RubricPack
  let language: ReadingLanguage

  /// Lines about a detector.
  func lines(of detector: Detector) -> [String] { lines(of: detector, depth: 1) }

  private func lines(of detector: Detector, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    guard depth <= Self.depthLimit else { return [indent + "…"] }
    func group(_ zh: String, _ en: String, _ parts: [Detector]) -> [String] {
      [indent + words(zh, en)] + parts.flatMap { lines(of: $0, depth: depth + 1) }
    }
    switch detector {
    case .phrase(let phrase): return self.lines(of: phrase, indent: indent)
    case .use(let name):
      guard let named = pack.detectors[name] else { return [indent + name] }
      return group("「\(name)」：", "\(name):", [named])
    case .within(let part, let scope):
      return group("限于（\(place(scope))）：", "only in (\(place(scope))):", [part])
    case .all(let parts): return group("以下全部：", "all of:", parts)
    case .any(let parts): return group("以下任一：", "any of:", parts)
    case .none(let parts): return group("以下都没有：", "none of:", parts)
    case .atLeast(let count, let parts):
      return group("以下至少 \(count) 项：", "at least \(count) of:", parts)
    case .sequence(let parts): return group("依次出现：", "one after the other:", parts)
    case .response(let response):
      return [indent + words("回应：", "an answer to:")]
        + lines(of: response.trigger, depth: depth + 1)
        + [indent + words("应答\(limits(response, .zh))：", "is\(limits(response, .en)):")]
        + lines(of: response.answer, depth: depth + 1)
    case .before(let find, let anchor):
      return lines(of: find, depth: depth)
        + group("在此之前：", "before:", [anchor])
    case .after(let find, let anchor):
      return lines(of: find, depth: depth) + group("在此之后：", "after:", [anchor])
    case .around(let find, let anchor, let turns):
      return lines(of: find, depth: depth)
        + group("前后 \(turns) 轮之内有：", "at most \(turns) turns away from:", [anchor])
    case .questions(let count, let scope):
      return [
        indent
          + words(
            "一轮里问了至少 \(count) 个问题（\(place(scope))）",
            "at least \(count) questions in one turn (\(place(scope)))")
      ]
    case .interruption(let seconds, _, let role):
      return [indent + interruption(over: seconds, by: role)]
    case .measure(let measure): return [indent + self.words(of: measure)]
    case .text(let detector): return lines(of: detector, indent: indent)
    case .form(let detector): return [indent + self.words(of: detector)]
    case .jargon(let jargon):
      return [
        indent + words("没有解释的术语", "terms left unexplained") + " (\(place(jargon.scope)))"
          + words("：", ":"), indent + "  " + list(jargon.terms),
      ]
    case .meaning(let detector): return [indent + self.words(of: detector)]
    case .call(let condition): return [indent + self.words(of: condition)]
    case .flow(let condition): return [indent + self.words(of: condition)]
    case .unobservable(let reason):
      return [
        indent + words("文字记录无法判断（\(reason)）", "no transcript can show it (\(reason))")
      ]
    }
  }

  private func lines(of phrase: PhraseDetector, indent: String) -> [String] {
    var head = words("说到", "words") + " (\(place(phrase.scope))"
    if phrase.minimum > 1 {
      head += words("，至少 \(phrase.minimum) 次", ", at least \(phrase.minimum) times")
    }
    if let maximum = phrase.maximum {
      head += words("，至多 \(maximum) 次", ", at most \(maximum) times")
    }
    var lines = [indent + head + ")" + words("：", ":")]
    lines.append(indent + "  " + list(phrase.patterns))
    if !phrase.unless.isEmpty {
      let ids = phrase.unless.map(\.id).joined(separator: ", ")
      lines.append(indent + "  " + words("除非：\(ids)", "unless: \(ids)"))
    }
    return lines
  }

  private func list(_ patterns: [PatternSource]) -> String {
    var text = patterns.prefix(Self.patternLimit).map(\.text).joined(separator: "  ")
    if patterns.count > Self.patternLimit {
      text += words("  ……共 \(patterns.count) 个", "  … \(patterns.count) in all")
    }
    return text
  }

  private func interruption(over seconds: Double, by role: Role) -> String {
    role == .agent
      ? words(
        "客户还在说话时抢话超过 \(number(seconds)) 秒",
        "speaking for more than \(plural(seconds, "second")) while the customer still speaks")
      : words(
        "客服还在说话时客户抢话超过 \(number(seconds)) 秒",
        "the customer speaking for more than \(plural(seconds, "second")) while the agent still speaks"
      )
  }

  func place(_ scope: Scope) -> String {
    var parts: [String] = []
    switch scope.role {
    case .agent?: parts.append(words("客服", "agent"))
    case .customer?: parts.append(words("客户", "customer"))
    case nil: parts.append(words("任何人", "anybody"))
    case let role?: parts.append(role.rawValue)
    }
    if let count = scope.firstTurns {
      parts.append(words("前 \(count) 轮", "first \(plural(Double(count), "turn"))"))
    }
    if let count = scope.lastTurns {
      parts.append(words("后 \(count) 轮", "last \(plural(Double(count), "turn"))"))
    }
    if let seconds = scope.firstSeconds {
      parts.append(words("前 \(number(seconds)) 秒", "first \(plural(seconds, "second"))"))
    }
    if let seconds = scope.lastSeconds {
      parts.append(words("后 \(number(seconds)) 秒", "last \(plural(seconds, "second"))"))
    }
    if scope.lastThird { parts.append(words("后三分之一", "last third")) }
    if !scope.phases.isEmpty { parts.append(scope.phases.joined(separator: "/")) }
    return parts.joined(separator: words("，", ", "))
  }

  private func limits(_ response: ResponseDetector, _ language: ReadingLanguage) -> String {
    var parts: [String] = []
    if let turns = response.turns {
      parts.append(words("\(turns) 轮内", "within \(plural(Double(turns), "turn"))"))
    }
    if let seconds = response.seconds {
      parts.append(words("\(number(seconds)) 秒内", "within \(plural(seconds, "second"))"))
    }
    guard !parts.isEmpty else { return "" }
    return language == .zh
      ? "（\(parts.joined(separator: "，"))）" : ", " + parts.joined(separator: ", ")
  }

  func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
