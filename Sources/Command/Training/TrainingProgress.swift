import Foundation
import Rubrics

/// How far a training is: a line that is drawn again on a terminal, nothing elsewhere.
struct TrainingProgress {
  var language: ReadingLanguage

  private var isShown: Bool { Terminal.isTerminal(STDERR_FILENO) }

  /// Says which label is being learned.
  func show(_ done: Int, of total: Int, _ label: String) {
    guard isShown else { return }
    let words = LocalizedText(
      zh: "学习 \(done + 1)/\(total)：\(label)", en: "learning \(done + 1)/\(total): \(label)")
    write("\r\u{1B}[K" + words[language])
  }

  /// Removes the line.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    var sink = ByteSink.standardError
    try? sink.write(text.utf8)
  }
}
