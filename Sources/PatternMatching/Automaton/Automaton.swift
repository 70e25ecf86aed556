/// The tables of one deterministic automaton that finds every segment of every pattern at once.
///
/// A state has few transitions of its own; for every other class it goes where the root goes. The
/// own transitions of all states share one hash table: a step looks there, then among those of the
/// state that the last class alone leads to, then in the root's row.
struct Automaton: Sendable {
  /// A segment that ends at a place of the text.
  struct Event: Sendable {
    var segment: Int32
    /// UTF-8 offset just past the last letter.
    var byteEnd: Int32
  }

  var classes: ClassTable
  var rootRow: [Int32]
  var transitions: TransitionTable
  /// For each state, the state that its last class alone leads to; 0 for none.
  var fallback: [Int32]
  /// Where each state's accepted segments begin in ``accepted``; one more entry than states.
  var acceptStart: [Int32]
  var accepted: [Int32]

  var stateCount: Int { acceptStart.count - 1 }

  /// The size of the tables in bytes.
  var byteCount: Int {
    (rootRow.count + fallback.count + acceptStart.count + accepted.count) * 4
      + transitions.byteCount
      + (classes.cells.count + classes.pages.count) * 2
  }

  /// Runs over a text once and reports every segment that ends somewhere in it.
  ///
  /// Linear in the text, whatever the patterns, apart from the number of events.
  ///
  /// - Returns: Whether two letters are said twice in a row somewhere (帮您帮您), so that the text
  ///   deserves a second look with the repetition taken out.
  func scan(_ text: String, into events: inout [Event]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var history: UInt64 = 0
      var repeats = false
      let count = bytes.count
      var index = 0
      var state: Int32 = 0
      while index < count {
        let lead = unsafe bytes[index]
        var scalar = UInt32(lead)
        index += 1
        if lead >= 0x80 {
          // String storage is always valid UTF-8, so the length follows from the first byte.
          let more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
          scalar &= more == 3 ? 0x07 : more == 2 ? 0x0F : 0x1F
          for _ in 0..<more where index < count {
            scalar = unsafe scalar << 6 | UInt32(bytes[index] & 0x3F)
            index += 1
          }
        }
        let letterClass = classes.cells[
          Int(classes.pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
        if letterClass == ClassTable.skip { continue }
        history = history << 16 | UInt64(letterClass)
        repeats = repeats || (history >> 32 == history & 0xFFFF_FFFF && letterClass != 0)
        if letterClass >= ClassTable.expansionBase {
          for part in classes.expansions[Int(letterClass - ClassTable.expansionBase)] {
            state = step(state, part)
            report(state, at: index, into: &events)
          }
          continue
        }
        state = step(state, letterClass)
        report(state, at: index, into: &events)
      }
      return repeats
    }
  }

  /// Runs over letters that were folded before; `byteEnd` then counts letters.
  func scan(letters: [UInt32], into events: inout [Event]) {
    var state: Int32 = 0
    for (index, letter) in letters.enumerated() {
      let letterClass = classes.classOf(letter: letter)
      if letterClass == ClassTable.skip { continue }
      state = step(state, letterClass)
      report(state, at: index + 1, into: &events)
    }
  }

  @inline(__always)
  private func step(_ state: Int32, _ letterClass: UInt16) -> Int32 {
    if state == 0 { return rootRow[Int(letterClass)] }
    if let target = transitions.target(from: state, on: letterClass) { return target }
    let next = fallback[Int(state)]
    if next != 0, next != state, let target = transitions.target(from: next, on: letterClass) {
      return target
    }
    return rootRow[Int(letterClass)]
  }

  @inline(__always)
  private func report(_ state: Int32, at end: Int, into events: inout [Event]) {
    let from = Int(acceptStart[Int(state)])
    let to = Int(acceptStart[Int(state) + 1])
    for index in from..<to {
      events.append(Event(segment: accepted[index], byteEnd: Int32(end)))
    }
  }
}
