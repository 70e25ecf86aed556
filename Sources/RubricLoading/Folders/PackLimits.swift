/// How much a pack may hold; far more than any rubric needs.
package struct PackLimits: Sendable {
  /// The most bytes of one file.
  package var fileBytes = 1 << 20
  /// The most bytes of all files together.
  package var packBytes = 8 << 20
  /// The most files.
  package var files = 500

  package init() {}
}
