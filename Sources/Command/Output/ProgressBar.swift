import Foundation
import Localization
import Rubrics

/// How far a run is, on one line of the terminal that is drawn again and again.
struct ProgressBar {
  private static let cells = 24

  private let isShown: Bool
  private let language: ReadingLanguage
  private let width: Int
  /// Bytes of all inputs; `nil` if not known.
  private let total: Int?
  private let start = ContinuousClock.now
  private var done = 0
  private var calls = 0
  private var lastDrawn: ContinuousClock.Instant?
  private var isDrawn = false

  /// Prepares a bar.
  ///
  /// - Parameters:
  ///   - isShown: Whether anybody sees it.
  ///   - total: Bytes of all inputs; `nil` if not known.
  ///   - language: The language of its words.
  init(isShown: Bool, total: Int?, language: ReadingLanguage) {
    self.isShown = isShown
    self.total = total
    self.language = language
    width = Terminal.width(of: STDERR_FILENO) ?? 80
  }

  /// Takes progress into account; draws ten times a second at most.
  mutating func advance(bytes: Int, calls more: Int) {
    done += bytes
    calls += more
    guard isShown else { return }
    let now = ContinuousClock.now
    // A run that is over at once needs no bar.
    if now - (lastDrawn ?? start) < .milliseconds(lastDrawn == nil ? 300 : 100) { return }
    lastDrawn = now
    isDrawn = true
    show("\r\u{1B}[K" + line(after: now - start))
  }

  /// Removes the line, so that something else can be written.
  mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    show("\r\u{1B}[K")
  }

  private func line(after time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Int(Double(calls) / max(seconds, 0.001))
    let words = Phrases.Command.progress(calls: calls, callsPerSecond: rate)[language]
    guard let total, total > 0, width >= 72 else { return words }
    let share = min(1, Double(done) / Double(total))
    let full = Int(share * Double(Self.cells))
    let bar =
      String(repeating: "█", count: full) + String(repeating: "░", count: Self.cells - full)
    return "\(bar) \(Int(share * 100))%  \(words)"
  }

  private func show(_ text: String) {
    var sink = ByteSink.standardError
    try? sink.write(text.utf8)
  }
}
