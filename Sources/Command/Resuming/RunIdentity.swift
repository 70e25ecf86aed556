import CallGrade
import Diagnostics
import JSONCoding
import Rubrics
import TranscriptImport

/// All that decides the bytes of a run's records: the engine with its model, the pack, the options and
/// the inputs.
///
/// Two runs with equal identities write equal records in equal order. Inputs are known by their
/// names, sizes and times of change; their content is not read.
struct RunIdentity: Hashable {
  /// What may differ between two runs.
  enum Aspect: String, CaseIterable {
    case engine, model, pack, options, inputs
  }

  /// A text for each aspect; equal texts mean equal aspects.
  private(set) var texts: [Aspect: String] = [:]

  /// Describes a run.
  ///
  /// - Parameters:
  ///   - pack: The pack that grades.
  ///   - graders: Whoever grades by it, or by parts of it.
  ///   - routes: A digest of the file that says which; `nil` without one.
  ///   - language: The language of the records.
  ///   - reading: How inputs are read.
  ///   - facts: What else is told about calls, and from where.
  ///   - search: Where inputs are found; it is walked to its end.
  init(
    pack: RubricPack, graders: [Grader], routes: String?, language: String, reading: ImportOptions,
    facts: FactsOptions,
    inputs search: InputSearch
  ) {
    texts[.engine] = SemanticVersion.engine.text
    texts[.model] = graders.map { grader in
      grader.engine.model.map { "\($0.name) \($0.digest)" } ?? "none"
    }.joined(separator: "+")
    texts[.pack] = "\(pack.id) \(pack.version) \(pack.digest)"
    texts[.options] =
      "lang=\(language) from=\(reading.format?.rawValue ?? "auto") "
      + "encoding=\(reading.encoding?.rawValue ?? "auto")" + Self.rest(reading, facts)
      + (routes.map { " route=\($0)" } ?? "")
    texts[.inputs] = Self.inputs(search)
  }

  /// Reads a note with what ``line`` gave; `nil` if there is none, or something else.
  init?(noteAt path: String) {
    guard FileStatus.of(path) != nil,
      let bytes = try? ByteSource.contents(of: path, limit: 1 << 16),
      let value = try? JSONReader(limits: .init(size: 1 << 16)).read(bytes),
      value["schema"]?.string == Self.schema
    else { return nil }
    for aspect in Aspect.allCases { texts[aspect] = value[aspect.rawValue]?.string ?? "" }
  }

  private static let schema = "callgrade.resume/1"

  /// The identity as a line of JSON.
  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", Self.schema)
      for aspect in Aspect.allCases { $0.member(aspect.rawValue, texts[aspect] ?? "") }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The aspects in which another run differs.
  func differences(from other: RunIdentity) -> [Aspect] {
    Aspect.allCases.filter { texts[$0] != other.texts[$0] }
  }

  /// The options that are rarely given, only where they are.
  private static func rest(_ reading: ImportOptions, _ facts: FactsOptions) -> String {
    var words: [String] = []
    if let order = reading.dateOrder { words.append("date-order=\(order.rawValue)") }
    if let channel = reading.agentChannel { words.append("agent-channel=\(channel)") }
    if let speaker = reading.agentSpeaker { words.append("agent-speaker=\(speaker)") }
    for (speaker, role) in reading.roles.sorted(by: { $0.key < $1.key }) {
      words.append("map=\(speaker)=\(role.rawValue)")
    }
    if let pattern = facts.namePattern { words.append("name-pattern=\(pattern.text)") }
    if let table = facts.metadata {
      let status = FileStatus.of(table)
      words.append("metadata=\(table),\(status?.size ?? -1),\(status?.changed ?? 0)")
    }
    return words.map { " " + $0 }.joined()
  }

  /// How many inputs there are, and a number for their names, sizes and times: FNV-1a, 64 bits.
  private static func inputs(_ search: InputSearch) -> String {
    var search = search
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    while let finding = search.nextFinding() {
      guard case .file(let file) = finding else { continue }
      count += 1
      let time = FileStatus.of(file.archived?.path ?? file.path)?.changed ?? 0
      for byte in "\(file.path)\n\(file.size ?? -1)\n\(time)\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return "\(count) \(count == 1 ? "file" : "files") " + String(hash, radix: 16)
  }
}
