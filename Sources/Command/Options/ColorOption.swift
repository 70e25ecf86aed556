import ArgumentParser
import Foundation

/// When to use the colours of a terminal.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to use colours on a stream.
  func isOn(_ descriptor: Int32) -> Bool {
    switch self {
    case .auto: Terminal.welcomesColor(descriptor)
    case .always: true
    case .never: false
    }
  }
}

/// Whether results are coloured.
struct ColorOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        zh: "颜色：auto 只在终端使用，并遵守 NO_COLOR",
        en: "colours: auto uses them on a terminal only and honours NO_COLOR"),
      valueName: "auto|always|never"))
  var color = ColorChoice.auto
}
