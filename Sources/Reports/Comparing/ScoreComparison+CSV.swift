extension ScoreComparison {
  /// A row for each criterion of each call that changed; a call of which only the score changed has
  /// one without a criterion.
  package func csv() -> [UInt8] {
    var head = CSVRow()
    for name in [
      "id", "source", "record", "oldPercent", "newPercent", "oldPassed", "newPassed", "criterion",
      "oldVerdict", "newVerdict", "points",
    ] {
      head.append(name)
    }
    var bytes = head.ended()
    for call in calls {
      if call.changes.isEmpty { bytes += Self.row(call, nil) }
      for change in call.changes { bytes += Self.row(call, change) }
    }
    return bytes
  }

  private static func row(_ call: Call, _ change: Change?) -> [UInt8] {
    var row = CSVRow()
    row.append(call.id)
    row.append(call.key.source)
    row.append(call.key.record)
    row.append(call.old.map(figure))
    row.append(call.new.map(figure))
    row.append(call.oldPassed)
    row.append(call.newPassed)
    row.append(change?.criterion)
    row.append(change?.old)
    row.append(change?.new)
    row.append(change.map { figure($0.points) })
    return row.ended()
  }

  private static func figure(_ value: Double) -> String { Figures.decimal(Figures.rounded(value)) }
}
