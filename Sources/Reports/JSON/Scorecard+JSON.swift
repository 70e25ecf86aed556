import Detection
package import JSONCoding
import Rubrics
package import Scoring

// The parts of a scorecard that are the same in every language.

extension CallSummary: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("source", source)
      $0.member("record", record)
      $0.member("format", format)
      $0.member("language", language)
      $0.member("agent", agent)
      $0.member("team", team)
      $0.member("startedAt", startedAt)
      $0.member("duration", duration)
      $0.member("turns", turns)
    }
  }
}

extension PackIdentity: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("version", version)
      $0.member("digest", digest)
    }
  }
}

extension EngineIdentity: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("version", version)
      $0.member("model", model)
    }
  }
}

extension EngineIdentity.Model: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("digest", digest)
    }
  }
}

extension Score: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("gradable", gradable)
      $0.member("earned", earned?.value)
      $0.member("applicable", applicable.value)
      $0.member("percent", percent)
      $0.member("coverage", Double(coverage) / 100)
      $0.member("band", band)
      $0.member("passed", passed)
      $0.member("critical", critical)
      if bonus > .zero { $0.member("bonus", bonus.value) }
    }
  }
}

extension SectionScore: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("earned", earned.value)
      $0.member("applicable", applicable.value)
    }
  }
}

extension CriterionResult: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("verdict", verdict.rawValue)
      $0.member("points", points.value)
      $0.member("max", max.value)
      $0.member("basis", basis.rawValue)
      $0.member("confidence", Figures.rounded(confidence))
      $0.member("evidence", evidence)
      $0.member("reason", reason)
    }
  }
}

extension QuotedEvidence: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("turn", place.turn)
      $0.member("start", place.start)
      $0.member("end", place.end)
      $0.member("quote", quote)
    }
  }
}

extension PhaseSpan: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("phase", phase)
      $0.member("first", first)
      $0.member("last", last)
    }
  }
}

extension TurnResult: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("index", index)
      $0.member("role", role)
      $0.member("style", style)
      $0.member("confidence", Figures.rounded(confidence))
      $0.member("labels", labels)
    }
  }
}

extension StyleProfile: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("dominant", dominant)
      $0.key("shares")
      $0.object { for share in shares { $0.member(share.style, Figures.rounded(share.share)) } }
    }
  }
}

extension ServiceType: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("technical", Figures.rounded(technical))
      $0.member("personal", Figures.rounded(personal))
      $0.member("type", kind.rawValue)
    }
  }
}
