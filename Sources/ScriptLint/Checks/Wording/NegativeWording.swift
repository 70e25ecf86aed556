import Diagnostics
import Rubrics

extension LintRule {
  /// Says cannot, must or maybe where a can-do wording exists.
  static let negativeWording: LintRule = LintRule(
    "negative-wording", zh: "消极用语", en: "Negative wording",
    meaning: LocalizedText(
      zh: "本可以说能做什么的地方，用了不能、必须、应该、可能、尽量之类的说法。",
      en: "Says cannot, must or maybe where a can-do wording exists."),
    source: "001 第三步 应当避免的消极语", severity: .note,
    examples: [
      .bad("客户：我想把票退了。\n客服：这种票不能给您退的。"),
      .good("客户：我想把票退了。\n客服：这种票可以给您改签到周三，您看可以吗？"),
      .bad("Customer: Can I get it today?\nAgent: We cannot deliver it today."),
      .good("Customer: Can I get it today?\nAgent: I can have it with you first thing tomorrow."),
    ]
  ) { $0.prohibited("negative-wording", as: .negativeWording) }
}
