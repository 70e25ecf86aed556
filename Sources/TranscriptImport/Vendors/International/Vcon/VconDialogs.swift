import JSONCoding
import Transcripts

/// Reads the text dialogs of a vCon: a message each.
enum VconDialogs {
  static func isText(_ dialog: JSONValue) -> Bool {
    dialog.at("type")?.string == "text" && dialog.at("body")?.string != nil
  }

  /// Seconds since 1970 at which a dialog begins, or since the beginning of the call where the number
  /// is too small for a moment.
  static func start(of dialog: JSONValue) -> Double? {
    let start = dialog.at("start")
    return VendorTime.moment(start)
      ?? start?.lenientDouble.flatMap { (0..<longestCall).contains($0) ? $0 : nil }
  }

  /// Seconds below which a start counts from the beginning of the call.
  static let longestCall = 86400.0 * 300

  /// The messages among the dialogs, in their order.
  static func turns(
    _ dialogs: [(value: JSONValue, line: Int)], _ parties: VconParties, into sink: inout ImportSink
  ) -> [DraftTurn] {
    dialogs.compactMap { dialog, line in
      guard isText(dialog), var text = dialog.at("body")?.string else {
        sink.report.drop(.notText, line: line)
        return nil
      }
      if dialog.at("encoding")?.string?.lowercased().hasPrefix("base64") ?? false {
        text = Base64.text(of: text) ?? text
      }
      let type = dialog.at("mediatype", "mimetype")?.string ?? ""
      if type.contains("html") {
        text = QuotedMail.without(HTMLText.plain(text), line: line, into: &sink)
      }
      var turn = DraftTurn(text: text.trimmed, line: line)
      let party = sender(of: dialog)
      turn.speaker = parties.label(of: party)
      turn.roleWord = parties.roleWord(of: party)
      return turn
    }
  }

  /// The originator, or the first of the parties, who sent the message.
  private static func sender(of dialog: JSONValue) -> Int? {
    if let originator = dialog.at("originator")?.lenientInt { return originator }
    let parties = dialog.at("parties")
    return parties?.lenientInt ?? parties?.array?.first?.lenientInt
      ?? parties?.array?.first?.array?.first?.lenientInt
  }
}
