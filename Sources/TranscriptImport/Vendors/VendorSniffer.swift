import Diagnostics
import JSONCoding

/// What a JSON text was recognised as.
struct VendorMatch {
  let reader: any VendorReader.Type
  /// The documents; several when the text is a list of them.
  let documents: [VendorDocument]
  let reason: Phrase
  /// Other formats that the same text could be.
  let rivals: [TranscriptFormat]
  /// Elements of a list that are not of this format, by their lines.
  var strangers: [Int] = []

  /// Reads every document.
  func read(into sink: inout ImportSink) -> [DraftCall] {
    if !rivals.isEmpty {
      let names = rivals.map(\.rawValue).joined(separator: ", ")
      sink.note(
        "ambiguous-format", .warning, line: documents.first?.firstLine,
        "the text is taken for \(reader.format.rawValue) and could also be \(names)",
        expected: "--from with the right one, if this is wrong")
    }
    var calls: [DraftCall] = []
    for (index, document) in documents.enumerated() {
      UnusableNumbers(in: document.value).note(document.part.lines, into: &sink)
      var found = reader.read(document, into: &sink)
      for call in found.indices {
        found[call].record = documents.count > 1 ? index + 1 : call + 1
        found[call].turns = found[call].turns.inOrderOfTime()
        found[call].format = reader.format
      }
      calls += found
    }
    for line in strangers {
      sink.note(
        "no-transcript", .error, line: line,
        "the element is not of the format \(reader.format.rawValue), as the others are")
    }
    return calls
  }
}

/// Finds out which vendor wrote a JSON text.
enum VendorSniffer {
  /// Recognises a text by the signs of all readers, from the outside of its wrappers to the inside.
  ///
  /// - Parameters:
  ///   - value: The whole text.
  ///   - lines: Finds lines in it.
  ///   - format: The only format to look for, if the user has named one.
  /// - Returns: The first that fits; `nil` when none does.
  static func find(
    in value: JSONValue, lines: LineFinder, as format: TranscriptFormat? = nil
  ) -> VendorMatch? {
    let readers = VendorReaders.all.filter { format == nil || $0.format == format }
    let parts = Unwrapper.parts(of: value, lines: lines)
    for part in parts {
      guard let match = match(part, readers) else { continue }
      // A list whose elements are documents of another kind is no document itself.
      if let others = listOfOthers(than: match.reader, part, readers) { return others }
      return match
    }
    for part in parts {
      if let match = list(part, readers) { return match }
    }
    return parts.first.flatMap { BareLists.find($0, readers) }
  }

  /// Recognises the lines of a text that are one list together; `nil` when each is a document.
  static func list(of value: JSONValue, lines: LineFinder) -> VendorMatch? {
    let whole = WrappedPart(value: value, path: "", wrappers: [], lines: lines)
    guard let match = match(whole, VendorReaders.all),
      listOfOthers(than: match.reader, whole, VendorReaders.all) == nil
    else { return nil }
    return match
  }

  private static func listOfOthers(
    than reader: any VendorReader.Type, _ part: WrappedPart, _ readers: [any VendorReader.Type]
  ) -> VendorMatch? {
    guard let first = part.value.array?.first, first.object != nil,
      let one = match(
        WrappedPart(value: first, path: "", wrappers: [], lines: part.lines), readers),
      one.reader.format != reader.format
    else { return nil }
    return list(part, readers)
  }

  /// Whether an object can be a vendor's document at all, or a wrapper of one.
  ///
  /// O(members). It spares the lines of large files the look at every sign.
  static func mayFind(in object: JSONObject) -> Bool {
    object.members.contains { member in
      switch member.value {
      case .array(let elements): elements.first?.object != nil && isKnown(member.key)
      case .object: isKnown(member.key)
      case .string(let text):
        text.utf8.first == UInt8(ascii: "{") || text.utf8.first == UInt8(ascii: "[")
      default: false
      }
    }
  }

  private static func isKnown(_ key: String) -> Bool {
    guard key.utf8.count <= 28 else { return false }
    return keys.contains(key.lowercased().filter { $0 != "_" && $0 != "-" })
  }

  /// The keys of lists and objects by which vendors' documents are known, and of wrappers.
  private static let keys: Set<String> = Unwrapper.keys.union([
    "sentences", "dialogue", "dialogues", "phrases", "paragraphs", "resultdetail", "asrdatalist",
    "messages", "minutes", "lattice", "lattice2", "segments", "tasksinfo", "detailedresult",
    "utterances", "parties", "dialog", "entries", "transcriptentries", "transcriptsegments",
    "recognizedphrases", "segmentresults", "audiofileresults", "channels", "monologues",
    "prediction", "sentenceinfo", "stampsents", "transcriptobject", "transcriptwithtoolcalls",
    "chats", "history", "comments", "conversationparts", "signatures", "words",
  ])

  /// Members of the largest object that is looked at for signs.
  private static let memberLimit = 50_000

  static func match(
    _ part: WrappedPart, _ readers: [any VendorReader.Type]
  ) -> VendorMatch? {
    // Nobody's document has so many members, and every sign would go through them.
    guard part.value.object?.members.count ?? 0 <= memberLimit else { return nil }
    var found: (reader: any VendorReader.Type, keys: String)?
    var rivals: [TranscriptFormat] = []
    for reader in readers {
      guard let keys = reader.sign(of: part.value) else { continue }
      if found == nil { found = (reader, keys) } else { rivals.append(reader.format) }
    }
    guard let found else { return nil }
    return VendorMatch(
      reader: found.reader, documents: [VendorDocument(part)],
      reason: reason(found.reader, found.keys, path: part.path), rivals: rivals)
  }

  /// A list of documents of one vendor.
  private static func list(
    _ part: WrappedPart, _ readers: [any VendorReader.Type]
  ) -> VendorMatch? {
    guard let elements = part.value.array, let first = elements.first,
      first.object != nil || first.array?.first?.object != nil,
      let match = documents(first, 0, elements, part, readers)
    else { return nil }
    var all = match.documents
    var strangers: [Int] = []
    for index in elements.indices.dropFirst() {
      let found = documents(elements[index], index, elements, part, [match.reader])
      if let found {
        all += found.documents
      } else {
        strangers.append(part.lines.line(at: elements.offset(at: index)))
      }
    }
    return VendorMatch(
      reader: match.reader, documents: all,
      reason: Phrase(
        zh: "数组，每个元素\(match.reason.zh)", en: "an array; of each element, \(match.reason.en)"),
      rivals: match.rivals, strangers: strangers)
  }

  private static func documents(
    _ element: JSONValue, _ index: Int, _ elements: JSONArray, _ part: WrappedPart,
    _ readers: [any VendorReader.Type]
  ) -> VendorMatch? {
    let offset = elements.offset(at: index)
    for inner in Unwrapper.parts(of: element, lines: part.lines) {
      guard let match = match(inner, readers) else { continue }
      return VendorMatch(
        reader: match.reader, documents: [VendorDocument(inner, offset: offset)],
        reason: match.reason, rivals: match.rivals)
    }
    return nil
  }

  private static func reason(
    _ reader: any VendorReader.Type, _ keys: String, path: String
  ) -> Phrase {
    let (zh, en) = path.isEmpty ? ("", "") : ("在 \(path) 之下", " under \(path)")
    return Phrase(
      zh: "\(zh)有 \(keys)，是\(reader.name.zh)的结果",
      en: "\(keys)\(en) shows that it comes from \(reader.name.en)")
  }
}
