/// Sounds and repetitions that recognisers write down and that mean nothing inside a set phrase.
enum Fillers {
  /// Letters that may stand between any two letters of a phrase.
  static let letters: Set<UInt32> = Set("嗯呃啊哦噢额唉诶欸哎".unicodeScalars.map(\.value))

  /// Longer fillers, longest first; they are taken out in a second pass over texts that have one.
  static let words: [[UInt32]] = ["就是说", "那个", "这个", "就是", "然后"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// English fillers, taken out only as whole words.
  static let latinWords: [[UInt32]] = ["um", "uh", "er", "erm"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// The first letters of all of these: any other letter begins no filler.
  static let firstLetters: Set<UInt32> = letters.union((words + latinWords).compactMap(\.first))

  /// Characters that are said twice on purpose: 谢谢, 看看, 常常 are not stutters.
  private static let reduplicating: Set<UInt32> = Set(
    "谢看常试想说听走慢好刚天人个家妈爸哥姐弟妹宝稍渐偏明往每处时事样种点多少早晚轻重快远近高大小长短热冷清白仅".unicodeScalars
      .map(\.value))

  /// Whether a letter said twice in a row may be a stutter.
  static func mayStutter(_ letter: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(letter) && !reduplicating.contains(letter)
      && !numerals.contains(letter)
  }

  private static let numerals: Set<UInt32> = Set("零〇一二三四五六七八九十百千万亿两幺洞".unicodeScalars.map(\.value))
}
