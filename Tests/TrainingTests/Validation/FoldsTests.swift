import Testing
import Training
import Transcripts

struct FoldsTests {
  @Test func keepsAnAuthorTogether() {
    let turns = (0..<60).map { index in
      LabelledTurn(author: "author-\(index % 3)", role: .agent, text: "第\(index)句话")
    }
    let folds = Folds.of(turns, count: 3)
    for author in 0..<3 {
      #expect(Set((0..<60).filter { $0 % 3 == author }.map { folds[$0] }).count == 1)
    }
    #expect(Set(folds).count == 3)
  }

  @Test func dividesWhoWroteAloneByWhatWasSaidBefore() {
    let turns = (0..<200).map { index in
      LabelledTurn(
        author: "alone", role: .agent, text: "sentence \(index)",
        previous: .init(role: .customer, text: "question \(index / 2)"))
    }
    let folds = Folds.of(turns, count: 4)
    #expect(Set(folds) == [0, 1, 2, 3])
    for index in stride(from: 0, to: 200, by: 2) { #expect(folds[index] == folds[index + 1]) }
  }
}
