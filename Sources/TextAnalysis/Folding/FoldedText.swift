/// A text as matching sees it, with the way back to the original.
///
///     let text = FoldedText("您好，工号００１。")
///     text.letters.count  // 7: 您好工号001
///     text.scalarRange(of: 4..<7)  // 5..<8, the full-width digits
///
/// Folding takes O(bytes) and happens scalar by scalar: what one scalar becomes does not depend on
/// its neighbours, so folding a quotation gives the letters it was quoted for.
package struct FoldedText: Sendable {
  /// What stands between two letters.
  package enum Break: UInt8, Comparable, Sendable {
    /// Nothing, or only what cannot be seen.
    case none
    /// A space or a symbol.
    case space
    /// A comma-like mark.
    case clause
    /// The end of a sentence or a line.
    case sentence

    package static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  /// The folded letters, skipped ones left out.
  package let letters: [UInt32]

  /// For each letter: the offset of its scalar in the original, in Unicode scalars.
  package let offsets: [Int32]

  /// For each letter: the UTF-8 offset just past its scalar in the original.
  package let byteEnds: [Int32]

  /// The strongest break before each letter and, last, after all; both ends are `.sentence`.
  package let breaks: [Break]

  /// The Unicode scalars of the original.
  package let scalarCount: Int

  /// The marks before each letter and, last, after all.
  let gaps: [Gap]

  /// Folds a text.
  ///
  /// - Parameter text: Any text of less than 2³¹ bytes.
  package init(_ text: String) {
    let folded: Folder? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      var folder = Folder(byteCount: bytes.count)
      folder.read(unsafe Span(_unsafeElements: bytes))
      return folder
    }
    if let folded {
      self.init(folded)
    } else {
      let bytes = Array(text.utf8)
      var folder = Folder(byteCount: bytes.count)
      folder.read(bytes.span)
      self.init(folder)
    }
  }

  private init(_ folder: Folder) {
    let count = folder.letters.count
    var letters: [UInt32] = []
    var offsets: [Int32] = []
    var byteEnds: [Int32] = []
    var breaks: [Break] = []
    var gaps: [Gap] = []
    letters.reserveCapacity(count)
    offsets.reserveCapacity(count)
    byteEnds.reserveCapacity(count)
    breaks.reserveCapacity(count + 1)
    gaps.reserveCapacity(count + 1)
    for letter in folder.letters {
      letters.append(letter.letter)
      offsets.append(letter.offset)
      byteEnds.append(letter.byteEnd)
      breaks.append(letter.break)
      gaps.append(letter.gap)
    }
    breaks.append(.sentence)
    gaps.append(folder.pendingGap)
    self.letters = letters
    self.offsets = offsets
    self.byteEnds = byteEnds
    self.breaks = breaks
    self.gaps = gaps
    scalarCount = Int(folder.scalar)
  }

  /// The part of the original that some letters come from.
  ///
  /// - Parameter letters: A range of letter indices, clamped to the text.
  /// - Returns: Offsets in Unicode scalars, without skipped marks at the edges.
  package func scalarRange(of letters: Range<Int>) -> Range<Int> {
    let range = letters.clamped(to: 0..<self.letters.count)
    guard !range.isEmpty else {
      let start = range.lowerBound < offsets.count ? Int(offsets[range.lowerBound]) : scalarCount
      return start..<start
    }
    return Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound - 1]) + 1
  }
}
