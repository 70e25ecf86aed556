import Testing

@testable import Reports

struct ScoreTrendTests {
  private func trend(_ scores: [(day: Int, percent: Double)]) -> ScoreTrend {
    var trend = ScoreTrend()
    for score in scores { trend.add(percent: score.percent, day: score.day) }
    return trend
  }

  @Test func aSteadyRiseIsToldInPointsAMonth() throws {
    let rising = trend((0..<10).map { (day: $0 * 3, percent: 60 + Double($0)) })
    #expect(rising.direction.0 == .rising)
    #expect(abs((rising.direction.perMonth ?? 0) - 10) < 1e-9)
    let falling = trend((0..<10).map { (day: $0 * 3, percent: 90 - Double($0)) })
    #expect(falling.direction.0 == .falling)
  }

  @Test func whatCouldBeChanceIsNoTrend() {
    let noise = [80.0, 60, 90, 70, 85, 65, 75, 82, 61, 79]
    #expect(trend(noise.enumerated().map { ($0, $1) }).direction.0 == .steady)
    #expect(trend((0..<10).map { ($0, 80) }).direction.0 == .steady)
  }

  @Test func fewCallsOrDaysTellNothing() {
    #expect(trend((0..<7).map { ($0, Double($0)) }).direction.0 == .unknown)
    #expect(trend((0..<20).map { ($0 % 2, Double($0)) }).direction.0 == .unknown)
    #expect(trend([]).periods.isEmpty)
  }

  @Test func periodsAreWeeksAndForLongTimesMonths() throws {
    let monday = try #require(CalendarDay(startOf: "2025-03-03T09:00:00")).number
    let weeks = trend([(monday, 80), (monday + 6, 90), (monday + 7, 60)]).periods
    #expect(weeks.map(\.name) == ["2025-03-03", "2025-03-10"])
    #expect(weeks.map(\.calls) == [2, 1])
    #expect(weeks.map(\.mean) == [85, 60])
    let months = trend([(monday, 80), (monday + 200, 90)]).periods
    #expect(months.map(\.name) == ["2025-03", "2025-09"])
  }

  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11016, 1), ("2025-03-04T09:30:00", 20151, 1),
    ("2024-12-31 23:59", 20088, 1),
  ])
  func daysAreCountedFrom1970(text: String, number: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(startOf: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.text == String(text.prefix(10)))
  }

  @Test(arguments: ["", "2025", "04.03.2025", "2025-13-01", "2025-3-4", "２０２５-03-04"])
  func otherTextsAreNoDays(text: String) {
    #expect(CalendarDay(startOf: text) == nil)
  }
}
