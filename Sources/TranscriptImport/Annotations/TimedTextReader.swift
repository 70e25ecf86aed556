import Transcripts

/// Reads captions in Timed Text Markup Language (TTML, and DFXP before it).
///
/// Times are those of paragraphs; where a paragraph has none they are those of its spans. A child's
/// time counts from its parent's, or in a sequence from the end of its elder.
struct TimedTextReader: XMLEvents {
  /// A stretch of words by one speaker.
  private struct Piece {
    var agent: String?
    var start: Double?
    var end: Double?
    var text = ""
    var line: Int
  }

  /// An element that is open.
  private struct Scope {
    var name: String
    var begin: Double
    var end: Double?
    var isSequence: Bool
    /// Where the next child of a sequence begins.
    var next: Double
    var agent: String?
    var keepsSpace: Bool
    var hasTimes: Bool
  }

  private var clock = TimedTextClock([:])
  private var scopes: [Scope] = []
  private var pieces: [Piece] = []
  private var isInParagraph = false
  /// The last piece of the paragraph that has its end from the paragraph.
  private var shared: Int?
  private var names: [String: String] = [:]
  private var agent: String?
  private var isName = false
  private var language: String?
  /// Lines with times that cannot be read, and these times.
  private(set) var badTimes: [(line: Int, text: String)] = []

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "tt":
      clock = TimedTextClock(attributes)
      language = attributes["xml:lang"]
    case "agent": agent = attributes["xml:id"]
    case "name": isName = true
    case "br": if isInParagraph { append("\n") }
    default: break
    }
    guard Self.timed.contains(name) else { return }
    open(name, attributes, line)
    let scope = scopes[scopes.count - 1]
    if name == "p" {
      isInParagraph = true
      shared = nil
      pieces.append(piece(scope, line))
    } else if name == "span", isInParagraph {
      beginSpan(scope, attributes, line)
    }
  }

  private static let timed: Set<String> = ["body", "div", "p", "span"]

  private mutating func open(_ name: String, _ attributes: [String: String], _ line: Int) {
    let parent = scopes.last
    let base = parent.map { $0.isSequence ? $0.next : $0.begin } ?? 0
    let begin = time("begin", attributes, line)
    let length = time("dur", attributes, line)
    let start = base + (begin ?? 0)
    let ends = [time("end", attributes, line).map { base + $0 }, length.map { start + $0 }]
    scopes.append(
      Scope(
        name: name, begin: Timeline.rounded(start),
        end: ends.compactMap(\.self).min().map(Timeline.rounded),
        isSequence: attributes["timeContainer"] == "seq", next: start,
        agent: attributes.first { $0.key.hasSuffix(":agent") || $0.key == "agent" }?.value
          ?? parent?.agent,
        keepsSpace: attributes["xml:space"].map { $0 == "preserve" } ?? parent?.keepsSpace ?? false,
        hasTimes: begin != nil || ends.contains { $0 != nil }))
  }

  private func piece(_ scope: Scope, _ line: Int) -> Piece {
    let isTimed = scope.hasTimes || scopes.dropLast().contains { $0.name == "div" && $0.hasTimes }
    let parent = scopes.dropLast().last
    return Piece(
      agent: scope.agent, start: isTimed ? scope.begin : nil,
      end: isTimed ? scope.end ?? (scope.hasTimes ? nil : parent?.end) : nil, line: line)
  }

  /// A span with a speaker of its own is a stretch of its own; one with times may time its paragraph.
  private mutating func beginSpan(
    _ scope: Scope, _ attributes: [String: String], _ line: Int
  ) {
    let last = pieces.count - 1
    if scope.agent != pieces[last].agent {
      var other = Piece(agent: scope.agent, line: line)
      if scope.hasTimes {
        (other.start, other.end) = (scope.begin, scope.end)
      } else if pieces[last].text.isEmpty {
        // The first words of a paragraph begin when it does, and the last ones end with it.
        (other.start, other.end) = (pieces[last].start, pieces[last].end)
        if let first = shared, other.start == nil {
          other.end = pieces[first].end
          pieces[first].end = nil
        }
        shared = last
      }
      if pieces[last].text.isEmpty { pieces[last] = other } else { pieces.append(other) }
      return
    }
    let paragraph = scopes.last { $0.name == "p" }
    guard scope.hasTimes, paragraph?.hasTimes == false else { return }
    // The first span says when its paragraph begins, the last one when it ends.
    if trim(pieces[last].text).isEmpty { pieces[last].start = scope.begin }
    pieces[last].end = scope.end ?? pieces[last].end
  }

  private mutating func time(
    _ name: String, _ attributes: [String: String], _ line: Int
  ) -> Double? {
    guard let text = attributes[name] else { return nil }
    if let seconds = clock.seconds(text) { return seconds }
    badTimes.append((line, text))
    return nil
  }

  mutating func text(_ text: String) {
    if isName, let agent {
      names[agent, default: ""] += text
    } else if isInParagraph {
      append(scopes.last?.keepsSpace == true ? text : Self.collapsed(text))
    }
  }

  private mutating func append(_ text: String) {
    guard !pieces.isEmpty else { return }
    let last = pieces.count - 1
    let isDouble =
      text.hasPrefix(" ") && (pieces[last].text.last.map { " \n".contains($0) } ?? true)
    pieces[last].text += isDouble ? text.dropFirst() : text[...]
  }

  private static func collapsed(_ text: String) -> String {
    var out = ""
    var isSpace = false
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if !isBlank { out.unicodeScalars.append(scalar) } else if !isSpace { out += " " }
      isSpace = isBlank
    }
    return out
  }

  mutating func end(_ name: String) {
    switch name {
    case "name": isName = false
    case "agent": agent = nil
    case "p": isInParagraph = false
    default: break
    }
    guard Self.timed.contains(name), let closed = scopes.popLast() else { return }
    if let parent = scopes.indices.last { scopes[parent].next = closed.end ?? closed.next }
    // After a span with a speaker of its own its paragraph's speaker goes on.
    if name == "span", isInParagraph, let outer = scopes.last, outer.agent != closed.agent {
      pieces.append(Piece(agent: outer.agent, line: pieces.last?.line ?? 1))
    }
  }

  /// The call; where no speakers are declared, labels before the words are looked for.
  func call() -> DraftCall {
    let filled = pieces.filter { !trim($0.text).isEmpty }
    var call = DraftCall()
    if filled.contains(where: { $0.agent != nil }) {
      call.line = filled.first?.line ?? 1
      call.turns = filled.map { piece in
        // Several may speak at once; the first one named counts.
        let id = piece.agent?.split(separator: " ").first.map(String.init)
        let name = id.flatMap { names[$0] }.map { trim($0) }.flatMap { $0.isEmpty ? nil : $0 }
        let isRole = id.map { RoleDictionary.match($0)?.strength == .exact } ?? false
        return DraftTurn(
          speaker: name ?? id, roleWord: isRole ? id : nil, text: trim(piece.text),
          start: piece.start, end: piece.end, line: piece.line)
      }
    } else {
      let cues = filled.map { piece in
        Cue(
          line: piece.line, start: piece.start, end: piece.end,
          lines: TextLine.split(Array(piece.text.utf8), firstLine: piece.line))
      }
      call = CaptionReader(cues: cues).read()
    }
    call.facts.language = language.flatMap { $0.isEmpty ? nil : $0 }
    return call
  }
}
