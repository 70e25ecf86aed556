import JSONCoding

/// What a first pass over a long list of turns finds out, as ``TableSurvey`` does of tables.
struct RecordSurvey {
  /// Turns whose times are looked at.
  private static let timedTurns = 20_000

  /// Whether all turns of a call stand together.
  private(set) var isGrouped = true
  /// Whether the ids are those of calls, and do not number the turns.
  private(set) var hasCalls = false
  private(set) var conventions = TimeConventions()

  /// Goes through a list.
  ///
  /// O(list); ids take eight bytes each.
  init(_ elements: JSONElements, into sink: inout ImportSink) {
    var elements = elements
    var seen: Set<UInt64> = []
    var last: String?
    var repeats = false
    var areVague = true
    var count = 0
    var unit: StatedUnit?
    var units = TimeUnitEvidence()
    var dates = DateOrderEvidence()
    var firstLine: Int?
    var call: [TurnRecord] = []
    let settle = { (call: inout [TurnRecord]) in
      let times = call.map { CallTimes.Written($0.start, $0.end) }
      for (index, date) in CallTimes.dates(times).enumerated() {
        dates.add(date, beginsCall: index == 0)
      }
      if !CallTimes.areStamps(times) {
        let numbers = CallTimes.numbers(times)
        if NumericTimes.momentUnit(of: numbers) == nil {
          units.add(numbers, leastSeconds: call.map { SpeakingTime.least(of: $0.turn.text) })
        }
      }
      call = []
    }
    reading: while true {
      let element: JSONElements.Element
      switch elements.next() {
      case .element(let found): element = found
      case .tooLong: continue
      case .fault, .end, .openEnd: break reading
      }
      guard let object = (try? JSONReader().read(element.bytes))?.object,
        let record = TurnRecord(object)
      else { continue }
      count += 1
      firstLine = firstLine ?? element.line
      unit = unit ?? record.unit
      if let id = record.call {
        areVague = areVague && record.isCallVague
        if id != last {
          if !seen.insert(TableSurvey.digest(id)).inserted {
            isGrouped = false
            repeats = true
          }
          settle(&call)
          last = id
        } else {
          repeats = true
        }
      }
      if count <= Self.timedTurns { call.append(record) }
    }
    settle(&call)
    hasCalls = !seen.isEmpty && (!areVague || repeats)
    conventions = TimeConventions(
      unit: units.unit(stated: unit), order: dates.order(line: firstLine, into: &sink))
  }
}
