package import Diagnostics
package import Rubrics

/// Reads a file of routes.
package enum RoutesFile {
  /// Reads `routes.yaml`.
  ///
  /// - Parameter path: The file's path.
  /// - Returns: The routes, unless there are mistakes, and what they are.
  package static func read(_ path: String) -> (routes: Routes?, diagnostics: [Diagnostic]) {
    var reading = FolderReading(limits: PackLimits())
    guard let document = reading.document(at: path) else { return (nil, reading.diagnostics) }
    let decoded = RoutesDecoder.decode(document)
    return (decoded.routes, reading.diagnostics + decoded.diagnostics)
  }
}
