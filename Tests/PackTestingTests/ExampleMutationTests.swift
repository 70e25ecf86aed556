import CallGrade
import PackTesting
import Testing

struct ExampleMutationTests {
  private let call = Transcript(turns: [
    Turn(role: .customer, text: "你们的软件坏了？A1"),
    Turn(role: .agent, text: "您好！请您稍等，我查一下。"),
  ])

  @Test(arguments: [
    (ExampleMutation.emoji, "🙂 你们的软件坏了？A1"), (.fullWidth, "你们的软件坏了？Ａ１"),
    (.halfWidth, "你们的软件坏了?A1"), (.fillers, "嗯，你们的软件坏了？A1"), (.lines, "你们的软件坏了？\nA1"),
    (.speakers, "你们的软件坏了？A1"),
  ])
  func writesTheSameWordsDifferently(mutation: ExampleMutation, text: String) {
    #expect(mutation.applied(to: call).turns[0].text == text)
  }

  @Test func traditionalCharactersTakeThePlaceOfSimplifiedOnes() {
    let text = ExampleMutation.traditional.applied(to: call).turns[1].text
    #expect(text.contains("請") && !text.contains("请"))
    #expect(text.unicodeScalars.count == call.turns[1].text.unicodeScalars.count)
  }

  @Test func rolesStayWithTheirTurns() {
    for mutation in ExampleMutation.allCases {
      #expect(mutation.applied(to: call).turns.map(\.role) == [.customer, .agent])
    }
  }

  @Test func everyMutationIsSampled() {
    #expect(Set((0..<7).map(ExampleMutation.sample)) == Set(ExampleMutation.allCases))
  }
}
