import CallGrade
import Diagnostics
import RubricLoading
import Rubrics

/// Chooses the pack that grades a call: the first route that the call fits.
struct CallRouter: Sendable {
  /// The graders of all packs, each once.
  let graders: [Grader]
  /// Finds out which routes a call fits.
  private let rules: Grader
  /// The file of the routes.
  let file: String
  /// Changes with anything in that file.
  let digest: String
  /// The pack of each route, as the file names it.
  let packs: [String]
  /// For each route, its grader.
  private let targets: [Int]
  /// The grader of calls that no route fits.
  private let otherwise: Int

  /// Reads routes and loads their packs.
  ///
  /// - Parameters:
  ///   - file: The routes.
  ///   - usual: The pack of calls that no route fits, if the file names none; with the folders and the
  ///     model of all packs.
  ///   - console: Is told what is remarkable.
  /// - Throws: Everything that is wrong with them.
  init(file: String, usual: PackOptions, _ console: Console) throws {
    guard FileStatus.of(file)?.kind == .file else {
      throw CommandError(
        "missing-file", "there is no such file", file: file, expected: "a file of routes (YAML)")
    }
    let read = RoutesFile.read(file)
    for problem in read.diagnostics { console.show(problem) }
    guard let routes = read.routes else { throw CommandError([]) }
    var graders: [Grader] = []
    var numbers: [String: Int] = [:]
    for name in routes.packs + [routes.otherwise ?? usual.pack] where numbers[name] == nil {
      let options = PackOptions.named(name, in: usual.folders, model: usual.model)
      numbers[name] = graders.count
      graders.append(try options.grader(console))
    }
    self.graders = graders
    self.file = file
    digest = DocumentDigest.of(encoded: try ByteSource.contents(of: file, limit: 1 << 26) ?? [])
    packs = routes.packs
    targets = routes.packs.map { numbers[$0] ?? 0 }
    otherwise = numbers[routes.otherwise ?? usual.pack] ?? 0
    rules = try PackOptions.grader(routes.rules)
  }

  /// The number of the grader for a call, and the route that leads there; `nil` for none of them.
  func choose(_ transcript: Transcript) -> (grader: Int, route: Int?) {
    let card = rules.grade(transcript)
    let route = card.criteria.firstIndex { $0.verdict == .met }
    return (route.map { targets[$0] } ?? otherwise, route)
  }

  /// All packs as one, for what reports and conditions ask about titles and ids.
  var pack: RubricPack {
    var pack = graders[0].pack
    for other in graders.dropFirst().map(\.pack) {
      pack.sections += other.sections.filter { section in
        !pack.sections.contains { $0.id == section.id }
      }
      pack.criteria += other.criteria.filter { criterion in
        !pack.criteria.contains { $0.id == criterion.id }
      }
      pack.scoring.bands += other.scoring.bands.filter { band in
        !pack.scoring.bands.contains { $0.id == band.id }
      }
      pack.digest += "+" + other.digest
    }
    let count = graders.count
    if count > 1 {
      pack.id = graders.map(\.pack.id).joined(separator: "+")
      pack.title = LocalizedText(zh: "分流：\(count) 个规则包", en: "Routed: \(count) packs")
    }
    return pack
  }
}
