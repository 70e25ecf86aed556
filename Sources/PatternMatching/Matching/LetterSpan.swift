/// Some letters of a text, in half the space of a range: what matching keeps by the thousand.
struct LetterSpan: Sendable, Hashable, BitwiseCopyable {
  var start: Int32
  /// Just past the last letter.
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// By start, the longer first.
  @inline(__always)
  static func precedes(_ a: LetterSpan, _ b: LetterSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }

  /// By end, the shorter first.
  @inline(__always)
  static func endsBefore(_ a: LetterSpan, _ b: LetterSpan) -> Bool {
    a.end != b.end ? a.end < b.end : a.start > b.start
  }
}
