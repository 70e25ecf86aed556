/// Whether scores rise or fall over time, from sums per day.
struct ScoreTrend: Sendable, Hashable {
  /// What can be said.
  enum Direction: String, Sendable, Hashable {
    case rising, falling
    /// No change that could not be chance.
    case steady
    /// Too few calls with a date.
    case unknown
  }

  /// Scores of a day, a week or a month.
  struct Period: Sendable, Hashable {
    /// The day that it begins with, or the month, such as `2025-03-03` or `2025-03`.
    var name: String
    var calls: Int
    var mean: Double
  }

  /// Fewer calls tell nothing about time.
  static let fewestCalls = 8
  /// Fewer days tell nothing about time.
  static let fewestDays = 3

  private struct Day: Sendable, Hashable {
    var calls = 0
    var sum = 0.0
    var squares = 0.0
  }

  private var days: [Int: Day] = [:]

  /// Takes a call into account.
  mutating func add(percent: Double, day: Int) {
    days[day, default: Day()].calls += 1
    days[day, default: Day()].sum += percent
    days[day, default: Day()].squares += percent * percent
  }

  /// Adds the calls of another.
  mutating func add(_ other: ScoreTrend) {
    for (number, day) in other.days {
      days[number, default: Day()].calls += day.calls
      days[number, default: Day()].sum += day.sum
      days[number, default: Day()].squares += day.squares
    }
  }

  /// The slope by least squares in percent points per 30 days, and whether it is more than chance
  /// (two-sided, 95 %).
  var direction: (Direction, perMonth: Double?) {
    let calls = days.values.reduce(0) { $0 + $1.calls }
    guard calls >= Self.fewestCalls, days.count >= Self.fewestDays else { return (.unknown, nil) }
    let sorted = days.sorted { $0.key < $1.key }
    let n = Double(calls)
    let first = sorted[0].key
    let meanX = sorted.reduce(0.0) { $0 + Double($1.key - first) * Double($1.value.calls) } / n
    let meanY = sorted.reduce(0.0) { $0 + $1.value.sum } / n
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for (number, day) in sorted {
      let x = Double(number - first) - meanX
      xx += x * x * Double(day.calls)
      xy += x * (day.sum - meanY * Double(day.calls))
      yy += day.squares - 2 * meanY * day.sum + meanY * meanY * Double(day.calls)
    }
    guard xx > 0 else { return (.unknown, nil) }
    let slope = xy / xx
    let rest = max(0, yy - slope * xy)
    let error = (rest / (n - 2) / xx).squareRoot()
    let isClear = abs(slope) > SampleMean.quantile(freedom: calls - 2) * error && slope != 0
    return (isClear ? slope > 0 ? .rising : .falling : .steady, slope * 30)
  }

  /// Means by week, or by month where the calls span more than four months.
  var periods: [Period] {
    let sorted = days.sorted { $0.key < $1.key }
    guard let first = sorted.first?.key, let last = sorted.last?.key else { return [] }
    let isLong = last - first > 120
    var periods: [Period] = []
    var sum = 0.0
    for (number, day) in sorted {
      let date = CalendarDay(number: number)
      let name = isLong ? date.month : CalendarDay(number: number - date.weekday).text
      if periods.last?.name != name {
        periods.append(Period(name: name, calls: 0, mean: 0))
        sum = 0
      }
      sum += day.sum
      periods[periods.count - 1].calls += day.calls
      periods[periods.count - 1].mean = sum / Double(periods[periods.count - 1].calls)
    }
    return periods
  }
}
