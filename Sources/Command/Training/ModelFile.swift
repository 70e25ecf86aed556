import BuiltinRubrics
import Detection
import Diagnostics

/// Finds and reads model files.
enum ModelFile {
  /// The model that the library carries goes by this name.
  static let shipped = "shipped"
  /// Patterns alone go by this name.
  static let none = "none"

  /// A model to learn on from.
  ///
  /// - Parameter name: `shipped`, or a file.
  /// - Returns: The model as it is written.
  /// - Throws: What is wrong with the file, with its line.
  static func draft(of name: String) throws -> ModelDraft {
    let bytes = try bytes(of: name)
    do throws(LearnedModel.ReadingError) {
      return try ModelDraft(reading: bytes)
    } catch { throw CommandError([diagnostic(of: error, in: name)]) }
  }

  /// The bytes of a model to grade with.
  ///
  /// - Parameter name: A file.
  /// - Returns: Its bytes, known to be a model.
  /// - Throws: What is wrong with the file, with its line.
  static func checked(_ name: String) throws -> [UInt8] {
    let bytes = try bytes(of: name)
    do throws(LearnedModel.ReadingError) {
      _ = try LearnedModel(reading: bytes)
    } catch { throw CommandError([diagnostic(of: error, in: name)]) }
    return bytes
  }

  private static func diagnostic(
    of error: LearnedModel.ReadingError, in file: String
  ) -> Diagnostic {
    Diagnostic(
      id: "bad-model", file: file,
      range: SourceRange(start: SourcePosition(line: error.line, column: 1)),
      message: error.message, expected: "a file that `callgrade train -o` wrote")
  }

  static func bytes(of name: String) throws -> [UInt8] {
    if name == shipped, let bytes = BuiltinPacks.model(PackOptions.defaultPack) { return bytes }
    guard let bytes = try ByteSource.contents(of: name, limit: GradingWorker.wholeLimit) else {
      throw CommandError([GradingWorker.tooLarge(name)])
    }
    return bytes
  }
}
