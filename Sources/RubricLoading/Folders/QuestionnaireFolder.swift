package import Diagnostics
import Foundation
package import Rubrics

/// Reads questionnaires from YAML files.
package enum QuestionnaireFolder {
  /// Reads all questionnaires of a folder, in the order of their names.
  ///
  /// - Parameter folder: The folder's path.
  /// - Returns: The documents without mistakes, by id, and everything that is wrong.
  package static func read(
    _ folder: String
  ) -> (documents: [(id: String, document: DocumentNode)], diagnostics: [Diagnostic]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var documents: [(id: String, document: DocumentNode)] = []
    var diagnostics: [Diagnostic] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let read = file(folder + "/" + name)
      diagnostics += read.diagnostics
      guard let questionnaire = read.questionnaire, let document = read.document else { continue }
      if questionnaire.id + ".yaml" != name {
        diagnostics.append(
          Diagnostic(
            id: "file-name", file: folder + "/" + name,
            message: "the questionnaire '\(questionnaire.id)' lies in a file named '\(name)'",
            expected: "\(questionnaire.id).yaml"))
      }
      documents.append((questionnaire.id, document))
    }
    return (documents, diagnostics)
  }

  /// Reads one questionnaire.
  ///
  /// - Parameter path: The file's path.
  /// - Returns: The questionnaire with its document, unless it has mistakes, and what they are.
  package static func file(
    _ path: String
  ) -> (questionnaire: Questionnaire?, document: DocumentNode?, diagnostics: [Diagnostic]) {
    var reading = FolderReading(limits: PackLimits())
    guard let document = reading.document(at: path) else {
      return (nil, nil, reading.diagnostics)
    }
    let decoded = QuestionnaireDecoder.decode(document)
    return (decoded.questionnaire, document, reading.diagnostics + decoded.diagnostics)
  }
}
