import ArgumentParser

/// Whether numbers by which people are known are hidden.
struct RedactOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      text(
        zh: "遮住电话、卡号、证件号和单号", en: "hide phone, card, identity and order numbers")))
  var redact = false
}
