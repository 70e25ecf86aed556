import Testing
import TranscriptImport
import Transcripts

/// Numbers that no clock shows: the call is read without them, whatever format they are in.
struct AbsurdTimeTests {
  enum Form: String, CaseIterable {
    case spans = "spans.csv"
    case moments = "moments.csv"
    case chat = "chat.json"
    case own = "own.jsonl"

    func text(_ number: String) -> String {
      switch self {
      case .spans: "speaker,text,start,end\n客服,您好,\(number),\(number)\n客户,我的宽带断了,\(number),\n"
      case .moments: "speaker,text,time\n客服,您好,1\n客户,我的宽带断了,\(number)\n"
      case .chat:
        #"{"messages":[{"role":"agent","content":"您好","timestamp":"# + number
          + #"},{"role":"user","content":"我的宽带断了","timestamp":"# + number + "}]}"
      case .own:
        #"{"schema":"callgrade.transcript/1","turns":[{"role":"agent","text":"您好","start":"#
          + number + #"},{"role":"customer","text":"我的宽带断了","end":"# + number + "}]}\n"
      }
    }
  }

  @Test(
    arguments: Form.allCases,
    ["1e15", "1e17", "1e30", "1e300", "-1e30", "99999999999999999999"])
  func readsTheWords(form: Form, number: String) throws {
    let result = importText(form.text(number), as: form.rawValue)
    let call = try #require(result.calls.first?.transcript)
    #expect(call.turns.map(\.text) == ["您好", "我的宽带断了"])
    for turn in call.turns {
      #expect((0..<1e9).contains(turn.start ?? 0) && (0..<1e9).contains(turn.end ?? 0))
    }
  }
}
