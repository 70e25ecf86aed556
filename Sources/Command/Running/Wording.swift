import Foundation
import Localization
import Rubrics

/// The language that the environment is set to: that of help, and of messages unless `--lang` says
/// otherwise.
enum Locale {
  static let language = LocaleChoice.language(
    flag: nil, environment: ProcessInfo.processInfo.environment)
}

/// A sentence of the command's help, in the reader's language.
func text(zh: String, en: String) -> String {
  LocalizedText(zh: zh, en: en)[Locale.language]
}
