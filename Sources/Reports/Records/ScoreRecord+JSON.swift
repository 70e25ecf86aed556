package import JSONCoding
import Scoring

extension ScoreRecord {
  /// Reads a scorecard.
  ///
  /// - Parameter value: One scorecard.
  /// - Returns: What is wrong with it as a failure: the path of the first field that is missing or
  ///   of another kind.
  package static func read(_ value: JSONValue) -> Reading {
    guard value["schema"]?.string == Scorecard.schema else { return .failure("schema") }
    guard let call = value["call"], let id = call["id"]?.string,
      let source = call["source"]?.string, let number = call["record"]?.int
    else { return .failure("call") }
    guard let pack = value["pack"], let packID = pack["id"]?.string,
      let version = pack["version"]?.string, let digest = pack["digest"]?.string
    else { return .failure("pack") }
    guard let score = value["score"], let isGradable = score["gradable"]?.bool else {
      return .failure("score")
    }
    guard let items = value["criteria"]?.array else { return .failure("criteria") }
    var criteria: [ScoreRecord.Result] = []
    for item in items {
      guard let id = item["id"]?.string, let verdict = item["verdict"]?.string,
        let points = item["points"]?.double, let max = item["max"]?.double
      else { return .failure("criteria") }
      criteria.append(
        ScoreRecord.Result(
          id: id, verdict: verdict, points: points, max: max, reason: item["reason"]?.string))
    }
    return .success(
      ScoreRecord(
        call: CallKey(source: source, record: number), id: id, agent: call["agent"]?.string,
        team: call["team"]?.string, startedAt: call["startedAt"]?.string,
        pack: PackIdentity(id: packID, version: version, digest: digest),
        engine: value["engine"]?["version"]?.string, model: model(of: value),
        isGradable: isGradable,
        percent: score["percent"]?.double, band: score["band"]?.string,
        passed: score["passed"]?.bool,
        critical: score["critical"]?.array?.compactMap(\.string) ?? [], criteria: criteria,
        dominantStyle: value["style"]?["dominant"]?.string, styles: styles(of: value),
        service: axes(of: value), coaching: notes(of: value)))
  }

  /// A record, or the field that is wrong.
  package enum Reading: Sendable {
    case success(ScoreRecord)
    case failure(String)
  }

  private static func model(of value: JSONValue) -> String? {
    guard let model = value["engine"]?["model"], let name = model["name"]?.string,
      let digest = model["digest"]?.string
    else { return nil }
    return "\(name) \(digest)"
  }

  private static func styles(of value: JSONValue) -> [String: Double] {
    let members = value["style"]?["shares"]?.object?.members ?? []
    return Dictionary(
      members.compactMap { member in member.value.double.map { (member.key, $0) } },
      uniquingKeysWith: { _, last in last })
  }

  private static func axes(of value: JSONValue) -> Axes? {
    guard let type = value["serviceType"], let technical = type["technical"]?.double,
      let personal = type["personal"]?.double
    else { return nil }
    return Axes(technical: technical, personal: personal)
  }

  private static func notes(of value: JSONValue) -> [Note] {
    (value["coaching"]?.array ?? JSONArray([])).compactMap { note in
      guard let criterion = note["criterion"]?.string, let kind = note["kind"]?.string,
        let why = note["why"]?.string, let say = note["say"]?.string
      else { return nil }
      return Note(
        criterion: criterion, isPraise: kind == "praise", said: note["said"]?.string, why: why,
        say: say, isReworded: note["rewordings"]?.array?.isEmpty == false,
        source: note["source"]?.string ?? "")
    }
  }
}
