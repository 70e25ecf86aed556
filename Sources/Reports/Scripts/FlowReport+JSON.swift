import Detection
package import JSONCoding
import Rubrics
import Scoring
import Transcripts

/// `callgrade.path/1`.
extension FlowReport: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("schema", "callgrade.path/1")
      $0.key("call")
      $0.object {
        $0.member("id", transcript.id)
        $0.member("source", source)
        $0.member("turns", transcript.turns.count)
      }
      $0.member("pack", pack)
      $0.member("title", flow.title[language])
      $0.member("reason", alignment.reason)
      $0.key("path")
      write(alignment.path, to: &$0)
      $0.key("offPath")
      write(alignment.offPath, to: &$0)
      $0.member("skipped", alignment.skipped)
      $0.member("outOfOrder", alignment.outOfOrder)
      $0.key("wrongBranches")
      $0.array { list in
        for wrong in alignment.wrongBranches { write(wrong, to: &list) }
      }
      $0.key("answers")
      $0.array { list in
        for field in questionnaire { write(field, to: &list) }
      }
    }
  }

  private func write(_ visits: [FlowAlignment.Visit], to writer: inout JSONWriter) {
    writer.array { list in
      for visit in visits {
        list.object {
          $0.member("step", visit.step)
          $0.member("title", title(visit.step))
          $0.member("state", visit.state.rawValue)
          $0.member("optional", visit.isOptional)
          $0.member("evidence", visit.evidence.map { QuotedEvidence(place: $0, quote: quote($0)) })
        }
      }
    }
  }

  private func write(_ wrong: FlowAlignment.WrongBranch, to writer: inout JSONWriter) {
    writer.object {
      $0.member("step", wrong.step)
      $0.member("answer", wrong.answer)
      $0.member("due", wrong.due.name)
      $0.member("taken", wrong.taken.name)
      $0.member("quote", wrong.evidence.map(quote))
    }
  }

  private func write(_ field: FilledField, to writer: inout JSONWriter) {
    writer.object {
      $0.member("step", field.step.id)
      $0.member("field", field.question.field[language])
      $0.member("kind", field.question.kind.rawValue)
      $0.member("state", field.state.rawValue)
      $0.member("answer", field.answer?.answer)
      let place = field.answer?.evidence
      $0.member("title", field.answer?.answer.map { answer($0, of: field.step) })
      $0.member("words", place.map { transcript.turns[$0.turn].text })
      let evidence = place.map { [QuotedEvidence(place: $0, quote: quote($0))] } ?? []
      $0.member("evidence", evidence)
    }
  }
}

extension FlowStep.Target {
  /// The step's id, or `end`.
  fileprivate var name: String {
    switch self {
    case .step(let id): id
    case .end: "end"
    }
  }
}
