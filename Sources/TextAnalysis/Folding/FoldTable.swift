/// How one scalar takes part in matching.
///
/// A fold joins three steps: compatibility forms give way to the letters they stand for (Ａ and ① to
/// A and 1, é to e), capitals to small letters, traditional characters to simplified ones. The
/// tables are fixed data, so that a fold never moves with the platform's Unicode version.
///
///     FoldTable.fold(0x8EDF)  // 軟 gives .letter(0x8F6F), 软
///     FoldTable.fold(0x3231)  // ㈱ gives .letter(0x682A), 株
///     FoldTable.fold(0xFB01)  // ﬁ gives .letters([0x66, 0x69])
///     FoldTable.fold(0x3002)  // 。 gives .skip
package enum FoldTable: Sendable {
  /// What a scalar becomes.
  package enum Folding: Sendable, Equatable {
    /// Matching passes over it: a mark, a space, a symbol, an emoji, a control.
    case skip

    /// One letter or digit.
    case letter(UInt32)

    /// Two letters or more.
    case letters([UInt32])
  }

  /// The letters that a scalar becomes.
  ///
  /// O(1). A scalar's folding folds to itself.
  ///
  /// - Parameter scalar: The value of a Unicode scalar.
  /// - Returns: Its letters; `.skip` for whatever is no letter, and for values that are no scalar.
  package static func fold(_ scalar: UInt32) -> Folding {
    let pages = FoldPages.shared
    switch pages.entry(of: scalar) {
    case .same: return .letter(scalar)
    case .mark: return .skip
    case .letter(let letter): return .letter(letter)
    case .letters(let range): return .letters(Array(pages.expansions[range]))
    }
  }

  /// Every scalar that becomes other letters than itself, in ascending order.
  ///
  /// Skipped scalars are not among them. O(size of the table).
  package static var foldedScalars: [UInt32] { FoldPages.shared.foldedScalars }

  /// What the 256 scalars of a block have in common, so that other tables can share pages too.
  package enum BlockKind: Sendable, Hashable {
    /// Letters that stay as they are.
    case letters
    /// Scalars that matching skips.
    case marks
    case mixed
  }

  /// What the scalars of a block are.
  ///
  /// - Parameter block: A scalar's value divided by 256.
  /// - Returns: The kind of the block.
  package static func kind(ofBlock block: Int) -> BlockKind {
    FoldPages.shared.kind(ofBlock: block)
  }
}
