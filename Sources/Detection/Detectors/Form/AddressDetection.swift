import Rubrics
import TextAnalysis
import Transcripts

/// Finds the ways in which somebody addresses the other side.
///
/// 你 in 你好 and 你们, and in quotation marks, is no way of addressing. A slip is 你 from a speaker
/// who has said 您 before. A name is a surname with a title. The evidence is the words.
enum AddressDetection {
  static func finding(
    in call: CallAnalysis, turns: [Int], form: AddressForm, atLeast minimum: Int
  ) -> Finding {
    var evidence: [Evidence] = []
    var politeSpeakers: Set<String?> = []
    for turn in turns {
      let text = call.text(of: turn)
      var hit = HitTurn(turn, in: call)
      let polite = AddressWords.polite.places(in: text)
      var places: [Range<Int>] = []
      switch form {
      case .polite: places = polite
      case .name: places = names(in: text)
      case .familiar, .slip:
        let speaker = call.transcript.turns[turn].speaker
        let first = polite.first { AddressWords.you.end(ofWordAt: $0.lowerBound, in: text) != nil }
        for place in familiar(in: text) where !hit.isQuoted(place) {
          let isAfterPolite =
            politeSpeakers.contains(speaker)
            || first.map { $0.lowerBound < place.lowerBound } ?? false
          if form == .familiar || isAfterPolite { places.append(place) }
        }
        if first != nil { politeSpeakers.insert(speaker) }
      }
      evidence += places.map { Evidence(turn: turn, letters: $0, of: text) }
    }
    return Finding(evidence.count >= minimum ? .found : .absent, evidence: evidence)
  }

  private static func familiar(in text: FoldedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < text.letters.count {
      if let end = AddressWords.notFamiliar.end(ofWordAt: index, in: text) {
        index = end
      } else {
        if text.letters[index] == 0x4F60 { places.append(index..<index + 1) }
        index += 1
      }
    }
    return places
  }

  private static func names(in text: FoldedText) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for title in AddressWords.titles.places(in: text) {
      for start in [title.lowerBound - 2, title.lowerBound - 1]
      where start >= 0 && AddressWords.surnames.end(ofWordAt: start, in: text) == title.lowerBound {
        names.append(start..<title.upperBound)
        break
      }
    }
    for title in AddressWords.latinTitles.places(in: text) {
      var end = title.upperBound
      guard end < text.letters.count, text.breaks[end] <= .space else { continue }
      while end < text.letters.count, text.letters[end].isLatinLetter,
        end == title.upperBound || !text.isWordEdge(end)
      {
        end += 1
      }
      if end > title.upperBound + 1 { names.append(title.lowerBound..<end) }
    }
    return names.sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// Words of address; `Docs/Detectors/Form.md` lists them.
enum AddressWords {
  static let you = WordList("您")
  static let polite = WordList(
    "您|先生|女士|小姐|太太|老师|阿姨|叔叔|大爷|大妈|师傅|sir|madam|maam|mr|mrs|ms|miss")
  /// 你 that addresses nobody, or more than one.
  static let notFamiliar = WordList("你好|你们|迷你|你我|你情我愿|你来我往")
  static let titles = WordList(
    "先生|女士|小姐|太太|老师|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|经理|总|主任|医生|同学|哥|姐")
  static let latinTitles = WordList("mr|mrs|ms|miss|dr")
  static let surnames = WordList(
    """
    王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|林|罗|高|郑|梁|谢|宋|唐|许|韩|邓|冯|曹|彭|曾|肖|田|董|潘|袁|蔡|蒋|余|于|杜|叶|程|魏|\
    苏|吕|丁|任|卢|姚|沈|钟|姜|崔|谭|陆|范|汪|廖|石|金|韦|贾|夏|付|方|邹|熊|白|孟|秦|邱|侯|江|尹|薛|闫|阎|段|雷|龙|黎|史|陶|贺|毛|郝|顾|龚|邵|\
    万|覃|武|钱|戴|严|莫|孔|向|常|汤|康|易|乔|赖|文|樊|兰|殷|施|洪|翟|安|颜|倪|牛|温|芦|季|俞|章|鲁|葛|伍|申|尤|毕|聂|柴|焦|柳|邢|岳|齐|梅|庄|辛|\
    管|祝|左|涂|谷|祁|舒|耿|牟|卜|詹|关|苗|凌|费|纪|靳|盛|童|欧|甄|项|曲|成|游|阳|裴|席|卫|屈|鲍|霍|翁|隋|甘|景|单|包|司|柏|宁|柯|阮|桂|欧阳|\
    诸葛|上官|司马|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐
    """)
}
