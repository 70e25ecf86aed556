/// Makes patterns and texts up, from few enough letters that they often meet.
struct ReferenceCases {
  private static let letters = Array("您请问很兴谢看工公号好是事")
  private static let latin = ["hi", "this", "is", "a"]
  private static let filling = ["嗯", "呃", "那个", "就是说"]
  private static let marks = ["，", "。", " ", "！"]
  private static let variants = ["請", "問", "Ｈi"]

  var random: SplitMix64
  /// The few letters of this case.
  private let letters: [Character]
  /// Word lists that patterns name: letters and choices only.
  private(set) var lists: [[ReferencePattern.Part]] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    letters = Array(Self.letters.shuffled(using: &random).prefix(6))
    for _ in 0..<2 { lists.append((0..<3).map { _ in word() }) }
  }

  // MARK: Texts

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      switch Int.random(in: 0..<16, using: &random) {
      case 0: text += pick(Self.filling)
      case 1: text += pick(Self.marks)
      case 2: text += pick(Self.latin)
      case 3: text += pick(Self.variants)
      case 4: text += String(text.suffix(1))
      case 5: text += String(text.suffix(2))
      default: text.append(pick(letters))
      }
    }
    return text
  }

  // MARK: Patterns

  mutating func pattern() -> ReferencePattern {
    var parts = [solid()]
    for _ in 0..<Int.random(in: 0...3, using: &random) { parts.append(part(depth: 2)) }
    parts.append(solid())
    return ReferencePattern(body: .sequence(parts), start: edge(), end: edge())
  }

  private mutating func edge() -> ReferencePattern.Edge? {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .sentence(nil)
    case 1: .turn(nil)
    case 2: .sentence(range())
    case 3: .turn(range())
    case 4: .not([String(pick(letters)), "hi"])
    default: nil
    }
  }

  private mutating func part(depth: Int) -> ReferencePattern.Part {
    switch Int.random(in: 0..<(depth > 0 ? 13 : 6), using: &random) {
    case 0: .sound(pick(Array("工号是")))
    case 1: .list(Int.random(in: 0..<lists.count, using: &random))
    case 2: .sequence([gap(), solid()])
    case 3: .sequence([gap(), .optional(solid()), gap(), solid()])
    case 6, 7: .choice([sequence(depth: depth - 1), sequence(depth: depth - 1)])
    case 8, 9: .optional(sequence(depth: depth - 1))
    case 10: .sequence([gap(), solid(), part(depth: depth - 1)])
    case 11: .sequence([.letter("h"), .rest])
    default: solid()
    }
  }

  private mutating func sequence(depth: Int) -> ReferencePattern.Part {
    .sequence([solid()] + (Bool.random(using: &random) ? [part(depth: depth)] : []))
  }

  private mutating func gap() -> ReferencePattern.Part { .gap(range()) }

  private mutating func range() -> ClosedRange<Int> {
    if Int.random(in: 0..<4, using: &random) == 0 { return 0...12 }
    let least = Int.random(in: 0...2, using: &random)
    return least...least + Int.random(in: 1...3, using: &random)
  }

  /// A letter, or now and then a Latin word.
  private mutating func solid() -> ReferencePattern.Part {
    Int.random(in: 0..<10, using: &random) == 0 ? word() : .letter(pick(letters))
  }

  private mutating func word() -> ReferencePattern.Part {
    let word = Bool.random(using: &random) ? pick(Self.latin) : String(pick(letters))
    return .sequence(word.map { .letter($0) })
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }
}
