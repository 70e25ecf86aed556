import Rubrics
import SmallPacks
import TextAnalysis
import Testing
import Transcripts

@testable import Detection

struct SimilarityTests {
  private func share(_ script: String, _ said: String) -> Double {
    let best = ScriptAlignment.best(of: Script(script), in: FoldedText(said).letters)
    return (best.share * 100).rounded() / 100
  }

  @Test(arguments: [
    ("很高兴为您服务", "很高兴为您服务", 1), ("很高兴为您服务", "您好，很高兴为您服务！请讲。", 1), ("很高兴为您服务", "很高兴能为您服务", 0.93),
    ("很高兴为您服务", "为您服务", 0.57), ("很高兴为您服务", "我来查一下", 0), ("很高兴为您服务", "", 0), ("", "很高兴为您服务", 0),
    ("很高兴为您服务", "很 高興 為您服務", 1),
    // Placeholders.
    ("您好，工号XX为您服务", "您好，工号零零一为您服务", 1), ("您好，工号**为您服务", "您好工号A103为您服务", 1),
    ("请问是××先生吗", "请问是王先生吗", 1), ("请问是{{name}}先生吗", "请问是欧阳先生吗", 1), ("预计……之内到账", "预计三到五个工作日之内到账", 1),
    ("您的____已办好", "您的已办好", 1), ("编号X已登记", "编号X已登记", 1),
    ("Thank you for calling {company}.", "thank you for calling Acme", 1),
    // A placeholder is bounded.
    ("甲……乙", "甲一二三四五六七八九十一二三四五六乙", 1), ("甲……乙", "甲一二三四五六七八九十一二三四五六七八九乙", 0.5),
    // Optional words and stage directions.
    ("[您好]请讲", "请讲", 1), ("[您好]请讲", "您好请讲", 1), ("请[您]稍等（切静音）", "请您稍等", 1),
    ("请[您]稍等（切静音）", "请稍等", 1),
    ("请稍等(hold)好", "请稍等好", 1), ("请稍等(hold", "请稍等hold", 1),
    // Letters that lie far apart are no script.
    ("很高兴为您服务", "很多人都说他高度近视兴许为了他您会服软务必", 0.36),
  ])
  func theShareOfAScriptThatIsSaid(script: String, said: String, expected: Double) {
    #expect(share(script, said) == expected)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func theQuickCheckNeverRulesOutWhatIsSaid(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["您好", "很高兴", "为您", "服务", "……", "[请]", "工号", "请讲"]
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let script = Script(text())
    let letters = FoldedText(text()).letters
    var counts: [UInt32: Int] = [:]
    for letter in letters { counts[letter, default: 0] += 1 }
    let best = ScriptAlignment.best(of: script, in: letters)
    #expect((0...1).contains(best.share))
    #expect(best.letters.lowerBound >= 0 && best.letters.upperBound <= letters.count)
    #expect(
      script.required == 0
        || ScriptAlignment.mayReach(best.share, of: script, counts: counts))
  }

  private static func detector(joined: Bool = false, share: Double = 0.7) -> Detector {
    .text(
      .similarity(
        SimilarityDetector(
          scripts: ["您好，工号XX，很高兴为您服务", "感谢您的来电，再见"], share: share, isJoined: joined)))
  }

  @Test func theNearestScriptCounts() throws {
    let call = talk("客服：喂您好，工号零零一，很高兴能为您服务，请讲", "客户：断了", "客服：感谢您的来电，祝您愉快，再见")
    #expect(
      try judge(call, by: Self.detector())
        == Judged(.met, ["0:您好，工号零零一，很高兴能为您服务", "2:感谢您的来电"]))
  }

  @Test func whatComesNearIsShown() throws {
    let call = talk("客服：您好，很高兴见到您", "客户：您好工号一很高兴为您服务")
    #expect(try judge(call, by: Self.detector()) == Judged(.missed, ["0:您好，很高兴"]))
    #expect(try judge(talk("客服：喂"), by: Self.detector()) == Judged(.missed, ["0:"]))
  }

  @Test func aScriptMayRunOnOverSeveralTurns() throws {
    let call = talk("客服：您好，工号零零一", "客户：喂", "客服：很高兴为您服务")
    #expect(try judge(call, by: Self.detector()).verdict == .missed)
    #expect(
      try judge(call, by: Self.detector(joined: true))
        == Judged(.met, ["0:您好，工号零零一", "2:很高兴为您服务"]))
  }
}
