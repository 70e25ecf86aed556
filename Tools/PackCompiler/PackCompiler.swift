import Detection
import Diagnostics
import Foundation
import PatternMatching
import RubricLoading
import Rubrics

/// Compiles a folder of rubric packs, one of questionnaires and one of learned models into a Swift
/// file.
///
///     PackCompiler PACKS QUESTIONNAIRES MODELS OUTPUT.swift
///
/// Every mistake of every pack goes to standard error in the form that build systems read, and then
/// nothing is written.
@main
struct PackCompiler {
  /// Packs whose patterns are compiled in, so that they start in some hundredths of a second.
  ///
  /// Tables are megabytes a pack: the others compile their patterns when they are asked for, in about
  /// one second.
  private static let startsAtOnce: Set<String> = ["hotline", "service-call"]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 4 else {
      fail("usage: PackCompiler PACKS QUESTIONNAIRES MODELS OUTPUT.swift")
    }
    let (folder, forms, output) = (arguments[0], arguments[1], arguments[3])
    let models = models(in: arguments[2])
    let path = RubricSearchPath(entries: [.init(folder: folder, origin: .option)])
    let loader = PackLoader(searchPath: path)
    let ids = loader.list().map(\.id)
    if ids.isEmpty { fail("\(folder): error: there is no pack") }
    let renderer = DiagnosticRenderer()
    var seen: Set<Diagnostic> = []
    var hasErrors = false
    var packs: [CompiledPack] = []
    for id in ids {
      let loaded = loader.load(id)
      for diagnostic in loaded.diagnostics where seen.insert(diagnostic).inserted {
        if diagnostic.severity == .error { hasErrors = true }
        let text = renderer.render(diagnostic, line: loader.sourceLine(of: diagnostic))
        FileHandle.standardError.write(Data((text + "\n").utf8))
      }
      guard let pack = loaded.pack,
        let document = PackFolder(path: folder + "/" + id).read().document
      else { continue }
      do {
        packs.append(
          CompiledPack(
            id: id, document: DocumentEncoder.encode(document),
            patterns: startsAtOnce.contains(id) ? try CompiledRubric(pack).encodedPatterns : nil))
      } catch {
        fail("\(folder)/\(id): error: \(error.error.message)")
      }
    }
    let questionnaires = QuestionnaireFolder.read(forms)
    for problem in questionnaires.diagnostics {
      if problem.severity == .error { hasErrors = true }
      FileHandle.standardError.write(Data((renderer.render(problem, line: nil) + "\n").utf8))
    }
    if hasErrors { exit(1) }
    do {
      let documents = questionnaires.documents.map { ($0.id, DocumentEncoder.encode($0.document)) }
      try GeneratedSource.text(of: packs, questionnaires: documents, models: models).write(
        toFile: output, atomically: true, encoding: .utf8)
    } catch {
      fail("\(output): error: the file cannot be written")
    }
  }

  /// The models of a folder by name, sorted; each is read to see that it can be.
  private static func models(in folder: String) -> [(id: String, bytes: [UInt8])] {
    let ending = ".model"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { name in
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else {
        fail("\(path): error: the file cannot be read")
      }
      do throws(LearnedModel.ReadingError) {
        _ = try LearnedModel(reading: Array(data))
      } catch { fail("\(path):\(error.line): error: \(error.message)") }
      return (String(name.dropLast(ending.count)), Array(data))
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
