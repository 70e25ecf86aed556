import CallGrade
import Diagnostics
import TranscriptImport

/// Goes on with a run that was cut short.
///
/// Calls that have a record already are read again, which is quick, and not graded again, which is
/// not: so their problems are told again, and what is written in the end is what an uninterrupted
/// run writes.
struct Resumption {
  /// What the earlier run has written.
  let partial: PartialOutput

  /// Finds out whether and where a run can go on.
  ///
  /// - Parameters:
  ///   - output: The file of records.
  ///   - identity: The run that wants to go on.
  /// - Returns: `nil` if nothing was written yet, so that the run begins anew.
  /// - Throws: Why the file cannot be gone on with.
  static func find(_ output: String, _ identity: RunIdentity) throws -> Resumption? {
    guard FileStatus.of(output)?.kind == .file else { return nil }
    let partial = try PartialOutput(output)
    guard partial.records > 0 else { return nil }
    let note = RunRecord.note(of: output)
    guard let noted = RunIdentity(noteAt: note) else {
      throw CommandError(
        "cannot-resume",
        text(
          zh: "文件里有记录，但旁边没有 \(note) 说明来自哪次运行；正常结束的运行会删除它",
          en: "the file has records, and there is no \(note) to say of which "
            + "run; a run that comes to its end removes it"),
        file: output, expected: text(zh: "不带 --resume 重新运行", en: "a new run without --resume"))
    }
    let differences = identity.differences(from: noted)
    guard differences.isEmpty else {
      throw CommandError(
        "cannot-resume",
        differences.map { difference in
          text(
            zh: "\(name(of: difference))与上次不同：上次 \(noted.texts[difference] ?? "")，"
              + "这次 \(identity.texts[difference] ?? "")",
            en: "the \(name(of: difference)) \(difference.isPlural ? "are" : "is") not the same as "
              + "before: then \(noted.texts[difference] ?? ""), "
              + "now \(identity.texts[difference] ?? "")")
        }.joined(separator: "; "), file: output,
        expected: text(
          zh: "与上次相同，或不带 --resume 重新运行", en: "the same as before, or a new run without --resume"))
    }
    return Resumption(partial: partial)
  }

  /// Passes over the calls that have a record.
  ///
  /// - Parameters:
  ///   - source: Where calls come from; it goes on with the first call that has none.
  ///   - importer: Reads them.
  ///   - facts: What is known about calls from elsewhere; what was joined counts as joined.
  ///   - collector: Is told the problems of what was passed over.
  ///   - console: Is told from where the run goes on.
  /// - Throws: If these cannot be the inputs that the records were made from.
  func passOver(
    _ source: inout WorkSource, _ importer: TranscriptImporter, _ facts: CallFacts?,
    into collector: inout ResultCollector, _ console: Console
  ) throws(CommandError) {
    console.note(
      LocalizedText(
        zh: "从第 \(partial.records) 条记录之后接着写",
        en: "going on after \(partial.records) \(partial.records == 1 ? "record" : "records")"))
    var missing = partial.records
    while missing > 0, let item = source.next() {
      let read = WorkReading(item, importer: importer)
      let known = read.calls.prefix(missing)
      missing -= known.count
      if missing == 0, let last = known.last { try check(last) }
      var result = WorkResult(item)
      result.diagnostics = read.diagnostics
      result.skipped = read.skipped
      result.passedOver = known.count
      for var call in known {
        if let facts { result.joins.append(facts.join(&call)) }
      }
      collector.take(result)
      let rest = read.calls.dropFirst(known.count)
      if !rest.isEmpty { source.putBack(rest, of: item) }
    }
    guard missing == 0 || Interruption.hasOccurred else {
      throw CommandError(
        "cannot-resume",
        text(
          zh: "文件有 \(partial.records) 条记录，多于输入中的通话",
          en: "the file has \(partial.records) records, and the inputs have fewer calls"),
        file: partial.path)
    }
  }

  private func check(_ call: ImportedCall) throws(CommandError) {
    guard let last = partial.lastCall, last.source == call.provenance.source,
      last.record == call.provenance.record
    else {
      throw CommandError(
        "cannot-resume",
        text(
          zh: "第 \(partial.records) 条记录不是输入中第 \(partial.records) 通电话的",
          en: "record \(partial.records) is not that of call \(partial.records) of the inputs"),
        file: partial.path)
    }
  }

  private static func name(of aspect: RunIdentity.Aspect) -> String {
    switch aspect {
    case .engine: text(zh: "版本", en: "version")
    case .model: text(zh: "学习模型", en: "model")
    case .pack: text(zh: "规则包", en: "pack")
    case .options: text(zh: "选项", en: "options")
    case .inputs: text(zh: "输入", en: "inputs")
    }
  }
}

extension RunIdentity.Aspect {
  fileprivate var isPlural: Bool { self == .options || self == .inputs }
}

extension ByteSink {
  /// Creates a file, or goes on with the one that a run has left.
  static func begin(_ path: String, _ resumption: Resumption?) throws(StreamFailure) -> ByteSink {
    guard let resumption else { return try create(path) }
    return try resume(path, at: resumption.partial.length)
  }
}
