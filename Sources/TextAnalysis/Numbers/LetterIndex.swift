/// Where in a list sorted by letter each letter stands; a small open hash table.
package struct LetterIndex: Sendable {
  private struct Slot {
    var letter: UInt32 = 0
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  private var slots: [Slot]
  private var shift: UInt32

  /// Indexes the letters of a list in which equal letters stand together; none may be 0.
  package init(_ letters: [UInt32] = []) {
    var size = 4
    shift = 30
    while size < letters.count * 2 {
      size *= 2
      shift -= 1
    }
    slots = Array(repeating: Slot(), count: size)
    for (index, letter) in letters.enumerated() where letter != 0 {
      var place = hash(letter)
      while slots[place].letter != 0, slots[place].letter != letter {
        place = (place + 1) & (slots.count - 1)
      }
      if slots[place].letter == 0 { slots[place] = Slot(letter: letter, start: UInt32(index)) }
      slots[place].end = UInt32(index) + 1
    }
  }

  /// The places of a letter; empty if it is not in the list.
  package func range(of letter: UInt32) -> Range<Int> {
    var place = hash(letter)
    while true {
      let slot = slots[place]
      if slot.letter == letter { return Int(slot.start)..<Int(slot.end) }
      if slot.letter == 0 { return 0..<0 }
      place = (place + 1) & (slots.count - 1)
    }
  }

  private func hash(_ letter: UInt32) -> Int { Int((letter &* 0x9E37_79B1) >> shift) }
}
