package import JSONCoding
package import Rubrics

/// The result of a form, for people and for programs.
package struct FormReport: Sendable {
  package var result: FormResult
  package var source: String
  package var language: ReadingLanguage

  package init(result: FormResult, source: String, language: ReadingLanguage) {
    self.result = result
    self.source = source
    self.language = language
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// Every answer, then the total and the band.
  package var text: String {
    let form = result.questionnaire
    var out = "\(form.title[language])  \(form.id) \(form.version)  \(source)\n\n"
    for (index, item) in form.items.enumerated() {
      out += line(item, result.answers[index], number: index + 1)
    }
    out += "\n" + sum + "\n"
    if let note = form.note { out += words("说明：", "Note: ") + note[language] + "\n" }
    return out
  }

  private func line(
    _ item: Questionnaire.Item, _ answer: FormResult.Answer, number: Int
  ) -> String {
    var line = "  \(number). \(item.text[language])"
    if item.isOurs { line += words("（文中未列，本包所加）", " (not in the text, added here)") }
    let value = answer.value.map { value in
      item.choices.first { $0.id == value }?.title.map { "\(value) \($0[language])" } ?? value
    }
    line += "\n     → " + (value ?? words("（未填）", "(empty)"))
    if let isRight = answer.isRight {
      line += isRight ? "  ✓" : "  ✗"
      if !isRight, let key = item.key { line += words("  应为 \(key)", "  should be \(key)") }
    } else if let points = answer.points {
      line += words("  \(plain(points)) 分", "  \(plain(points)) points")
    }
    return line + "\n"
  }

  private var sum: String {
    guard let total = result.total else {
      return words("只收集，不评分。", "Collected, not scored.")
    }
    var sum = words("合计 ", "Total ") + "\(plain(total.earned)) / \(plain(total.possible))"
    if result.questionnaire.scoring != .points { sum += "  \(total.percent) %" }
    if let band = result.questionnaire.bands.first(where: { $0.id == total.band }) {
      sum += words("，", ": ") + band.title[language]
    }
    return sum
  }

  private func plain(_ points: Points) -> String {
    points.hundredths % 100 == 0 ? String(points.hundredths / 100) : String(points.value)
  }
}

/// `callgrade.form/1`.
extension FormReport: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    let form = result.questionnaire
    writer.object {
      $0.member("schema", "callgrade.form/1")
      $0.member("source", source)
      $0.key("questionnaire")
      $0.object {
        $0.member("id", form.id)
        $0.member("version", form.version)
        $0.member("title", form.title[language])
      }
      $0.key("answers")
      $0.array { list in
        for (item, answer) in zip(form.items, result.answers) {
          list.object {
            $0.member("item", item.id)
            $0.member("text", item.text[language])
            $0.member("source", item.source)
            $0.member("ours", item.isOurs)
            $0.member("answer", answer.value)
            $0.member("points", answer.points?.value)
            $0.member("right", answer.isRight)
          }
        }
      }
      $0.key("score")
      if let total = result.total {
        $0.object {
          $0.member("earned", total.earned.value)
          $0.member("possible", total.possible.value)
          $0.member("percent", total.percent)
          $0.member("band", total.band)
        }
      } else {
        $0.write(String?.none)
      }
    }
  }
}
