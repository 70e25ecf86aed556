import CallGrade
package import JSONCoding
package import Rubrics

/// A comparison of two runs, for people and for programs.
package struct ComparisonReport: Sendable {
  package var comparison: RunComparison
  /// What the two sides are called, such as `hotline 1.0.0`.
  package var names: (before: String, after: String)
  package var language: ReadingLanguage

  package init(
    _ comparison: RunComparison, names: (before: String, after: String), language: ReadingLanguage
  ) {
    self.comparison = comparison
    self.names = names
    self.language = language
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// A line for each call that changed with the criteria that did it, then counts.
  package var text: String {
    var out = "\(names.before) → \(names.after)\n"
    for change in comparison.changes { out += lines(of: change) }
    for (keys, zh, en) in [
      (comparison.onlyBefore, "只在前一次", "only before"),
      (comparison.onlyAfter, "只在后一次", "only after"),
    ] where !keys.isEmpty {
      out += words(zh, en) + ": " + keys.map(name).joined(separator: ", ") + "\n"
    }
    let counts = comparison.criteria
    if !counts.isEmpty { out += "\n" + words("变化最多的标准", "Criteria that changed most") + "\n" }
    for count in counts.prefix(20) {
      out += "  \(count.id)  "
      out += words("结论 \(count.verdicts) 通", "verdict in \(count.verdicts)")
      out += words("，分数 \(count.points) 通", ", points in \(count.points)")
      if count.appearances > 0 {
        out += words("，新增或去掉 \(count.appearances) 通", ", added or gone in \(count.appearances)")
      }
      out += "\n"
    }
    let scored = comparison.changes.count(where: \.changesScore)
    let judged = comparison.changes.count(where: \.changesVerdicts)
    return out
      + words(
        "\n共 \(comparison.calls) 通：\(scored) 通分数变了，\(judged) 通结论变了。\n",
        "\n\(comparison.calls) calls: the score of \(scored) changed, a verdict in \(judged).\n")
  }

  private func lines(of change: CallChange) -> String {
    var out = "\n\(name(change.before.key))  \(score(change.before)) → \(score(change.after))"
    if let permille = change.permille {
      out += "  (\(permille > 0 ? "+" : "")\(Double(permille) / 10))"
    }
    out += "\n"
    for criterion in change.criteria.prefix(12) {
      out += "  \(criterion.id): \(result(criterion.before)) → \(result(criterion.after))\n"
    }
    let more = change.criteria.count - 12
    if more > 0 { out += words("  ……另有 \(more) 条\n", "  … and \(more) more\n") }
    return out
  }

  private func name(_ key: CallScore.Key) -> String {
    key.record == 1 ? key.source : "\(key.source)#\(key.record)"
  }

  private func score(_ call: CallScore) -> String {
    guard let permille = call.permille else { return words("未评分", "no score") }
    return "\(Double(permille) / 10) % \(call.band ?? "")"
  }

  private func result(_ result: CallScore.Result?) -> String {
    guard let result else { return words("无", "none") }
    return "\(result.verdict) \(plain(result.points))/\(plain(result.stake))"
  }

  private func plain(_ points: Points) -> String {
    points.hundredths % 100 == 0 ? String(points.hundredths / 100) : String(points.value)
  }
}

/// `callgrade.comparison/1`.
extension ComparisonReport: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("schema", "callgrade.comparison/1")
      $0.member("before", names.before)
      $0.member("after", names.after)
      $0.member("calls", comparison.calls)
      $0.key("changes")
      $0.array { list in
        for change in comparison.changes { write(change, to: &list) }
      }
      $0.member("onlyBefore", comparison.onlyBefore.map(name))
      $0.member("onlyAfter", comparison.onlyAfter.map(name))
      $0.key("criteria")
      $0.array { list in
        for count in comparison.criteria {
          list.object {
            $0.member("id", count.id)
            $0.member("verdicts", count.verdicts)
            $0.member("points", count.points)
            $0.member("addedOrGone", count.appearances)
          }
        }
      }
    }
  }

  private func write(_ change: CallChange, to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", change.before.id)
      $0.member("source", change.before.key.source)
      $0.member("record", change.before.key.record)
      for (key, call) in [("before", change.before), ("after", change.after)] {
        $0.key(key)
        $0.object {
          $0.member("percent", call.permille.map { Double($0) / 10 })
          $0.member("band", call.band)
          $0.member("passed", call.passed)
        }
      }
      $0.key("criteria")
      $0.array { list in
        for criterion in change.criteria {
          list.object {
            $0.member("id", criterion.id)
            for (key, result) in [("before", criterion.before), ("after", criterion.after)] {
              $0.key(key)
              if let result {
                $0.object {
                  $0.member("verdict", result.verdict)
                  $0.member("points", result.points.value)
                  $0.member("max", result.stake.value)
                }
              } else {
                $0.write(String?.none)
              }
            }
          }
        }
      }
    }
  }
}
