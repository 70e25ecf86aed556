package import Transcripts

/// Reads facts about a call from the name of its file, such as `{agent}_{date}_{id}`.
///
/// ```swift
/// let pattern = try NamePattern("{team}/{agent}_{date}_{id}")
/// pattern.match("calls/一组/1027_20250304_c17.txt")  // agent 1027, team 一组, id c17
/// ```
package struct NamePattern: Sendable, Hashable {
  /// Why a pattern cannot be used.
  package struct Mistake: Error, Sendable, Hashable {
    /// What is wrong.
    package var message: String
    /// What could stand there.
    package var expected: String
    /// A field that was perhaps meant.
    package var suggestion: String?
  }

  /// What a field of the pattern is.
  enum Field: String, CaseIterable {
    case id, agent, team, date, time, direction, duration, language, any
  }

  private enum Part: Hashable {
    case text([Character])
    case field(Field)
    /// A name of the user's own, which becomes metadata.
    case named(String)
  }

  /// The pattern as written.
  package let text: String
  private let parts: [Part]
  /// How many folders above the file belong to the pattern.
  private let folders: Int

  /// Takes a pattern apart.
  ///
  /// - Throws: ``Mistake`` with the field that is meant, if it can be told.
  package init(_ text: String) throws(Mistake) {
    var parts: [Part] = []
    var rest = text[...]
    var names: Set<String> = []
    while let first = rest.first {
      if first == "{" {
        guard let end = rest.firstIndex(of: "}") else {
          throw Mistake(message: "'{' is never closed", expected: "a field such as {agent}")
        }
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        parts.append(try Self.part(name))
        if name != "any", !names.insert(name).inserted {
          throw Mistake(
            message: "{\(name)} stands twice",
            expected: "every field once; {any} for what is skipped")
        }
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: "{") ?? rest.endIndex
        parts.append(.text(Array(rest[..<end])))
        rest = rest[end...]
      }
    }
    guard !names.isEmpty else {
      throw Mistake(
        message: "there is no field in '\(text)'", expected: "fields such as {agent}_{date}_{id}")
    }
    try Self.checkNeighbours(parts)
    self.text = text
    self.parts = parts
    folders = text.count { $0 == "/" }
  }

  /// `{x-name}` is metadata under that name.
  private static func part(_ name: String) throws(Mistake) -> Part {
    if let field = Field(rawValue: name) { return .field(field) }
    if name.hasPrefix("x-"), name.count > 2 { return .named(String(name.dropFirst(2))) }
    let known = Field.allCases.map(\.rawValue)
    throw Mistake(
      message: "there is no field {\(name)}",
      expected: known.map { "{\($0)}" }.joined(separator: ", ") + ", or {x-name} for metadata",
      suggestion: nearest(name, known).map { "{\($0)}" })
  }

  private static func nearest(_ name: String, _ known: [String]) -> String? {
    let other = ["call": "id", "name": "agent", "start": "date", "group": "team", "skip": "any"]
    if let meant = other[name] { return meant }
    return known.first { $0.hasPrefix(name.prefix(2)) && !name.isEmpty }
  }

  /// Two fields in a row can only be told apart if the first has a shape of its own.
  private static func checkNeighbours(_ parts: [Part]) throws(Mistake) {
    for (first, second) in zip(parts, parts.dropFirst()) {
      if case .text = first { continue }
      if case .text = second { continue }
      if case .field(.date) = first { continue }
      if case .field(.time) = first { continue }
      throw Mistake(
        message: "nothing stands between two fields, so nobody knows where the first one ends",
        expected: "a mark between them, as in {agent}_{id}")
    }
  }

  /// What the names of a file say, or how far they fit.
  package enum Match: Sendable, Hashable {
    /// The facts; only those that the pattern names.
    case facts(Transcript)
    /// The part of the name that was fitted, and the part that was not.
    case mismatch(fitted: String, rest: String)
  }

  /// Compares a file's name, and those of folders if the pattern has any, with the pattern.
  ///
  /// O(name · pattern).
  package func match(_ path: String) -> Match {
    let components = path.split(separator: "/").map(String.init)
    let above = components.dropLast().suffix(folders)
    let name = Array((above + [CallTable.stem(path)]).joined(separator: "/"))
    var search = Search(parts: parts, name: name)
    guard above.count == folders, let values = search.values(part: 0, at: 0) else {
      return .mismatch(
        fitted: String(name[..<search.end]), rest: String(name[search.end...]))
    }
    return .facts(facts(values))
  }

  private func facts(_ values: [(part: Int, value: String)]) -> Transcript {
    var facts = Transcript(turns: [])
    var date: CivilDate?
    var clock: String?
    for (index, value) in values {
      switch parts[index] {
      case .field(.id): facts.id = value
      case .field(.agent): facts.agent = value
      case .field(.team): facts.team = value
      case .field(.language): facts.language = value
      case .field(.direction): facts.direction = HeaderLine.direction(value)
      case .field(.duration): facts.duration = Double(value) ?? TimeScanner.whole(value)?.seconds
      case .field(.date): date = Shape.date(value)
      case .field(.time): clock = Shape.time(value)
      case .named(let name): facts.metadata[name] = .string(value)
      case .field(.any), .text: break
      }
    }
    if let date { facts.startedAt = date.text + (clock.map { "T" + $0 } ?? "") }
    return facts
  }

  /// The shapes of dates and times in names of files.
  enum Shape {
    /// `20250304` or `2025-03-04`, also with dots or underscores.
    static func date(_ text: String) -> CivilDate? {
      let digits = text.filter(\.isNumber)
      guard digits.count == 8, text.count == 8 || text.count == 10, let number = Int(digits) else {
        return nil
      }
      let date = CivilDate(
        year: number / 10_000, month: number / 100 % 100, dayOfMonth: number % 100)
      return date.isPlausible ? date : nil
    }

    /// `161500`, `1615` or `16-15-00`, as `16:15:00`.
    static func time(_ text: String) -> String? {
      let digits = text.filter(\.isNumber)
      let marks = text.count - digits.count
      guard digits.count == 6 && (marks == 0 || marks == 2) || digits.count == 4 && marks <= 1,
        let number = Int(digits)
      else { return nil }
      let seconds = digits.count == 6 ? number : number * 100
      guard seconds / 10_000 < 24, seconds / 100 % 100 < 60, seconds % 100 < 60 else { return nil }
      return [seconds / 10_000, seconds / 100 % 100, seconds % 100].map(TimeStamp.twoDigits)
        .joined(separator: ":")
    }
  }

  /// Tries where each field may end; a dead end is remembered, so that no name takes long.
  private struct Search {
    let parts: [Part]
    let name: [Character]
    private var farthest = 0
    /// Where a date or the like was first looked for in vain.
    private var misfit: Int?
    private var deadEnds: Set<Int> = []

    init(parts: [Part], name: [Character]) {
      self.parts = parts
      self.name = name
    }

    /// Where the name stops fitting.
    var end: Int { misfit ?? farthest }

    mutating func values(part: Int, at place: Int) -> [(part: Int, value: String)]? {
      farthest = max(farthest, place)
      guard part < parts.count else { return place == name.count ? [] : nil }
      let key = part * (name.count + 1) + place
      guard !deadEnds.contains(key) else { return nil }
      if let found = attempt(part, place) { return found }
      deadEnds.insert(key)
      return nil
    }

    private mutating func attempt(_ part: Int, _ place: Int) -> [(part: Int, value: String)]? {
      if case .text(let text) = parts[part] {
        guard name[place...].starts(with: text) else { return nil }
        return values(part: part + 1, at: place + text.count)
      }
      var hasFitted = false
      for end in (place + 1)..<max(place + 2, name.count + 1) where end <= name.count {
        // Nothing but a shape needs to be looked at as a whole.
        if name[end - 1] == "/" { break }
        guard fits(parts[part], place..<end) else { continue }
        hasFitted = true
        if let rest = values(part: part + 1, at: end) {
          return [(part, String(name[place..<end]))] + rest
        }
      }
      if !hasFitted, place < name.count { misfit = misfit ?? place }
      return nil
    }

    private func fits(_ part: Part, _ range: Range<Int>) -> Bool {
      guard case .field(let field) = part else { return true }
      let value = { String(name[range]) }
      return switch field {
      case .date: Shape.date(value()) != nil
      case .time: Shape.time(value()) != nil
      case .direction: HeaderLine.direction(value()) != nil
      case .duration: Double(value()) != nil || TimeScanner.whole(value()) != nil
      case .id, .agent, .team, .language, .any: true
      }
    }
  }
}
