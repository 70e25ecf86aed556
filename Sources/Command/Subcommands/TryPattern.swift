import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import PatternMatching
import RubricLoading
import Rubrics
import TextAnalysis
import TranscriptImport
import Transcripts

/// `callgrade try`: every hit of a pattern in real calls.
struct TryPattern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: text(zh: "在真实通话里试一个模式", en: "Try a pattern on real calls"),
    discussion: text(
      zh: """
        例：
          callgrade try '(感谢|谢谢)<gap:0-6>来电' calls/
          callgrade try '姓{honorific}' calls/ --pack service-call --role agent
          callgrade try '工号<number:2-6>' calls/ --count
        """,
      en: """
        Examples:
          callgrade try 'thank you for calling' calls/
          callgrade try '姓{honorific}' calls/ --pack service-call --role agent
          callgrade try 'agent id <number:2-6>' calls/ --count
        """))

  /// Whose turns are looked at.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case agent, customer, anyone
  }

  @Argument(help: ArgumentHelp(text(zh: "模式", en: "the pattern"), valueName: "pattern"))
  var pattern: String

  @Argument(
    help: ArgumentHelp(text(zh: "通话文件或文件夹", en: "calls: files or folders"), valueName: "calls"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      text(zh: "只看谁说的：agent、customer、anyone", en: "whose turns: agent, customer, anyone"),
      valueName: "role"))
  var role = Side.anyone

  @Option(
    help: ArgumentHelp(
      text(zh: "可用这个包的词表", en: "word lists of this pack may be used"), valueName: "id|dir"))
  var pack: String?

  @Flag(help: ArgumentHelp(text(zh: "只数，不列", en: "count only")))
  var count = false

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var colorOption: ColorOption
  @OptionGroup var readingOptions: ReadingOptions

  private struct Counts {
    var hits = 0
    var turns = 0
    var calls = 0
    var looked = 0
  }

  func run() throws {
    let console = Console(language: languageOptions.language)
    let patterns = try compile(console)
    let importer = readingOptions.importer
    var source = WorkSource(InputSearch(paths), importer: importer)
    var counts = Counts()
    var hasUngraded = false
    while let item = source.next() {
      let reading = WorkReading(item, importer: importer)
      for problem in reading.diagnostics where problem.severity != .note { console.show(problem) }
      hasUngraded = hasUngraded || reading.diagnostics.contains(where: \.leavesUngraded)
      for call in reading.calls { try look(at: call, for: patterns, &counts) }
    }
    guard counts.looked > 0 else {
      throw CommandError(
        "nothing-found", "there is no call to look at", file: paths.first,
        expected: "a file or folder with transcripts")
    }
    try StandardOutput.write(
      LocalizedText(
        zh: "\(counts.hits) 处，\(counts.turns) 轮，\(counts.calls) 通（共看 \(counts.looked) 通）\n",
        en: "hits: \(counts.hits), turns: \(counts.turns), calls: \(counts.calls) "
          + "(\(counts.looked) looked at)\n")[languageOptions.language])
    if hasUngraded { try ExitStatus.failure.end() }
  }

  /// Compiles the pattern; a mistake is drawn with a caret under it.
  private func compile(_ console: Console) throws -> PatternSet {
    var lists: [String: [PatternNode]] = [:]
    if let pack {
      let result = folders.loader(readsExamples: false).load(pack)
      guard let loaded = result.pack else {
        for problem in result.diagnostics { console.show(problem) }
        throw ExitCode(ExitStatus.failure.rawValue)
      }
      // The lists of a pack that loaded can all be read.
      lists = loaded.lexicons.mapValues { $0.compactMap { try? PatternParser.parse($0.text) } }
    }
    for mention in PatternListMention.all(in: pattern) where lists[mention.name] == nil {
      let names = lists.keys.sorted()
      show(
        PatternError(
          id: "unknown-lexicon", offset: mention.offset, length: mention.length,
          message: "unknown word list '\(mention.name)'",
          expected: pack == nil
            ? "--pack ID, since packs have the word lists" : names.joined(separator: ", "),
          suggestion: Suggestion.nearest(to: mention.name, among: names)), console)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    var builder = PatternSetBuilder(lexicons: lists)
    do {
      _ = try builder.add(pattern)
      return try builder.build()
    } catch {
      show(error, console)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  private func show(_ error: PatternError, _ console: Console) {
    console.show(
      Diagnostic(
        id: error.id, file: "PATTERN",
        range: SourceRange(
          start: SourcePosition(line: 1, column: error.offset + 1), length: error.length),
        message: error.message, expected: error.expected, suggestion: error.suggestion),
      line: pattern)
  }

  private func look(
    at call: ImportedCall, for patterns: PatternSet, _ counts: inout Counts
  ) throws {
    counts.looked += 1
    let before = counts.turns
    for (number, turn) in call.transcript.turns.enumerated() where isWanted(turn.role) {
      let matches = patterns.matches(in: turn.text)
      guard !matches.hits.isEmpty else { continue }
      let places = joined(matches.hits.map { matches.text.scalarRange(of: $0.letters) })
      counts.turns += 1
      counts.hits += places.count
      guard !count else { continue }
      let name =
        call.provenance.source + (call.provenance.record > 1 ? "#\(call.provenance.record)" : "")
      try StandardOutput.write(
        "\(name):\(number + 1) \(turn.role.rawValue): \(marked(turn.text, places))\n")
    }
    if counts.turns > before { counts.calls += 1 }
  }

  private func isWanted(_ speaker: Role) -> Bool {
    switch role {
    case .agent: speaker == .agent
    case .customer: speaker == .customer
    case .anyone: speaker != .system
    }
  }

  /// Hits that overlap are one place.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// The line with every place between 【】, or in colour on a terminal.
  private func marked(_ text: String, _ places: [Range<Int>]) -> String {
    let isColored = colorOption.color.isOn(STDOUT_FILENO)
    let marks = isColored ? ("\u{1B}[1;31m", "\u{1B}[0m") : ("【", "】")
    let scalars = Array(text.unicodeScalars)
    var out = ""
    var index = 0
    func plain(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view).withoutControls
    }
    for place in places {
      out += plain(index..<place.lowerBound) + marks.0 + plain(place) + marks.1
      index = place.upperBound
    }
    return out + plain(index..<scalars.count)
  }
}
