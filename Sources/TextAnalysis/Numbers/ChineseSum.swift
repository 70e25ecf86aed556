/// Adds up a Chinese number in words, unit by unit.
struct ChineseSum {
  /// The digit that waits for its unit.
  var pending: Double?

  /// Whether 零 came since the last unit, so that a last digit counts ones: 一千零五.
  var hasZero = false

  private var total = 0.0
  private var section = 0.0
  private var lastUnit = Double.infinity
  private var lastGroup = Double.infinity

  /// Takes a unit for what is pending.
  ///
  /// - Returns: Whether the unit can stand here; a number never goes up again (五十一百).
  mutating func apply(_ unit: Double, atStart: Bool) -> Bool {
    if unit >= 10_000 {
      let group = section + (pending ?? 0)
      guard group > 0, unit < lastGroup else { return false }
      total += group * unit
      section = 0
      lastGroup = unit
    } else {
      let isBareTen = unit == 10 && (atStart || hasZero || section > 0)
      guard unit < min(lastUnit, lastGroup), let digit = pending ?? (isBareTen ? 1 : nil) else {
        return false
      }
      section += digit * unit
    }
    pending = nil
    hasZero = false
    lastUnit = unit >= 10_000 ? .infinity : unit
    tailUnit = unit
    return true
  }

  private var tailUnit = 1.0

  /// The sum; a last digit right after a large unit counts the next smaller one: 三千五 is 3500.
  func total(withTail tail: Double) -> Double {
    let isShort = tailUnit >= 100 && !hasZero
    return total + section + (isShort ? tail * tailUnit / 10 : tail)
  }
}
