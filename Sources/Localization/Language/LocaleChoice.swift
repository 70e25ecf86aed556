package import Rubrics

/// Which language the interface speaks.
package enum LocaleChoice: Sendable {
  /// The variables that POSIX asks, the strongest first.
  private static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The language that the user asked for, or else the one that the environment is set to.
  ///
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty decides: Chinese for
  /// `zh_CN.UTF-8`, `zh-Hant` or `zh`, English for everything else.
  ///
  /// - Parameters:
  ///   - flag: The language named on the command line, if any.
  ///   - environment: The variables of the environment.
  /// - Returns: The language to speak.
  package static func language(flag: ReadingLanguage?, environment: [String: String])
    -> ReadingLanguage
  {
    if let flag { return flag }
    let locale = variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return language(ofTag: locale) ?? .en
  }

  /// The language of a tag such as `zh`, `zh-Hans` or `en_GB.UTF-8`.
  ///
  /// - Parameter tag: A language tag or a POSIX locale, in any case.
  /// - Returns: `nil` for languages that CallGrade does not speak.
  package static func language(ofTag tag: String) -> ReadingLanguage? {
    let language = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
    return ReadingLanguage(rawValue: language.lowercased())
  }
}
