import BuiltinRubrics
import Detection
import Testing
import Training
import TranscriptImport

@testable import Command

/// The model that the library carries belongs to the corpus as it is.
struct ShippedModelTests {
  private static func files() throws -> TrainingFiles {
    var files = TrainingFiles()
    try files.add(turnsIn: Package.corpus + "/turns/train")
    try files.add(turnsIn: Package.corpus + "/turns/calls")
    try files.add(goldIn: Package.corpus + "/development", importer: TranscriptImporter())
    return files
  }

  @Test func wasMadeFromTheTrainingTurnsAsTheyAre() throws {
    let bytes = try #require(BuiltinPacks.model("service-call"))
    let model = try LearnedModel(reading: bytes)
    let files = try Self.files()
    #expect(files.diagnostics.isEmpty)
    #expect(
      model.fact("data") == files.digest.text,
      "make it again with the command of Docs/LearnedLabels.md")
    #expect(model.fact("turns") == String(files.turns.count))
    #expect(bytes.count < 4 << 20)
  }

  @Test func learnsFromTurnsThatShareNoFrames() throws {
    var files = TrainingFiles()
    try files.add(turnsIn: Package.corpus + "/turns/train")
    let frames = FrameCheck(files.turns).frames.filter { $0.of >= 100 }
    #expect(frames.count > 50)
    #expect(frames.allSatisfy { $0.turns <= 4 || $0.share <= 0.01 })
  }
}
