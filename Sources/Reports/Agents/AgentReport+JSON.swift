package import JSONCoding

extension AgentReport: JSONWritable {
  /// The figures of every agent and team, for programs; figures are those of the table.
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("schema", "callgrade.agents/1")
      $0.member("calls", book.calls)
      $0.key("agents")
      $0.array { for agent in book.agents { write(agent, to: &$0) } }
      $0.key("teams")
      $0.array { for team in book.teams { write(team, to: &$0) } }
    }
  }

  private func write(_ tally: AgentTally, to writer: inout JSONWriter) {
    let interval = tally.score.interval(within: 0...100)
    let (direction, slope) = tally.trend.direction
    writer.object {
      $0.member("name", tally.name)
      $0.member("team", tally.team)
      $0.member("calls", tally.calls)
      $0.member("scored", tally.score.count)
      $0.member("isFew", tally.isFew)
      $0.member("mean", tally.score.value.map(Self.hundredths))
      $0.member("low", interval.map { Self.hundredths($0.lowerBound) })
      $0.member("high", interval.map { Self.hundredths($0.upperBound) })
      $0.member("passed", tally.passed)
      $0.member("critical", tally.critical)
      $0.member("trend", direction.rawValue)
      $0.member("pointsPer30Days", slope.map(Self.hundredths))
      $0.member("style", tally.dominantStyle)
      $0.member("technical", tally.technical.value.map(Self.hundredths))
      $0.member("personal", tally.personal.value.map(Self.hundredths))
      $0.key("missed")
      $0.array {
        for failure in tally.plan {
          $0.object {
            $0.member("criterion", failure.id)
            $0.member("missed", failure.misses.missed)
            $0.member("judged", failure.misses.judged)
            $0.member("lost", Self.hundredths(failure.misses.lost))
          }
        }
      }
    }
  }

  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
