/// What the times of a TTML document count.
struct TimedTextClock {
  /// Frames of a second.
  private(set) var frameRate = 30.0
  /// Ticks of a second.
  private(set) var tickRate = 1.0

  /// Reads the parameters of the root element.
  init(_ attributes: [String: String]) {
    let value = { (name: String) -> String? in
      attributes.first { $0.key == name || $0.key.hasSuffix(":" + name) }?.value
    }
    let given = value("frameRate").flatMap(Double.init)
    if let given, given > 0 { frameRate = given }
    let parts = (value("frameRateMultiplier") ?? "").split(whereSeparator: { " :".contains($0) })
      .compactMap { Double($0) }
    if parts.count == 2, parts[0] > 0, parts[1] > 0 { frameRate *= parts[0] / parts[1] }
    if let ticks = value("tickRate").flatMap(Double.init), ticks > 0 {
      tickRate = ticks
    } else if given != nil {
      tickRate = frameRate * (value("subFrameRate").flatMap(Double.init) ?? 1)
    }
  }

  /// A time expression in seconds: `00:01:02.5`, `00:01:02:12`, `12.5s`, `90f`, `520000t`.
  func seconds(_ expression: String) -> Double? {
    let text = trim(expression)
    if text.contains(":") { return clock(text) }
    let units: [(String, Double)] = [
      ("ms", 0.001), ("h", 3600), ("m", 60), ("s", 1), ("f", 1 / frameRate), ("t", 1 / tickRate),
    ]
    for (unit, length) in units where text.hasSuffix(unit) {
      guard let count = Self.number(text.dropLast(unit.count)) else { return nil }
      return Timeline.rounded(count * length)
    }
    return nil
  }

  private func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...4).contains(parts.count) else { return nil }
    let numbers = parts.compactMap { Self.number($0) }
    guard numbers.count == parts.count else { return nil }
    let isWithFrames = parts.count == 4
    var seconds = (isWithFrames ? numbers.dropLast() : numbers[...]).reduce(0) { $0 * 60 + $1 }
    if isWithFrames { seconds += numbers[3] / frameRate }
    return Timeline.rounded(seconds)
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count <= 20 else {
      return nil
    }
    return Double(text)
  }
}
