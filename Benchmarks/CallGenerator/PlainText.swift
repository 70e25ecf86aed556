import TextAnalysis

/// Turns a text into one in which plain regular expressions find what the engine finds.
///
/// The engine passes over marks, fillers and repetitions; in a text without them a phrase is a
/// phrase for everybody. So matchers can be compared by their hits.
package struct PlainText {
  private static let fillers = Set("嗯呃啊哦噢额唉诶欸哎".unicodeScalars.map(\.value))
  private static let fillerWords = ["就是说", "那个", "这个", "就是", "然后"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Characters that are said twice on purpose, and numerals.
  private static let doubled = Set(
    ("谢看常试想说听走慢好刚天人个家妈爸哥姐弟妹宝稍渐偏明往每处时事样种点多少早晚轻重快远近高大小长短热冷清白仅"
      + "零〇一二三四五六七八九十百千万亿两幺洞").unicodeScalars.map(\.value))

  private var letters: [UInt32] = []

  /// Starts with nothing in hand.
  package init() {}

  /// The letters of a text without what means nothing; empty if nothing is left, or if it has words
  /// of Latin letters that only spaces keep apart.
  package mutating func plain(_ text: [UInt8]) -> [UInt8] {
    let folded = FoldedText(String(decoding: text, as: UTF8.self)).letters
    if zip(folded, folded.dropFirst()).contains(where: { Self.isLatin($0) && Self.isLatin($1) }) {
      return []
    }
    letters.removeAll(keepingCapacity: true)
    for letter in folded where !Self.fillers.contains(letter) {
      letters.append(letter)
      shorten()
    }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: letters.compactMap(Unicode.Scalar.init))
    return Array(String(plain).utf8)
  }

  /// Takes repetitions and filler words away that the last letter has completed.
  private mutating func shorten() {
    while true {
      let count = letters.count
      if count >= 2, letters[count - 1] == letters[count - 2],
        Self.mayStutter(letters[count - 1])
      {
        letters.removeLast()
      } else if count >= 4, letters[count - 1] == letters[count - 3],
        letters[count - 2] == letters[count - 4], letters[count - 1] != letters[count - 2],
        Self.mayStutter(letters[count - 1]), Self.mayStutter(letters[count - 2])
      {
        letters.removeLast(2)
      } else if let word = Self.fillerWords.first(where: {
        letters.suffix($0.count).elementsEqual($0)
      }) {
        letters.removeLast(word.count)
      } else {
        return
      }
    }
  }

  private static func mayStutter(_ letter: UInt32) -> Bool {
    letter >= 0x80 && !doubled.contains(letter)
  }

  private static func isLatin(_ letter: UInt32) -> Bool {
    (0x61...0x7A).contains(letter) || (0xC0...0x24F).contains(letter)
  }
}
