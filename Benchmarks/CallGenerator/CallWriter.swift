/// Writes invented calls as `callgrade.transcript/1`, a call a line.
package struct CallWriter {
  private let isEscaped: Bool
  /// What was written since the last ``clear()``.
  package private(set) var bytes: [UInt8] = []

  /// - Parameter isEscaped: Whether all but ASCII is written as `\uXXXX`.
  package init(isEscaped: Bool = false) { self.isEscaped = isEscaped }

  /// Forgets what was written.
  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a call with the end of its line.
  package mutating func append(_ call: GeneratedCall) {
    add(
      #"{"schema":"callgrade.transcript/1","id":"g\#(call.seed)-\#(call.number)","channel":"voice""#
    )
    add(#","direction":"\#(call.isInbound ? "inbound" : "outbound")""#)
    add(#","language":"\#(call.isEnglish ? "en" : "zh")","agent":"\#(call.agent)""#)
    let month = 1 + call.day / 28
    let day = 1 + call.day % 28
    add(#","startedAt":"2025-\#(Self.two(month))-\#(Self.two(day))T10:\#(Self.two(day)):00+08:00""#)
    add(#","duration":"#)
    addTenths(call.turns.last?.end ?? 0)
    add(#","turns":["#)
    for (index, turn) in call.turns.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      add(turn.isAgent ? #"{"role":"agent","text":""# : #"{"role":"customer","text":""#)
      if isEscaped { addEscaped(turn.text) } else { bytes += turn.text }
      add(#"","start":"#)
      addTenths(turn.start)
      add(#","end":"#)
      addTenths(turn.end)
      if call.hasChannels { add(turn.isAgent ? #","audioChannel":0"# : #","audioChannel":1"#) }
      bytes.append(0x7D)
    }
    add("]}\n")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func add(_ text: String) { bytes += text.utf8 }

  private mutating func addTenths(_ tenths: Int) {
    add(String(tenths / 10))
    bytes.append(0x2E)
    bytes.append(UInt8(0x30 + tenths % 10))
  }

  private mutating func addEscaped(_ text: [UInt8]) {
    for unit in String(decoding: text, as: UTF8.self).utf16 {
      if unit < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: unit))
      } else {
        bytes += [0x5C, 0x75]
        for shift in stride(from: 12, through: 0, by: -4) {
          let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift) & 0xF)
          bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
      }
    }
  }
}
