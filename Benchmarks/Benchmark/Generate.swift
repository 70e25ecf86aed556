import ArgumentParser
import CallGenerator
import Foundation

/// `benchmark generate`: invented calls, or what is said in them.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes invented calls to standard output, in memory that stays flat.")

  /// What is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    /// JSON Lines, a call a line.
    case calls
    /// The same with everything but ASCII as `\uXXXX`.
    case escaped
    /// A turn a line, as it stands in the calls.
    case texts
    /// A turn a line without marks, fillers and repetitions; what is not Chinese is left out.
    case plain
  }

  @Option(help: "How many calls.") var calls = 1000
  @Option(help: "Which series.") var seed: UInt64 = 1
  @Option(help: "calls, escaped, texts or plain.") var form = Form.calls
  @Option(help: "The folder of words and phrases.") var vocabulary = "Benchmarks/Vocabulary"
  @Flag(help: "Leave fillers, slips and traditional characters out.") var tidy = false

  func run() throws {
    var generator = CallGenerator(
      try Vocabulary(folder: vocabulary), seed: seed, isTidy: tidy || form == .plain)
    var writer = CallWriter(isEscaped: form == .escaped)
    var texts: [UInt8] = []
    var plain = PlainText()
    let output = FileHandle.standardOutput
    for number in 0..<calls {
      let call = generator.call(number)
      switch form {
      case .calls, .escaped: writer.append(call)
      case .texts: for turn in call.turns { texts += turn.text + [0x0A] }
      case .plain:
        for turn in call.turns {
          let text = plain.plain(turn.text)
          if !text.isEmpty { texts += text + [0x0A] }
        }
      }
      if writer.bytes.count + texts.count > 1 << 20 || number == calls - 1 {
        try output.write(contentsOf: Data(writer.bytes + texts))
        writer.clear()
        texts.removeAll(keepingCapacity: true)
      }
    }
  }
}
