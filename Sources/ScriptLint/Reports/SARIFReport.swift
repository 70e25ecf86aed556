import Diagnostics
import JSONCoding
import Rubrics

/// Findings for code scanning: SARIF 2.1.0 (OASIS).
///
/// Columns count Unicode code points there, so they are counted anew from the lines.
struct SARIFReport {
  let bytes: [UInt8]
  private let result: LintResult
  private let language: ReadingLanguage

  init(_ result: LintResult, language: ReadingLanguage, version: String) {
    self.result = result
    self.language = language
    var writer = JSONWriter(style: .pretty)
    let report = Writer(result: result, language: language)
    writer.object {
      $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.member("version", "2.1.0")
      $0.key("runs")
      $0.array {
        $0.object { run in
          run.key("tool")
          run.object {
            $0.key("driver")
            $0.object { report.writeDriver(version, to: &$0) }
          }
          run.key("invocations")
          run.array { $0.object { report.writeInvocation(to: &$0) } }
          run.member("columnKind", "unicodeCodePoints")
          run.key("results")
          run.array { report.writeResults(to: &$0) }
        }
      }
    }
    writer.endLine()
    bytes = writer.bytes
  }

  /// Writes the parts of a run.
  private struct Writer {
    let result: LintResult
    let language: ReadingLanguage

    func writeDriver(_ version: String, to driver: inout JSONWriter) {
      driver.member("name", "callgrade lint")
      driver.member("version", version)
      driver.key("rules")
      driver.array { list in
        for rule in LintRule.all {
          list.object {
            $0.member("id", rule.id)
            $0.key("shortDescription")
            $0.object { $0.member("text", rule.title[language]) }
            $0.key("fullDescription")
            $0.object { $0.member("text", rule.meaning[language]) }
            $0.key("defaultConfiguration")
            $0.object { $0.member("level", rule.severity.rawValue) }
          }
        }
      }
    }

    func writeInvocation(to invocation: inout JSONWriter) {
      invocation.member("executionSuccessful", result.isWhole)
      guard !result.isWhole else { return }
      invocation.key("toolExecutionNotifications")
      invocation.array { list in
        for problem in result.unread {
          list.object {
            $0.member("level", "error")
            $0.key("message")
            $0.object { $0.member("text", TextLintReport.line(problem, language)) }
            $0.key("locations")
            $0.array {
              $0.object {
                $0.key("physicalLocation")
                $0.object { writeArtifact(problem.file ?? "", to: &$0) }
              }
            }
          }
        }
      }
    }

    func writeResults(to list: inout JSONWriter) {
      for report in result.reports {
        for finding in report.findings { write(finding, report.lines, to: &list) }
      }
    }

    private func write(_ finding: LintFinding, _ lines: [Substring], to list: inout JSONWriter) {
      let message = ([finding.message] + finding.notes).map { $0[language] }
      list.object {
        $0.member("ruleId", finding.rule)
        if let index = LintRule.all.firstIndex(where: { $0.id == finding.rule }) {
          $0.member("ruleIndex", index)
        }
        $0.member("level", finding.severity.rawValue)
        $0.key("message")
        $0.object { $0.member("text", message.joined(separator: "\n")) }
        $0.key("locations")
        $0.array {
          $0.object {
            $0.key("physicalLocation")
            $0.object {
              writeArtifact(finding.file, to: &$0)
              writeRegion("region", finding.range, lines, snippet: finding.text, to: &$0)
            }
          }
        }
        $0.key("partialFingerprints")
        $0.object {
          $0.member(
            "callgradeRuleAndText/v1",
            Self.fingerprint([finding.rule, finding.file, finding.text]))
        }
        if let fix = finding.fix { write(fix, of: finding, lines, to: &$0) }
      }
    }

    private func write(
      _ fix: LintFix, of finding: LintFinding, _ lines: [Substring], to result: inout JSONWriter
    ) {
      result.key("fixes")
      result.array {
        $0.object {
          $0.key("artifactChanges")
          $0.array {
            $0.object {
              writeArtifact(finding.file, to: &$0)
              $0.key("replacements")
              $0.array {
                $0.object {
                  writeRegion("deletedRegion", fix.range, lines, snippet: nil, to: &$0)
                  $0.key("insertedContent")
                  $0.object { $0.member("text", fix.after) }
                }
              }
            }
          }
        }
      }
    }

    private func writeArtifact(_ file: String, to object: inout JSONWriter) {
      object.key("artifactLocation")
      object.object { $0.member("uri", Self.uri(file)) }
    }

    private func writeRegion(
      _ key: String, _ range: SourceRange, _ lines: [Substring], snippet: String?,
      to object: inout JSONWriter
    ) {
      let index = range.start.line - 1
      let line = lines.indices.contains(index) ? lines[index] : ""
      let before = line.prefix(range.start.column - 1).unicodeScalars.count
      let words = line.dropFirst(range.start.column - 1).prefix(range.length)
      let length = max(1, words.unicodeScalars.count)
      object.key(key)
      object.object {
        $0.member("startLine", range.start.line)
        $0.member("startColumn", before + 1)
        $0.member("endColumn", before + 1 + length)
        if let snippet, !snippet.isEmpty {
          $0.key("snippet")
          $0.object { $0.member("text", snippet) }
        }
      }
    }

    /// A path as a reference (RFC 3986): everything but letters, digits and a few marks escaped.
    private static func uri(_ path: String) -> String {
      let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
      let hex = Array("0123456789ABCDEF".utf8)
      var out: [UInt8] = []
      for byte in plain.utf8 {
        let isPlain =
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "-._~/".utf8.contains(byte)
        if isPlain {
          out.append(byte)
        } else {
          out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
      }
      return String(decoding: out, as: UTF8.self)
    }

    /// The same for the same words, whatever line they stand on: FNV-1a, 64 bits.
    private static func fingerprint(_ parts: [String]) -> String {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in parts.joined(separator: "\u{1F}").utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      return String(hash, radix: 16)
    }
  }
}
