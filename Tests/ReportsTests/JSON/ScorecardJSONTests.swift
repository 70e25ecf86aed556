import Detection
import Foundation
import JSONCoding
import Reports
import Rubrics
import Scoring
import Testing

struct ScorecardJSONTests {
  /// The report read by somebody else's parser.
  private func parsed(_ calls: [SampleCall], _ language: ReadingLanguage = .zh) throws
    -> [[String: Any]]
  {
    let bytes = report(calls, ReportFormat.json.reporter(SamplePack.options(language)))
    return try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
  }

  @Test func isAlwaysAnArray() throws {
    #expect(try parsed([]).isEmpty)
    #expect(try parsed([.good]).count == 1)
    #expect(try parsed(SampleCall.all).count == 3)
  }

  @Test func linesAreTheSameScorecardsAsTheArray() throws {
    let options = SamplePack.options()
    let lines = reportText(SampleCall.all, ReportFormat.jsonl.reporter(options))
    let cards = try lines.split(separator: "\n").map {
      try #require(
        JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.hasSuffix("}\n"))
    #expect(NSArray(array: cards) == NSArray(array: try parsed(SampleCall.all)))
  }

  @Test func writesTheFieldsOfTheContractInTheirOrder() {
    let text = reportText([.good], ReportFormat.jsonl.reporter(SamplePack.options()))
    // Each is looked for behind the one before.
    let keys = [
      "{\"schema\":\"callgrade.scorecard/1\"", "\"call\":{\"id\":", "\"source\":", "\"record\":1",
      "\"format\":", "\"language\":\"zh\"", "\"agent\":", "\"team\":", "\"startedAt\":",
      "\"duration\":49.6", "\"turns\":8", "\"pack\":{\"id\":", "\"version\":", "\"digest\":",
      "\"health\":[", "\"score\":{\"gradable\":true", "\"earned\":91.5", "\"applicable\":100",
      "\"percent\":91.5", "\"coverage\":1", "\"band\":\"excellent\"", "\"passed\":true",
      "\"critical\":[]", "\"bonus\":1.5}", "\"sections\":[{\"id\":", "\"earned\":15",
      "\"applicable\":15}", "\"criteria\":[{\"id\":\"greeting\"", "\"verdict\":\"met\"",
      "\"points\":5", "\"max\":5", "\"basis\":\"pattern\"", "\"confidence\":0.95",
      "\"evidence\":[{\"turn\":0,\"start\":0,\"end\":2,\"quote\":\"您好\"}]", "\"reason\":null}",
      "\"phases\":[{\"phase\":\"opening\",\"first\":0,\"last\":1}", "\"turns\":[{\"index\":0",
      "\"role\":\"agent\"", "\"style\":\"neutral\"", "\"confidence\":0.8",
      "\"labels\":[\"greeting\"",
      "\"style\":{\"dominant\":\"assertive\"", "\"shares\":{\"assertive\":0.25,\"neutral\":0.75}}",
      "\"serviceType\":{\"technical\":0.87,\"personal\":1,\"type\":\"quality\"}",
      "\"coaching\":[{\"criterion\":\"empathy\"", "\"kind\":\"praise\"", "\"said\":", "\"why\":",
      "\"say\":", "\"source\":",
    ]
    var rest = Substring(text)
    for key in keys {
      guard let range = rest.range(of: key) else {
        Issue.record("\(key) is not where it belongs")
        return
      }
      rest = rest[range.upperBound...]
    }
    #expect(
      text.contains(
        "{\"index\":1,\"role\":\"customer\",\"style\":null,\"confidence\":0,\"labels\":[]}"))
  }

  @Test func hasNothingForWhatIsNotKnown() throws {
    let card = try #require(try parsed([.withheld]).first)
    let score = try #require(card["score"] as? [String: Any])
    for key in ["earned", "percent", "band", "passed"] {
      #expect(score[key] is NSNull, "\(key)")
    }
    #expect(score["gradable"] as? Bool == false)
    #expect(score["applicable"] as? Double == 10)
    #expect(score["bonus"] == nil)
    let call = try #require(card["call"] as? [String: Any])
    for key in ["agent", "team", "startedAt", "duration"] {
      #expect(call[key] is NSNull, "\(key)")
    }
    #expect(card["serviceType"] is NSNull)
  }

  @Test func speaksTheLanguageItIsTold() throws {
    for (language, why) in [(ReadingLanguage.zh, "命令让人反感。"), (.en, "Orders breed resistance.")] {
      let card = try #require(try parsed([.hostile], language).first)
      let notes = try #require(card["coaching"] as? [[String: Any]])
      #expect(notes.last?["why"] as? String == why)
    }
  }

  @Test func keepsHostileTextAsItWas() throws {
    let card = try #require(try parsed([.hostile]).first)
    let criteria = try #require(card["criteria"] as? [[String: Any]])
    let evidence = try #require(criteria[6]["evidence"] as? [[String: Any]])
    #expect(evidence.first?["quote"] as? String == "\u{202E}删全据数\u{202C}")
    let call = try #require(card["call"] as? [String: Any])
    #expect(call["team"] as? String == "-团队\u{7}")
  }

  @Test func roundsSharesAndConfidenceToTwoPlaces() {
    let text = reportText([.good, .hostile], ReportFormat.jsonl.reporter(SamplePack.options()))
    #expect(text.contains("\"confidence\":0.83,"))
    #expect(text.contains("\"confidence\":0.66,"))
    #expect(!text.contains("0.8333"))
    #expect(!text.contains("0.8666"))
  }
}
