import Diagnostics
import Rubrics

extension LintRule {
  /// A file in which no call goes from its opening to its end, so that nothing is asked of it.
  static let noWholeCall: LintRule = LintRule(
    "no-whole-call", zh: "没有完整的通话", en: "No whole call",
    meaning: LocalizedText(
      zh: "文件里看不到一通完整的电话：没有连续编号的步骤，也没有开场的问候或结尾的道别，所以不检查规则包要求的行为。"
        + "只收应答片段的文件可以不管这条提示。",
      en:
        "No part of the file reads as a whole call: there are no numbered steps, no greeting to begin "
        + "with and no goodbye at the end, so the behaviours that the pack asks for are not looked "
        + "for. Never mind it in a file of single replies."),
    severity: .note,
    examples: [
      .bad(
        "客户：太贵了。\n客服：我理解，我给您算一下。\n客户：什么时候到？\n客服：明天下午到。\n客户：能退吗？\n客服：七天内可以退。\n客户：找谁修？\n客服：我帮您约师傅。"
      ),
      .good("客户：太贵了。\n客服：我理解，我给您算一下。"),
      .bad(
        "Customer: Too dear.\nAgent: I see, let me work it out.\nCustomer: When is it here?\nAgent: Tomorrow afternoon.\nCustomer: Can I return it?\nAgent: Within seven days.\nCustomer: Who repairs it?\nAgent: I will book a technician."
      ),
      .good("Customer: Too dear.\nAgent: I see, let me work it out."),
    ]
  ) { examination in
    guard !examination.parts.contains(where: { $0.part.kind == .call }) else { return [] }
    // Replies under headings of their own are meant to be single.
    let lines = Dictionary(grouping: examination.agentLines, by: \.part)
    guard
      let part = lines.keys.sorted().first(where: { lines[$0]?.count ?? 0 >= fewestLines }),
      let first = lines[part]?.first?.written.sourceRange
    else { return [] }
    return [
      examination.finding(
        .noWholeCall, at: first,
        LocalizedText(
          zh: "没有看到一通完整的电话，没有检查规则包要求的行为",
          en: "no whole call is seen here, so required behaviours were not looked for"))
    ]
  }

  /// Fewer lines are a reply or two.
  private static let fewestLines = 4
}
