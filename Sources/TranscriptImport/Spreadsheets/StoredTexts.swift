/// The texts that cells name by their number, laid aside; only where each lies is held.
///
/// A class, because the reader of cells and the reader of texts mean the same ones.
final class StoredTexts {
  /// Bytes that are gathered before they are laid aside.
  private static let pieceSize = 1 << 18
  /// Texts that are kept at hand.
  private static let recentCount = 1 << 12

  private let scratch: any ScratchText
  private var gathered: [UInt8] = []
  private var size = 0
  /// Where each text begins.
  private var starts: [Int] = []
  /// The last text that was asked for, of all whose numbers end in the same bits.
  private var recent: [(number: Int, text: String)] = Array(
    repeating: (-1, ""), count: recentCount)

  init(_ scratch: any ScratchText) {
    self.scratch = scratch
  }

  func append(_ text: String) {
    starts.append(size)
    gathered += Array(text.utf8)
    size += text.utf8.count
    if gathered.count >= Self.pieceSize { layAside() }
  }

  /// Ends the texts.
  func finish() { layAside() }

  private func layAside() {
    scratch.append(gathered)
    gathered.removeAll(keepingCapacity: true)
  }

  /// A text by its number, counted from 0; `nil` if there is none.
  func text(_ number: Int) -> String? {
    guard starts.indices.contains(number) else { return nil }
    let place = number & (Self.recentCount - 1)
    if recent[place].number == number { return recent[place].text }
    let end = number + 1 < starts.count ? starts[number + 1] : size
    let text = String(decoding: scratch.bytes(starts[number]..<end), as: UTF8.self)
    recent[place] = (number, text)
    return text
  }
}
