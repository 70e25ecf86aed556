/// The words that open and end a call, whoever the team is.
enum CallWords {
  private static let greetings = [
    "您好", "你好", "早上好", "上午好", "中午好", "下午好", "晚上好", "喂", "欢迎致电", "感谢致电", "感谢您致电", "hello", "hi ",
    "hi,", "good morning", "good afternoon", "good evening", "thank you for calling",
    "thanks for calling", "welcome to",
  ]
  private static let farewells = ["再见", "拜拜", "goodbye", "good bye", "bye"]
  private static let thanks = [
    "祝您", "感谢您的来电", "谢谢您的来电", "感谢来电", "感谢您致电", "感谢您的接听", "have a nice", "have a good",
    "have a great",
    "have a lovely", "thank you for calling", "thanks for calling",
  ]

  /// Whether some words greet.
  static func greets(_ words: String) -> Bool { has(greetings, words) }

  /// Whether some words say goodbye, after which nothing more is said.
  static func saysGoodbye(_ words: String) -> Bool { has(farewells, words) }

  /// Whether some words belong to the end of a call: a goodbye, a wish, thanks for the call.
  static func isClosing(_ words: String) -> Bool { has(farewells, words) || has(thanks, words) }

  private static func has(_ some: [String], _ words: String) -> Bool {
    let words = words.lowercased()
    return some.contains { words.contains($0) }
  }
}
