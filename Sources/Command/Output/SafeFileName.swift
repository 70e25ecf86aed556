/// Makes a file's name of a call's id that is harmless wherever it is listed, copied or removed.
enum SafeFileName {
  /// File systems take 255 bytes; some are left for an ending and a number.
  private static let longest = 200
  /// Names that Windows keeps for devices.
  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
  ]

  /// The id with `_` for whatever a shell, a terminal or a file system may take for more than a letter.
  ///
  /// - Parameter id: Any text.
  /// - Returns: A name that is not empty, not hidden, no option, no path, and not too long.
  static func name(of id: String) -> String {
    var name = ""
    for character in id {
      let letter = isHarmless(character) ? String(character) : "_"
      guard name.utf8.count + letter.utf8.count <= longest else { break }
      name += letter
    }
    while let last = name.last, last == " " || last == "." { name.removeLast() }
    var rest = name.drop { $0 == "." || $0 == " " }
    if rest.first == "-" || rest.first == "~" { rest = "_" + rest.dropFirst() }
    if rest.isEmpty { return "call" }
    let stem = rest.prefix { $0 != "." }
    return devices.contains(stem.lowercased()) ? "_" + rest : String(rest)
  }

  private static func isHarmless(_ character: Character) -> Bool {
    guard !"/\\:*?\"<>|".contains(character) else { return false }
    // Among the invisible there are some that turn the direction of writing.
    return character.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        false
      case .spaceSeparator: scalar == " "
      default: true
      }
    }
  }
}
