package import Diagnostics
import JSONCoding

extension Baseline {
  /// The value of `schema` in the file.
  package static let schema = "callgrade.lint-baseline/1"

  /// The file, an entry a line, so that changes to it can be read.
  package var json: [UInt8] {
    var out = "{\"schema\":\"\(Self.schema)\",\"findings\":["
    for (index, entry) in entries.enumerated() {
      var writer = JSONWriter()
      writer.object {
        $0.member("rule", entry.key.rule)
        $0.member("file", entry.key.file)
        $0.member("text", entry.key.text)
        if entry.count > 1 { $0.member("count", entry.count) }
      }
      out += (index == 0 ? "\n" : ",\n") + String(decoding: writer.bytes, as: UTF8.self)
    }
    return Array((out + "\n]}\n").utf8)
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - file: Its name, for diagnostics.
  /// - Returns: The baseline, or what is wrong with the file.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (baseline: Baseline?, problem: Diagnostic?) {
    func problem(_ message: String, _ range: SourceRange? = nil) -> (Baseline?, Diagnostic?) {
      (
        nil,
        Diagnostic(
          id: "bad-baseline", file: file, range: range, message: message,
          expected: "a file that callgrade lint --write-baseline wrote")
      )
    }
    let document: JSONValue
    do { document = try JSONReader().read(bytes) } catch {
      return problem("the baseline is no JSON: \(error.message)")
    }
    guard case .object(let object) = document, object["schema"]?.string == schema,
      let findings = object["findings"]?.array
    else { return problem("the file is no baseline") }
    var baseline = Baseline()
    for finding in findings {
      guard case .object(let entry) = finding, let rule = entry["rule"]?.string,
        let name = entry["file"]?.string, let text = entry["text"]?.string
      else { return problem("an entry of the baseline lacks 'rule', 'file' or 'text'") }
      let count = entry["count"]?.int ?? 1
      baseline.add(Key(file: name, rule: rule, text: text), count: max(1, count))
    }
    return (baseline, nil)
  }
}
