/// A pack as it is compiled in.
struct CompiledPack {
  var id: String
  /// The pack's own document in its compact form.
  var document: [UInt8]
  /// The pack's patterns, compiled; `nil` if they are to be compiled when the pack is asked for.
  var patterns: [UInt8]?
}

/// Writes compiled packs as Swift source: two string literals a pack.
///
/// A literal of this size compiles in no time, is never copied at start-up, and costs nothing for
/// the packs that nobody asks for.
enum GeneratedSource {
  /// The source of the file.
  ///
  /// - Parameters:
  ///   - packs: The packs, by id.
  ///   - questionnaires: The documents of questionnaires in their compact form, by id.
  ///   - models: The files of learned models, by id.
  /// - Returns: The Swift source.
  static func text(
    of packs: [CompiledPack], questionnaires: [(id: String, bytes: [UInt8])],
    models: [(id: String, bytes: [UInt8])]
  ) -> String {
    var out = "// Compiled from Rubrics when the package is built.\n\n"
    out += "enum CompiledPacks {\n"
    out += "  static let ids = [\(packs.map { "\"\($0.id)\"" }.joined(separator: ", "))]\n\n"
    let forms = questionnaires.map { "\"\($0.id)\"" }.joined(separator: ", ")
    out += "  static let questionnaireIds = [\(forms)]\n\n"
    out += function("questionnaire", of: questionnaires)
    out += "\n"
    out += function("document", of: packs.map { ($0.id, $0.document) })
    out += "\n"
    out += function(
      "patterns", of: packs.compactMap { pack in pack.patterns.map { (pack.id, $0) } })
    out += "\n"
    out += function("model", of: models)
    return out + "}\n"
  }

  /// A function from a pack's id to a literal.
  private static func function(_ name: String, of literals: [(id: String, bytes: [UInt8])])
    -> String
  {
    var out = "  static func \(name)(of id: String) -> StaticString? {\n    switch id {\n"
    for (id, bytes) in literals {
      out += "    case \"\(id)\":\n      \"\(escaped(bytes))\"\n"
    }
    return out + "    default: nil\n    }\n  }\n"
  }

  /// Valid UTF-8 as the inside of a string literal.
  private static func escaped(_ bytes: [UInt8]) -> String {
    var out = String()
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"", "\\":
        out.unicodeScalars.append("\\")
        out.unicodeScalars.append(scalar)
      case "\n": out += "\\n"
      case _
      where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.properties.generalCategory == .format
        || (0x2028...0x2029).contains(scalar.value):
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
