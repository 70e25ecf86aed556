import Testing

@testable import TextAnalysis

struct FoldTableTests {
  @Test(arguments: [
    ("Ａ", "a"), ("０", "0"), ("①", "1"), ("⑩", "10"), ("❶", "1"), ("½", "12"), ("ﬁ", "fi"),
    ("㈱", "株"), ("軟", "软"), ("臺", "台"), ("後", "后"), ("裏", "里"), ("著", "着"), ("豈", "岂"),
    ("É", "e"), ("ё", "е"), ("Ω", "ω"), ("Я", "я"), ("ß", "ß"), ("№", "no"), ("™", "tm"),
    ("²", "2"), ("٣", "3"), ("⼯", "工"), ("ﾊ", "ハ"), ("한", "한"), ("İ", "i"), ("㎡", "m2"),
  ])
  func folds(_ scalar: String, to letters: String) {
    let values = scalar.unicodeScalars.map(\.value)
    #expect(values.flatMap(Self.letters(of:)) == letters.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    "，", " ", "　", "。", "😀", "\u{301}", "\u{200D}", "\u{202E}", "\u{FE0F}", "\u{0}", "\n", "（",
    "~", "+", "$", "%", "\u{E000}", "\u{3099}", "\u{1F3FB}", "°", "\u{FFFD}",
  ])
  func skipsWhatIsNoLetter(_ text: String) {
    for scalar in text.unicodeScalars { #expect(FoldTable.fold(scalar.value) == .skip) }
  }

  @Test func skipsValuesThatAreNoScalar() {
    for value: UInt32 in [0xD800, 0xDFFF, 0x110000, .max] {
      #expect(FoldTable.fold(value) == .skip)
    }
  }

  @Test func leavesOrdinarySimplifiedCharactersAlone() {
    let ordinary = """
      您你了着么面里后只台发工号服务请问需要帮助还有其他问题吗感谢来电祝生活愉快再见
      什怎这那哪些谁几多少为因所以如果但是可能应该已经正在马上立刻稍等转接核实登记预约派单
      俱藉姊跤吒苎阪箝征干千斗谷丑几卜曲松余范云胡钟表周复冲症制致准游采升卷
      """
    for scalar in ordinary.unicodeScalars where scalar != "\n" {
      #expect(FoldTable.fold(scalar.value) == .letter(scalar.value), "\(scalar)")
    }
  }

  @Test func foldsFoldedLettersToThemselves() {
    for scalar in FoldTable.foldedScalars {
      for letter in Self.letters(of: scalar) {
        #expect(FoldTable.fold(letter) == .letter(letter), "\(String(scalar, radix: 16))")
      }
    }
  }

  @Test func listsFoldedScalarsInOrder() {
    let scalars = FoldTable.foldedScalars
    #expect(scalars.count > 9_000)
    #expect(zip(scalars, scalars.dropFirst()).allSatisfy { $0 < $1 })
    let all = (UInt32(0)...0x10FFFF).filter {
      let folding = FoldTable.fold($0)
      return folding != .skip && folding != .letter($0)
    }
    #expect(all == scalars)
  }

  static func letters(of scalar: UInt32) -> [UInt32] {
    switch FoldTable.fold(scalar) {
    case .skip: []
    case .letter(let letter): [letter]
    case .letters(let letters): letters
    }
  }
}
