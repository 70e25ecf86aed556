/// Hides phone, card, identity and order numbers, in digits or spelled in Chinese.
///
/// Each hidden letter becomes one `*`, so that every place in a text stays where it is. What is
/// hidden is a little more than what must be: any run of six or more digits that is no amount and no
/// job number, and any order number of letters and digits.
package enum Redaction: Sendable {
  /// Runs with fewer digits are hours, amounts and job numbers.
  private static let fewestDigits = 6
  /// What stands for a hidden letter.
  private static let mask: Unicode.Scalar = "*"

  /// A text with numbers hidden; it has as many Unicode scalars as before.
  ///
  /// O(text).
  package static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var place = 0
    var hasChanged = false
    while place < scalars.count {
      guard isStart(place, of: scalars) else {
        place += 1
        continue
      }
      let end = self.end(of: scalars, from: place)
      let run = place..<end
      if isSecret(run, of: scalars) {
        for index in run where isHidden(scalars[index]) { scalars[index] = mask }
        hasChanged = true
      }
      place = max(end, place + 1)
    }
    guard hasChanged else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A file's name or a call's id with phone, card and identity numbers hidden; dates in it stay.
  package static func maskedName(_ name: String) -> String {
    var scalars = Array(name.unicodeScalars)
    var place = 0
    while place < scalars.count {
      var end = place
      while end < scalars.count, isASCIIDigit(scalars[end]) { end += 1 }
      let isPhone = end - place == 11 && scalars[place] == "1" && scalars[place + 1] >= "3"
      if isPhone || end - place >= 15 {
        for index in place..<end { scalars[index] = mask }
      }
      place = max(end, place + 1)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isStart(_ place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard isPart(scalars[place]) else { return false }
    return place == 0 || !isPart(scalars[place - 1])
  }

  /// Past the letters, digits and single marks between digits that hang together.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if isPart(scalars[end]) {
        end += 1
      } else if end + 1 < scalars.count, isGap(scalars[end]), isDigit(scalars[end - 1]),
        isDigit(scalars[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private static func isSecret(_ run: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    let digits = run.count { isDigit(scalars[$0]) }
    guard digits >= fewestDigits else { return false }
    let hasLetters = run.contains { isLetter(scalars[$0]) }
    // Words such as "one2three" are no order numbers.
    if hasLetters, digits * 2 < run.count { return false }
    return !isAmount(run, of: scalars) && !isJobNumber(run, of: scalars)
  }

  private static func isAmount(_ run: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    let after = scalars[run.upperBound...].first { $0 != " " }
    if let after, "元块圆￥¥%％".unicodeScalars.contains(after) { return true }
    guard let before = scalars[..<run.lowerBound].last(where: { $0 != " " }) else { return false }
    return "￥¥$€£".unicodeScalars.contains(before)
  }

  private static func isJobNumber(_ run: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    guard run.count <= 6 else { return false }
    let before = scalars[..<run.lowerBound].suffix(4)
    let after = scalars[run.upperBound...].prefix(3)
    return Array(before).containsRun("工号") || Array(after).containsRun("号客")
      || Array(after).containsRun("号坐") || Array(after).containsRun("号话")
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || isLetter(scalar)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "-" || scalar == "－" || scalar == "—" || scalar == "."
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool { isPart(scalar) }

  private static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    isASCIIDigit(scalar) || (0xFF10...0xFF19).contains(scalar.value)
      || "零〇一二三四五六七八九幺两".unicodeScalars.contains(scalar)
  }
}

extension [Unicode.Scalar] {
  fileprivate func containsRun(_ text: String) -> Bool {
    let run = Array(text.unicodeScalars)
    return indices.contains { self[$0...].starts(with: run) }
  }
}
