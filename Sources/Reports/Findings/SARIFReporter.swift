import Detection
import JSONCoding
import Localization
import Rubrics
import Scoring

/// Writes what was missed in SARIF 2.1.0, for programs that show findings of checks.
///
/// A rule per criterion, a result per missed criterion, placed in the transcript by its file and by
/// call and turn: a transcript's format does not always have lines. Calls without findings leave
/// nothing.
struct SARIFReporter: Reporter {
  private let titles: RubricTitles
  private let wording: ScoreWording

  private var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  func begin() -> [UInt8] {
    var writer = JSONWriter(capacity: 1 << 14)
    writer.object { writeTool(to: &$0) }
    return Array(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
        .utf8)
      + writer.bytes + Array(",\"columnKind\":\"unicodeCodePoints\",\"results\":[".utf8)
  }

  func lead(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n" : ",\n").utf8) }

  func rendering(of card: Scorecard) -> [UInt8] {
    let missed = card.criteria.filter { $0.verdict == .missed }
    let results = missed.map { result in
      let severity = titles.criterion(result.id)?.severity ?? .minor
      let isCritical = card.score.critical.contains(result.id)
      return line(
        rule: result.id, level: isCritical ? "error" : severity.level,
        message: wording.missed(result), evidence: result.evidence, of: card)
    }
    return Array(results.joined(separator: [UInt8(ascii: ","), UInt8(ascii: "\n")]))
  }

  func end(_ summary: RunSummary) -> [UInt8] {
    let isComplete = summary.ungraded == 0
    return Array(
      "\n],\"invocations\":[{\"executionSuccessful\":\(isComplete)}]}]}\n".utf8)
  }

  private func writeTool(to writer: inout JSONWriter) {
    writer.key("driver")
    writer.object {
      $0.member("name", "CallGrade")
      $0.member("version", SemanticVersion.engine.text)
      $0.member("semanticVersion", SemanticVersion.engine.text)
      $0.key("rules")
      $0.array { for criterion in titles.criteria { write(criterion, to: &$0) } }
    }
    writer.key("extensions")
    writer.array {
      $0.object {
        $0.member("name", titles.identity.id)
        $0.member("version", titles.identity.version)
      }
    }
  }

  private func write(_ criterion: Criterion, to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", criterion.id)
      $0.member("name", criterion.title[language])
      $0.key("shortDescription")
      $0.object { $0.member("text", criterion.title[language]) }
      $0.key("fullDescription")
      $0.object { $0.member("text", criterion.meaning[language]) }
      $0.key("help")
      $0.object { $0.member("text", criterion.coaching.why[language]) }
      $0.key("defaultConfiguration")
      $0.object { $0.member("level", criterion.severity.level) }
      $0.key("properties")
      $0.object {
        $0.member("source", criterion.source)
        $0.member("section", criterion.section)
      }
    }
  }

  private func line(
    rule: String, level: String, message: String, evidence: [QuotedEvidence], of card: Scorecard
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: 512)
    writer.object {
      $0.member("ruleId", rule)
      $0.member("level", level)
      $0.key("message")
      $0.object { $0.member("text", SafeText.visible(message)) }
      $0.key("locations")
      $0.array {
        for place in evidence.isEmpty ? [nil] : evidence.map(Optional.some) {
          write(place, of: card.call, to: &$0)
        }
      }
      $0.key("partialFingerprints")
      $0.object { $0.member("call/criterion", "\(SafeText.visible(card.call.id))/\(rule)") }
    }
    return writer.bytes
  }

  private func write(
    _ evidence: QuotedEvidence?, of call: CallSummary, to writer: inout JSONWriter
  ) {
    writer.object {
      $0.key("physicalLocation")
      $0.object {
        $0.key("artifactLocation")
        $0.object { $0.member("uri", Self.reference(to: call.source)) }
      }
      $0.key("logicalLocations")
      $0.array {
        $0.object {
          $0.member("name", SafeText.visible(call.id))
          let turn = evidence.map { "/turns/\($0.place.turn)" } ?? ""
          $0.member("fullyQualifiedName", SafeText.visible(call.id) + turn)
          $0.member("kind", "element")
        }
      }
      if let quote = evidence?.quote, !quote.isEmpty {
        $0.key("message")
        $0.object { $0.member("text", SafeText.visible(quote)) }
      }
    }
  }

  /// A file's name as a relative reference: everything but letters that need no escape in percent.
  static func reference(to file: String) -> String {
    var reference = ""
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        reference += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return reference
  }
}

extension Criterion.Severity {
  /// The level of SARIF.
  fileprivate var level: String {
    switch self {
    case .critical, .major: "error"
    case .minor: "warning"
    case .info: "note"
    }
  }
}
