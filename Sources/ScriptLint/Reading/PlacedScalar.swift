import Diagnostics
import Rubrics

extension PlacedText {
  /// The words of a scalar with their places in the file.
  init(_ node: DocumentNode) {
    let value = node.text ?? ""
    guard let place = node.place else {
      self.init(value, line: 1)
      return
    }
    let start = place.range.start
    switch place.layout {
    case .verbatim: self.init(value, line: start.line, column: start.column)
    case .escaped(let columns):
      let characters = Array(value)
      self.init(
        characters: characters,
        origins: characters.indices.map { index in
          let column = index < columns.count ? columns[index] : place.range.length
          let next = index + 1 < columns.count ? columns[index + 1] : place.range.length
          return Origin(
            line: Int32(clamping: start.line), column: Int32(clamping: start.column + column),
            length: Int32(clamping: max(1, next - column)))
        })
    case .block:
      var line = start.line
      var column = start.column
      let characters = Array(value)
      var origins: [Origin] = []
      for character in characters {
        origins.append(Origin(line: Int32(clamping: line), column: Int32(clamping: column)))
        column += 1
        if character.isNewline {
          line += 1
          column = start.column
        }
      }
      self.init(characters: characters, origins: origins)
    case .spread(let places):
      self.init(
        characters: Array(value),
        origins: places.map {
          Origin(line: Int32(clamping: $0.line), column: Int32(clamping: $0.column))
        })
    case .folded:
      let characters = Array(value)
      let origin = Origin(
        line: Int32(clamping: start.line), column: Int32(clamping: start.column),
        length: Int32(clamping: place.range.length))
      self.init(
        characters: characters, origins: Array(repeating: origin, count: characters.count))
    }
  }
}
