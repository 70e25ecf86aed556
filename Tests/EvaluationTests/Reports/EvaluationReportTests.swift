import CallGrade
import Diagnostics
import JSONCoding
import Testing

@testable import Evaluation

struct EvaluationReportTests {
  @Test func drawsTablesForATerminal() {
    #expect(
      report(.en).text(width: 80) == """
        Verdicts against gold
        criterion  title     n  missed   agree    base     κ  prec   rec    F1    evid
        greeting   Greeting  4       2   75.0%   50.0%  0.50  1.00  0.50  0.67    0.0%
        brand      Brand     4       0  100.0%  100.0%     –     –     –     –  100.0%
        prec, rec and F1 are of 'missed'; – is undefined.
        Criteria without labels to compare: thanks

        Totals
        measure             value           95%  over
        agreement           87.5%  62.5%–100.0%  4 calls, 8 verdicts
        baseline            75.0%             –  8 verdicts
        mean kappa           0.50     0.00–1.00  1 criterion
        macro F1 of missed   0.67     0.00–1.00  1 criterion
        evidence overlap    57.1%             –  7 verdicts

        Conflict styles of agent turns
        gold         1  2  none  prec   rec    F1
        1 Assertive  3  1     0  1.00  0.75  0.86
        2 Neutral    0  7     1  0.88  0.88  0.88
        Rows are gold, columns predicted, by the rows' numbers.

        Other labels
        label                 over       agree    base     κ  macro F1
        style of agent turns  12 turns   83.3%   66.7%  0.65      0.87
        dominant style        4 calls   100.0%  100.0%     –      1.00
        phase of turns        20 turns  100.0%  100.0%     –      1.00
        service type          4 calls    75.0%   50.0%  0.50      0.73

        """)
  }

  @Test func drawsChineseTablesInCells() {
    #expect(
      report(.zh).text(width: 80) == """
        判定与人工标注的一致程度
        标准      名称        n  未做到    一致    基线     κ  查准  查全    F1    证据
        greeting  开场问候    4       2   75.0%   50.0%  0.50  1.00  0.50  0.67    0.0%
        brand     报公司名称  4       0  100.0%  100.0%     –     –     –     –  100.0%
        查准、查全、F1 针对“未做到”；– 表示无定义。
        没有可比标注的标准：thanks

        合计
        指标                  值      95% 区间  范围
        一致率             87.5%  62.5%–100.0%  4 通，8 个判定
        基线               75.0%             –  8 个判定
        平均 κ              0.50     0.00–1.00  1 条标准
        未做到的宏平均 F1   0.67     0.00–1.00  1 条标准
        证据话轮重合       57.1%             –  7 个判定

        冲突风格（客服话轮）
        标注      1  2  无  查准  查全    F1
        1 自信法  3  1   0  1.00  0.75  0.86
        2 无冲突  0  7   1  0.88  0.88  0.88
        行为标注，列为判定，列号即行号。

        其他标签
        标签          范围         一致    基线     κ  宏平均 F1
        话轮风格      12 个话轮   83.3%   66.7%  0.65       0.87
        主导风格      4 通       100.0%  100.0%     –       1.00
        话轮所属阶段  20 个话轮  100.0%  100.0%     –       1.00
        服务类型      4 通        75.0%   50.0%  0.50       0.73

        """)
  }

  @Test(arguments: ReadingLanguage.allCases, [30, 40, 50, 60, 80, 100, 160])
  func keepsWithinTheWidth(language: ReadingLanguage, width: Int) {
    let report = report(language)
    let lines = (report.text(width: width) + report.disagreementText(width: width))
      .split(separator: "\n")
    let widest = lines.map { DisplayWidth.of($0) }.max() ?? 0
    #expect(widest <= max(width, 44))
    #expect(widest > 20)
  }

  @Test func writesMarkdown() {
    #expect(
      report(.en).markdown() == """
        ### Verdicts against gold

        | criterion | title | n | missed | agree | base | κ | κ 95% | prec | rec | F1 | F1 95% | evid |
        |---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        | greeting | Greeting | 4 | 2 | 75.0% | 50.0% | 0.50 | 0.00–1.00 | 1.00 | 0.50 | 0.67 | 0.00–1.00 | 0.0% |
        | brand | Brand | 4 | 0 | 100.0% | 100.0% | – | – | – | – | – | – | 100.0% |

        prec, rec and F1 are of 'missed'; – is undefined.

        Criteria without labels to compare: thanks

        ### Totals

        | measure | value | 95% | over |
        |---|---:|---:|---|
        | agreement | 87.5% | 62.5%–100.0% | 4 calls, 8 verdicts |
        | baseline | 75.0% | – | 8 verdicts |
        | mean kappa | 0.50 | 0.00–1.00 | 1 criterion |
        | macro F1 of missed | 0.67 | 0.00–1.00 | 1 criterion |
        | evidence overlap | 57.1% | – | 7 verdicts |

        ### Conflict styles of agent turns

        | gold | 1 | 2 | none | prec | rec | F1 |
        |---|---:|---:|---:|---:|---:|---:|
        | 1 Assertive | 3 | 1 | 0 | 1.00 | 0.75 | 0.86 |
        | 2 Neutral | 0 | 7 | 1 | 0.88 | 0.88 | 0.88 |

        Rows are gold, columns predicted, by the rows' numbers.

        ### Other labels

        | label | over | agree | base | κ | macro F1 |
        |---|---|---:|---:|---:|---:|
        | style of agent turns | 12 turns | 83.3% | 66.7% | 0.65 | 0.87 |
        | dominant style | 4 calls | 100.0% | 100.0% | – | 1.00 |
        | phase of turns | 20 turns | 100.0% | 100.0% | – | 1.00 |
        | service type | 4 calls | 75.0% | 50.0% | 0.50 | 0.73 |

        """)
  }

  @Test func listsDisagreements() {
    #expect(
      report(.en).disagreementText(width: 80) == """
        Disagreements
        criterion  call  gold    predicted  gold turns  predicted turns  labeller's note
        greeting   c2    missed  met        2 4         3                只说了喂

        """)
    let none = EvaluationReport(
      EvaluationRun([], vocabulary: Samples.fullVocabulary), vocabulary: Samples.fullVocabulary,
      language: .zh)
    #expect(none.disagreementText(width: 80) == "不一致的判定\n没有。\n")
  }

  @Test func disarmsWhatIdsAndNotesContain() {
    var pair = Self.pairs[1]
    pair.call = "c|2`<b>\u{1B}[31m\n"
    let run = EvaluationRun([pair], vocabulary: Self.vocabulary)
    let report = EvaluationReport(run, vocabulary: Self.vocabulary, language: .en)
    #expect(report.disagreementMarkdown().contains(#"| c\|2\`&lt;b> \[31m  |"#))
    #expect(report.disagreementText(width: 80).contains("c|2`<b> [31m  "))
  }

  @Test func writesJSON() throws {
    var writer = JSONWriter()
    writer.write(EvaluationRun(Self.pairs, vocabulary: Self.vocabulary))
    let value = try JSONReader().read(writer.bytes)
    #expect(value["schema"]?.string == "callgrade.evaluation/1")
    #expect(value["calls"]?.int == 4)
    #expect(value["totals"]?["agreement"]?["value"]?.double == 0.875)
    let first = value["criteria"]?.array?[0]
    #expect(first?["id"]?.string == "greeting")
    #expect(first?["confusion"]?["counts"]?.array?[0].array?[1].int == 0)
    #expect(first?["kappa"]?["value"]?.double == 0.5)
    #expect(value["criteria"]?.array?[1]["kappa"]?["value"]?.isNull == true)
    #expect(value["disagreements"]?.array?[0]["goldTurns"]?.array?.compactMap(\.int) == [2, 4])
    #expect(value["styles"]?["unanswered"]?.array?.compactMap(\.int) == [0, 1])
  }

  // MARK: A small run

  private static let vocabulary = LabelVocabulary(
    criteria: [
      LabelVocabulary.Term(id: "greeting", title: LocalizedText(zh: "开场问候", en: "Greeting")),
      LabelVocabulary.Term(id: "brand", title: LocalizedText(zh: "报公司名称", en: "Brand")),
      LabelVocabulary.Term(id: "thanks", title: LocalizedText(zh: "致谢", en: "Thanks")),
    ],
    styles: [
      LabelVocabulary.Term(id: "assertive", title: LocalizedText(zh: "自信法", en: "Assertive")),
      LabelVocabulary.Term(id: "neutral", title: LocalizedText(zh: "无冲突", en: "Neutral")),
    ],
    phases: [
      LabelVocabulary.Term(id: "opening", title: LocalizedText(zh: "奠定基调", en: "Opening"))
    ])

  private static let pairs: [LabelPair] = [
    pair("c1", "+", "+"), pair("c2", "-", "+"), pair("c3", "-", "-"), pair("c4", "+", "+"),
  ]

  private static func pair(_ id: String, _ gold: Character, _ predicted: Character) -> LabelPair {
    func labels(_ letter: Character, turns: [Int], styles: [String]) -> CallLabels {
      CallLabels(
        verdicts: [
          CallLabels.VerdictLabel(
            criterion: "greeting", verdict: Samples.verdict(letter) ?? .notEvaluated,
            turns: turns, note: letter == "-" ? "只说了喂" : nil),
          CallLabels.VerdictLabel(criterion: "brand", verdict: .met, turns: [0]),
        ],
        phases: [CallLabels.PhaseLabel(phase: "opening", first: 0, last: 4)],
        styles: styles.enumerated().map { CallLabels.StyleLabel(turn: $0, style: $1) },
        dominantStyle: "neutral", serviceType: letter == "+" ? "quality" : "cold")
    }
    return LabelPair(
      call: id, gold: labels(gold, turns: [4, 2], styles: ["neutral", "assertive", "neutral"]),
      predicted: labels(
        predicted, turns: [3],
        styles: id == "c1" ? ["neutral", "neutral"] : ["neutral", "assertive", "neutral"]))
  }

  private func report(_ language: ReadingLanguage) -> EvaluationReport {
    EvaluationReport(
      EvaluationRun(Self.pairs, vocabulary: Self.vocabulary), vocabulary: Self.vocabulary,
      language: language)
  }
}
