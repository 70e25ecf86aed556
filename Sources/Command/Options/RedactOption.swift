import ArgumentParser

/// Whether numbers by which people are known are hidden.
struct RedactOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      text(
        zh: "遮住电话、卡号、证件号、单号、邮箱、车牌和微信号（含 id、文件名和报错）；姓名、住址、日期不遮",
        en: """
          hide phone, card, identity and order numbers, e-mail addresses, plates and WeChat \
          names, also in ids, file names and messages; names, addresses and dates stay
          """)))
  var redact = false
}
