package import CallGrade
import TextAnalysis

/// A way of writing a call differently that changes nothing of what is said.
///
/// An example that holds for one way of writing and not for another rests on the writing. So each is
/// also run as another channel would have given it.
package enum ExampleMutation: String, CaseIterable, Sendable {
  /// Emoji before the words of every turn, as chats have them.
  case emoji
  /// Letters, digits and marks of ASCII in their full-width forms.
  case fullWidth = "full-width"
  /// The marks of Chinese text in their ASCII forms.
  case halfWidth = "half-width"
  /// Chinese in traditional characters.
  case traditional
  /// A filler before every turn that says something, as recognisers write them down.
  case fillers
  /// A line of its own for every sentence.
  case lines
  /// Names instead of the speakers' roles on the labels.
  case speakers

  /// The mutation that an example is tried with where not all are.
  ///
  /// - Parameter number: The example's place among all of its pack.
  /// - Returns: One after the other, as the number goes up.
  package static func sample(_ number: Int) -> ExampleMutation {
    allCases[number % allCases.count]
  }

  /// The call, written differently.
  ///
  /// O(text).
  package func applied(to call: Transcript) -> Transcript {
    var call = call
    for index in call.turns.indices {
      let turn = call.turns[index]
      switch self {
      case .emoji: call.turns[index].text = "🙂 " + turn.text
      case .fullWidth: call.turns[index].text = mapped(turn.text, Self.fullWidth)
      case .halfWidth: call.turns[index].text = mapped(turn.text, Self.halfWidth)
      case .traditional:
        call.turns[index].text = mapped(turn.text) { Self.traditionalForms[$0] ?? $0 }
      case .fillers: call.turns[index].text = filled(turn.text)
      case .lines: call.turns[index].text = lined(turn.text)
      case .speakers: call.turns[index].speaker = turn.role == .agent ? "Kim" : "Lee"
      }
    }
    return call
  }

  // MARK: Letters

  private func mapped(
    _ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(change)))
  }

  @Sendable private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // The full-width forms of ASCII lie in one row, at a fixed distance. A blank is left as it is.
    (0x21...0x7E).contains(scalar.value)
      ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
  }

  @Sendable private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "，": ","
    case "。": "."
    case "？": "?"
    case "！": "!"
    case "：": ":"
    case "；": ";"
    default: scalar
    }
  }

  /// For simplified characters a traditional one that folds to it: the first, where there are several.
  private static let traditionalForms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in FoldTable.foldedScalars where (0x4E00...0x9FFF).contains(value) {
      guard case .letter(let letter) = FoldTable.fold(value),
        let traditional = Unicode.Scalar(value), let simplified = Unicode.Scalar(letter)
      else { continue }
      if forms[simplified] == nil { forms[simplified] = traditional }
    }
    return forms
  }()

  // MARK: Words

  private func filled(_ text: String) -> String {
    guard text.unicodeScalars.count > 3 else { return text }
    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return (isChinese ? "嗯，" : "um, ") + text
  }

  private func lined(_ text: String) -> String {
    var out = ""
    for character in text {
      out.append(character)
      if "。？！?!".contains(character) { out.append("\n") }
    }
    return out
  }
}
