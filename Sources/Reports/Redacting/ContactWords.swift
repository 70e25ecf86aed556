/// Finds e-mail addresses, number plates and WeChat names in a text.
struct ContactWords {
  private static let provinces = Set(
    "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)
  private static let endings = ["com", "cn", "net", "org", "edu", "gov"]
  private static let messengers = ["微信", "薇信", "威信", "wechat", "weixin"]
  /// What may stand between 微信 and the name.
  private static let links = Set("号是：: 为叫我的就idID".unicodeScalars)

  private let scalars: [Unicode.Scalar]
  private var found: [Range<Int>] = []

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Where letters have to be hidden.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var finder = ContactWords(scalars)
    for place in scalars.indices {
      switch scalars[place] {
      case "@", "＠": finder.takeAddress(at: place..<place + 1)
      case "艾": if finder.holds("艾特", at: place) { finder.takeAddress(at: place..<place + 2) }
      case "a", "A": if finder.holds("at", at: place) { finder.takeSpokenAddress(at: place) }
      case "微", "薇", "威", "w", "W": finder.takeMessenger(at: place)
      case _ where provinces.contains(scalars[place]): finder.takePlate(at: place)
      default: continue
      }
    }
    return finder.found
  }

  // MARK: E-mail

  private mutating func takeSpokenAddress(at place: Int) {
    let isWord =
      (place == 0 || !isWordPart(scalars[place - 1]))
      && (place + 2 == scalars.count || !isWordPart(scalars[place + 2]))
    guard isWord else { return }
    let before = found.count
    takeAddress(at: place..<place + 2)
    // "Look at example.com" holds no address: only what is spelled out does.
    guard found.count > before, let domain = found.last else { return }
    let words = scalars[domain].lowercasedWord
    if words.contains("."), !words.contains(" dot ") { found.removeSubrange(before...) }
  }

  /// Takes the name before a sign and the domain after it.
  private mutating func takeAddress(at sign: Range<Int>) {
    var start = sign.lowerBound
    while start > 0, scalars[start - 1] == " " { start -= 1 }
    let nameEnd = start
    while start > 0, isNamePart(scalars[start - 1]) { start -= 1 }
    var end = sign.upperBound
    while end < scalars.count, scalars[end] == " " { end += 1 }
    let domainStart = end
    guard start < nameEnd, let domainEnd = domainEnd(from: domainStart) else { return }
    end = domainEnd
    found += [start..<nameEnd, domainStart..<end]
  }

  /// Past the last part of a domain, whose dots may be spoken; `nil` where there is none.
  private func domainEnd(from start: Int) -> Int? {
    var end: Int?
    var place = start
    while place < scalars.count, place - start < 60 {
      var partEnd = place
      while partEnd < scalars.count, isWordPart(scalars[partEnd]) || scalars[partEnd] == "-" {
        partEnd += 1
      }
      guard partEnd > place else { return end }
      if place > start, partEnd - place >= 2,
        scalars[place..<partEnd].allSatisfy({ $0.isASCIILetter })
      {
        let isWritten = scalars[place - 1] == "."
        if isWritten || Self.endings.contains(scalars[place..<partEnd].lowercasedWord) {
          end = partEnd
        }
      }
      place = partEnd
      let dots = [".", " dot ", "点", " 点 ", "点 ", " 点"]
      guard let dot = dots.first(where: { holds($0, at: place) }) else { return end }
      place += dot.unicodeScalars.count
    }
    return end
  }

  // MARK: Number plates and WeChat

  private mutating func takePlate(at place: Int) {
    guard place + 1 < scalars.count, scalars[place + 1].isASCIILetter else { return }
    var start = place + 2
    while start < scalars.count, start < place + 4, " ·•.-".unicodeScalars.contains(scalars[start])
    { start += 1 }
    var end = start
    while end < scalars.count, scalars[end].isPartOfNumber { end += 1 }
    let digits = scalars[start..<end].count { $0.digitValue != nil }
    guard (5...6).contains(end - start), digits >= 2 else { return }
    found.append(place + 1..<end)
  }

  private mutating func takeMessenger(at place: Int) {
    guard let name = Self.messengers.first(where: { holds($0, at: place) }) else { return }
    var start = place + name.unicodeScalars.count
    let limit = start + 8
    while start < scalars.count, start < limit, Self.links.contains(scalars[start]) { start += 1 }
    // 「id」 may itself begin the name.
    while start > place + 2, isWordPart(scalars[start - 1]), scalars[start - 1] != "号" {
      start -= 1
    }
    if holds("id", at: start) || holds("ID", at: start) {
      var rest = start + 2
      while rest < scalars.count, " :：是".unicodeScalars.contains(scalars[rest]) { rest += 1 }
      if rest > start + 2 { start = rest }
    }
    var end = start
    while end < scalars.count, isWordPart(scalars[end]) || scalars[end] == "-" { end += 1 }
    let word = scalars[start..<end]
    guard (6...20).contains(word.count), word.first?.isASCIILetter == true,
      word.contains(where: { $0.digitValue != nil || $0 == "_" || $0 == "-" })
        || start > place + name.unicodeScalars.count
          && "号是：:叫".unicodeScalars.contains(
            scalars[start - 1])
    else { return }
    found.append(start..<end)
  }

  // MARK: Letters

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetter || ("0"..."9").contains(scalar) || scalar == "_"
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isWordPart(scalar) || ".+-%".unicodeScalars.contains(scalar)
  }

  private func holds(_ word: String, at place: Int) -> Bool {
    let letters = word.unicodeScalars
    guard place + letters.count <= scalars.count else { return false }
    return zip(letters, scalars[place...]).allSatisfy { letter, scalar in
      letter == scalar || scalar.isASCIILetter && scalar.value ^ 0x20 == letter.value
    }
  }
}
