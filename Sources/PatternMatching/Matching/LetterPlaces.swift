/// Where the letters of each class stand in one text; reused from text to text.
struct LetterPlaces {
  /// For each class, its first place; -1 for none.
  private var first: [Int32]
  /// For each place, the next of the same class; -1 for none.
  private var following: [Int32] = []

  init(classCount: Int) { first = Array(repeating: -1, count: classCount) }

  /// Takes in the classes of a text: O(letters).
  mutating func index(_ classes: [UInt16]) {
    following.removeAll(keepingCapacity: true)
    following.append(contentsOf: repeatElement(-1, count: classes.count))
    for place in classes.indices.reversed() {
      let letterClass = classes[place]
      guard letterClass != 0, letterClass != LetterClasses.skip else { continue }
      following[place] = first[Int(letterClass)]
      first[Int(letterClass)] = Int32(place)
    }
  }

  /// Forgets the text that was taken in: O(letters).
  mutating func clear(_ classes: [UInt16]) {
    for letterClass in classes where letterClass != LetterClasses.skip {
      first[Int(letterClass)] = -1
    }
  }

  /// The first place of a class; -1 for none.
  @inline(__always)
  func first(of letterClass: UInt16) -> Int32 { first[Int(letterClass)] }

  /// The place of the same class after a place; -1 for none.
  @inline(__always)
  func next(after place: Int32) -> Int32 { following[Int(place)] }
}
