import Localization
import Rubrics
import Testing

struct LocaleChoiceTests {
  @Test(arguments: [
    ([:], ReadingLanguage.en),
    (["LANG": "zh_CN.UTF-8"], .zh),
    (["LANG": "zh"], .zh),
    (["LANG": "ZH-Hant"], .zh),
    (["LANG": "zh@pinyin"], .zh),
    (["LANG": "C"], .en),
    (["LANG": "zha_XX"], .en),
    (["LANG": "de_DE.UTF-8"], .en),
    (["LC_MESSAGES": "en_GB", "LANG": "zh_CN.UTF-8"], .en),
    (["LC_ALL": "zh_TW", "LC_MESSAGES": "en_GB", "LANG": "C"], .zh),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"], .zh),
    (["LANGUAGE": "zh", "LC_CTYPE": "zh_CN"], .en),
  ])
  func asksTheEnvironmentInTheOrderOfPOSIX(
    environment: [String: String], expected: ReadingLanguage
  ) {
    #expect(LocaleChoice.language(flag: nil, environment: environment) == expected)
  }

  @Test(arguments: ReadingLanguage.allCases)
  func obeysTheFlagBeforeTheEnvironment(flag: ReadingLanguage) {
    let environment = ["LC_ALL": flag == .zh ? "en_US" : "zh_CN"]
    #expect(LocaleChoice.language(flag: flag, environment: environment) == flag)
  }

  @Test(arguments: ["", "fr", "chinese", "e", "中文"])
  func knowsNoOtherLanguage(tag: String) {
    #expect(LocaleChoice.language(ofTag: tag) == nil)
  }
}
