import Foundation
import Testing

/// A run that is cut short goes on to the very bytes that an uninterrupted one writes.
struct ResumeTests {
  @Test(arguments: [SIGKILL, SIGINT], [1, 2])
  func goesOnAfterASignal(signal: Int32, jobs: Int) throws {
    let run = try InterruptedRun(signal: signal, jobs: jobs, count: signal == SIGINT ? 2500 : 600)
    let partial = InterruptedRun.lines(try run.folder.read("x.jsonl"))
    #expect(!partial.isEmpty && partial.count < run.whole.count)
    if signal == SIGINT { #expect(partial.last?.hasSuffix("\n") == true) }
    let resumed = try run.resumed(["--errors", "x-errors.jsonl"])
    #expect(resumed.status == 2)
    #expect(resumed.errors.contains("going on after"))
    #expect(try run.folder.read("x.jsonl") == run.whole.joined())
    #expect(
      try run.folder.read("x-errors.jsonl") == run.folder.read("whole-errors.jsonl"))
    #expect(!run.folder.has("x.jsonl.resume"))
  }

  @Test func goesOnAfterAnyRecordAndCutsAHalfLineOff() throws {
    let run = try InterruptedRun(signal: SIGKILL, jobs: 2)
    let count = run.whole.count
    #expect(count == 600 + 100 - 4)
    for records in [0, 69, 350, 597, 598, count] {
      try run.cut(after: records, rest: records % 2 == 0 ? "{\"schema\":\"callgrade.sc" : "")
      #expect(try run.resumed().status == 2)
      #expect(try run.folder.read("x.jsonl") == run.whole.joined(), "\(records)")
    }
  }

  @Test func refusesWhatIsNotTheSameAsBefore() throws {
    let run = try InterruptedRun(signal: SIGKILL, jobs: 1)
    try run.cut(after: 100, rest: "{")
    let before = try run.folder.read("x.jsonl")
    func refuses(_ words: String, _ more: [String] = []) throws {
      let resumed = try run.resumed(more)
      #expect(resumed.status == 2)
      #expect(resumed.errors.contains("[cannot-resume]"))
      #expect(resumed.errors.contains(words))
      #expect(try run.folder.read("x.jsonl") == before)
    }
    try refuses("the options are not the same", ["--lang", "en"])
    try refuses("the options are not the same", ["--from", "jsonl"])
    let routes = "{pack: ./packs/tiny, when: {phrases: [您好]}}"
    try run.folder.write(
      "schema: callgrade.routes/1\nroutes:\n  - \(routes)\notherwise: ./packs/tiny\n", to: "r.yaml")
    try refuses(" route=", ["--route", "r.yaml"])
    let note = try run.folder.read("x.jsonl.resume")
    try run.folder.write(
      note.replacing("\"model\":\"none\"", with: "\"model\":\"other 0123\""), to: "x.jsonl.resume")
    try refuses("the model is not the same as before: then other 0123, now none")
    try run.folder.write(note, to: "x.jsonl.resume")
    try run.folder.writePack(["criteria/opening.yaml": ("first-turns: 3", "first-turns: 2")])
    try refuses("the pack is not the same")
    try run.folder.writePack()
    try run.folder.write(SampleCalls.line("new"), to: "in/c.jsonl")
    try refuses("the inputs are not the same")
    try FileManager.default.removeItem(at: run.folder.url.appending(path: "in/c.jsonl"))
    #expect(try run.resumed().status == 2)
    #expect(try run.folder.read("x.jsonl") == run.whole.joined())
  }

  @Test func refusesRecordsThatAreNotOfTheInputs() throws {
    let run = try InterruptedRun(signal: SIGKILL, jobs: 1)
    try run.cut(after: 0, rest: run.whole[5] + run.whole[9])
    #expect(try run.resumed().errors.contains("record 2 is not that of call 2 of the inputs"))
    try run.cut(after: run.whole.count, rest: run.whole[0])
    #expect(try run.resumed().errors.contains("the inputs have fewer calls"))
  }

  @Test func startsAnewWhereNothingWasWritten() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.line("c1"), to: "a.jsonl")
    let run = try CommandRun(["grade", "a.jsonl", "-o", "x.jsonl", "--resume"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.read("x.jsonl").contains("\"c1\""))
    #expect(!folder.has("x.jsonl.resume"))
  }

  @Test(
    arguments: [
      (["a.jsonl", "-o", "x.csv"], "only a file of JSON Lines"),
      (["a.jsonl", "-o", "x.json"], "only a file of JSON Lines"),
      (["a.jsonl", "-o", "x.jsonl", "-o", "y.md"], "only a file of JSON Lines"),
      (["a.jsonl", "--format", "jsonl"], "only a file of JSON Lines"),
      (["-", "-o", "x.jsonl"], "standard input cannot be read again"),
      (["a.jsonl", "-o", "x.jsonl", "--fail-on", "greeting"], "--fail-on looks at all calls"),
      (["a.jsonl", "-o", "done.jsonl"], "there is no done.jsonl.resume"),
    ] as [([String], String)])
  func saysWhatCannotBeGoneOnWith(arguments: [String], words: String) throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.line("c1"), to: "a.jsonl")
    try folder.write("{}\n", to: "done.jsonl")
    let run = try CommandRun(["grade", "--resume"] + arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[cannot-resume]"))
    #expect(run.errors.contains(words))
    #expect(try folder.read("done.jsonl") == "{}\n")
  }

  @Test func leavesAFileAloneThatIsNoNote() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.line("c1"), to: "a.jsonl")
    try folder.write("mine", to: "x.jsonl.resume")
    #expect(try CommandRun(["grade", "a.jsonl", "-o", "x.jsonl"], in: folder).status == 0)
    #expect(try folder.read("x.jsonl.resume") == "mine")
  }
}
