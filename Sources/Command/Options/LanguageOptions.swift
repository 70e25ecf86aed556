import ArgumentParser
import Foundation
import Localization
import Rubrics

/// Which language results and messages are in.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(zh: "输出语言：zh 或 en（默认随系统语言）", en: "language of the output: zh or en"),
      valueName: "zh|en"),
    completion: .list(ReadingLanguage.allCases.map(\.rawValue)), transform: Self.language)
  var lang: ReadingLanguage?

  /// The language of what people read.
  var language: ReadingLanguage {
    LocaleChoice.language(flag: lang, environment: ProcessInfo.processInfo.environment)
  }

  /// The language of what programs read: the pack's own unless the user asks for another.
  func machineLanguage(_ pack: RubricPack) -> ReadingLanguage {
    lang ?? pack.languages.lazy.compactMap(LocaleChoice.language(ofTag:)).first ?? .en
  }

  private static func language(_ word: String) throws -> ReadingLanguage {
    guard let language = LocaleChoice.language(ofTag: word) else {
      throw CommandError(
        unknown: "language", word, among: ReadingLanguage.allCases.map(\.rawValue))
    }
    return language
  }
}
