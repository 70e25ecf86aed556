import Foundation
import Localization
import Rubrics

/// The language of help, and of messages before the arguments are read: what `--lang` says, or else what
/// the environment is set to.
enum Locale {
  static let language = LocaleChoice.language(
    flag: flag(in: CommandLine.arguments), environment: ProcessInfo.processInfo.environment)

  /// What `--lang` says, as far as it names a language; the parser complains about the rest.
  private static func flag(in arguments: [String]) -> ReadingLanguage? {
    let option = "--lang"
    for (place, argument) in arguments.enumerated() {
      if argument == option, place + 1 < arguments.count {
        return LocaleChoice.language(ofTag: arguments[place + 1])
      }
      if argument.hasPrefix(option + "=") {
        return LocaleChoice.language(ofTag: String(argument.dropFirst(option.count + 1)))
      }
    }
    return nil
  }
}

/// A sentence of the command's help, in the reader's language.
func text(zh: String, en: String) -> String {
  LocalizedText(zh: zh, en: en)[Locale.language]
}
