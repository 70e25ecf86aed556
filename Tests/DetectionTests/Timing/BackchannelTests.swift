import SmallPacks
import Testing
import Transcripts

@testable import Detection

struct BackchannelTests {
  private func turns(_ call: Transcript) throws -> [Int] {
    let analysis = try analysis(call)
    let known = Backchannels(analysis).isBackchannel
    return known.indices.filter { known[$0] }
  }

  @Test(
    arguments: [
      ("between the other side's turns", talk("客户：断了", "客服：嗯", "客户：昨天断的"), [1]),
      ("several words", talk("客户：断了", "客服：嗯嗯，好的，明白了", "客户：昨天断的"), [1]),
      ("in English", talk("客户：it broke", "客服：Mhm, okay.", "客户：yesterday"), [1]),
      ("several turns in a row", talk("客户：断了", "客服：嗯", "客服：哦", "客户：昨天断的"), [1, 2]),
      ("on both sides", talk("客服：帮您登记了", "客户：好的", "客服：嗯", "客服：明天上门"), [1]),
      ("an answer to a question", talk("客服：现在方便吗？", "客户：方便", "客服：那我说"), []),
      ("好的 after a question", talk("客服：周五上门可以吗？", "客户：好的", "客服：那就周五"), []),
      ("好的 after a question without a mark", talk("客服：周五上门可以吗", "客户：好的", "客服：那就周五"), []),
      ("好的 after a request", talk("客服：麻烦您重启", "客户：好的", "客服：灯亮了"), []),
      ("more than such words", talk("客户：断了", "客服：嗯我来查", "客户：谢谢您"), []),
      ("before one's own turn", talk("客户：断了", "客服：好", "客服：我来查"), []),
      ("at the end", talk("客服：再见", "客户：好的"), []),
      ("at the beginning", talk("客服：嗯", "客户：断了"), []),
      ("across the system", talk("客户：断了", "系统：静音", "客服：嗯", "客户：昨天断的"), [2]),
      ("within the other's time", talk("客户[0-9]：断了", "客服[3-4]：嗯", "客服[10-12]：我来查"), [1]),
      ("beyond the other's time", talk("客户[0-9]：断了", "客服[8-10]：嗯", "客服[10-12]：我来查"), []),
    ] as [(String, Transcript, [Int])])
  func breaksNoTurn(name: String, call: Transcript, expected: [Int]) throws {
    #expect(try turns(call) == expected)
  }
}
