import CallGrade
package import JSONCoding

extension EvaluationRun {
  /// The schema that the JSON form names.
  package static let schema = "callgrade.evaluation/1"
}

extension EvaluationRun: JSONWritable {
  /// Writes the run as one object; measures have four decimals, undefined ones are `null`.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("schema", Self.schema)
      writer.member("calls", calls)
      writer.member("totals", totals)
      writer.member("criteria", criteria)
      writer.member("styles", labels.styles)
      writer.member("dominantStyle", labels.dominantStyle)
      writer.member("phases", labels.phases)
      writer.member("serviceType", labels.serviceType)
      writer.member("disagreements", disagreements)
    }
  }
}

extension EvaluationTotals: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("verdicts", verdicts)
      writer.member("agreement", agreement)
      writer.member("baseline", baseline?.rounded4)
      writer.member("meanKappa", meanKappa)
      writer.member("kappaCriteria", kappaCriteria)
      writer.member("macroF1", macroF1)
      writer.member("f1Criteria", f1Criteria)
      writer.member("evidence", evidence)
    }
  }
}

extension CriterionEvaluation: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    let missed = verdicts.missed
    writer.object { writer in
      writer.member("id", term.id)
      writer.member("n", verdicts.total)
      writer.member("agreement", agreement)
      writer.member("baseline", verdicts.baseline?.rounded4)
      writer.member("kappa", kappa)
      writer.member("precision", missed.precision?.rounded4)
      writer.member("recall", missed.recall?.rounded4)
      writer.member("f1", missedF1)
      writer.member("evidence", evidence)
      writer.member("confusion", verdicts)
    }
  }
}

extension Estimate: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("value", value?.rounded4)
      writer.member("interval", interval.map { [$0.lower.rounded4, $0.upper.rounded4] })
    }
  }
}

extension EvidenceOverlap: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("compared", compared)
      writer.member("overlapping", overlapping)
      writer.member("share", share?.rounded4)
    }
  }
}

extension ConfusionMatrix: JSONWritable {
  /// Writes rows of gold with columns of predicted labels; `unanswered` has an entry a row.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("classes", classes)
      writer.member(
        "counts",
        classes.indices.map { gold in classes.indices.map { count(gold: gold, predicted: $0) } })
      writer.member("unanswered", classes.indices.map { unanswered(gold: $0) })
      writer.member("n", total)
      writer.member("agreement", agreement?.rounded4)
      writer.member("baseline", baseline?.rounded4)
      writer.member("kappa", kappa?.rounded4)
      writer.member("macroF1", macroF1?.rounded4)
    }
  }
}

extension Disagreement: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("call", call)
      writer.member("labeller", labeller)
      writer.member("criterion", criterion)
      writer.member("gold", gold.verdict.rawValue)
      writer.member("predicted", predicted.verdict.rawValue)
      writer.member("goldTurns", gold.turns)
      writer.member("predictedTurns", predicted.turns)
      writer.member("note", gold.note)
    }
  }
}

extension Double {
  fileprivate var rounded4: Double { (self * 10_000).rounded() / 10_000 }
}
