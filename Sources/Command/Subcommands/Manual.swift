import ArgumentParser
import Foundation
import JSONCoding
import Rubrics

/// `callgrade manual`: the manual pages, made from the commands themselves.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "写出手册页（man）", en: "Write the manual pages"),
    discussion: text(
      zh: "例：\n  callgrade manual ~/.local/share/man/man1",
      en: "Example:\n  callgrade manual ~/.local/share/man/man1"))

  @Argument(
    help: ArgumentHelp(
      text(zh: "写到这个文件夹", en: "the folder to write them to"), valueName: "folder"),
    completion: .directory)
  var folder: String

  func run() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw StreamFailure(.write, folder, code: EACCES)
    }
    for page in try Self.pages() {
      var sink = try ByteSink.create("\(folder)/\(page.name).1")
      try sink.write(page.text(version: SemanticVersion.engine.text).utf8)
      try sink.close()
    }
  }

  /// Every page.
  static func pages() throws(JSONError) -> [ManualPage] {
    ManualPage.all(
      of: try JSONReader().read(Array(CallGradeCommand._dumpHelp().utf8)))
  }
}
