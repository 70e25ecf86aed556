/// How a file writes times, once all of it has been looked at.
struct TimeConventions {
  /// The unit of numbers that are not counted from 1970 or the like.
  var unit = NumericTimes.Unit.seconds
  /// Which of two numbers of a date is the day.
  var order = DateOrder.dayFirst
}
