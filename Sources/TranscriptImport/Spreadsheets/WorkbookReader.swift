import Archives

/// Reads the sheets of a workbook of Office Open XML (`.xlsx`).
///
/// Formulas are never calculated: what counts is the value that was stored with them.
struct WorkbookReader {
  /// A sheet as a table.
  struct Sheet {
    var name: String
    var rows: [DelimitedReader.Row]
    /// Columns beyond the limit that had something in them.
    var hasMoreColumns: Bool
  }

  /// Why a workbook is not read.
  enum Failure: Error {
    case archive(ArchiveFailure)
    case xml(XMLFailure, part: String)
  }

  private static let mainPart = "xl/workbook.xml"

  private let archive: ZipArchive
  private var parts: [String: ZipMember] = [:]

  /// Opens a workbook.
  init(_ bytes: any PackedBytes, limits: ImportOptions.Limits) throws(Failure) {
    do throws(ArchiveFailure) {
      var bounds = ArchiveLimits()
      bounds.memberBytes = limits.sheetBytes
      archive = try ZipArchive(bytes, limits: bounds)
      var members = archive.members
      while let member = try members.next() { parts[member.name.lowercased()] = member }
    } catch {
      throw .archive(error)
    }
  }

  /// Whether an archive is a workbook.
  var isWorkbook: Bool { parts[Self.mainPart] != nil }

  /// What else the archive is, if it is a document of an office program.
  var otherDocument: Phrase? {
    if parts["word/document.xml"] != nil {
      return Phrase(zh: "Word 文档（请另存为文本）", en: "a Word document (save it as text)")
    }
    if parts["[content_types].xml"] != nil || parts["meta-inf/manifest.xml"] != nil {
      return Phrase(
        zh: "办公软件的文档（请另存为 .xlsx 或文本）",
        en: "a document of an office program (save it as .xlsx or text)")
    }
    return nil
  }

  /// Reads all sheets, in the order of the workbook; there are none if this is no workbook.
  func sheets() throws(Failure) -> [Sheet] {
    let book = try read(Self.mainPart, into: WorkbookPart())
    let targets = try read("xl/_rels/workbook.xml.rels", into: RelationshipsPart()).targets
    let texts = try read("xl/sharedstrings.xml", into: SharedStringsPart()).texts
    let styles = try read("xl/styles.xml", into: StylesPart())
    var sheets: [Sheet] = []
    for (name, part) in sheetParts(book, targets) {
      let sheet = try read(
        part,
        into: SheetPart(
          text: { texts.indices.contains($0) ? texts[$0] : nil }, styles: styles,
          countsFrom1904: book.countsFrom1904))
      sheets.append(
        Sheet(name: name, rows: sheet.filledRows(), hasMoreColumns: sheet.hasMoreColumns))
    }
    return sheets
  }

  /// Reads all sheets, laying texts and rows aside, so that few of them are held at once.
  ///
  /// - Parameter scratch: Gives a new place for them.
  /// - Returns: The sheets that have cells; none if this is no workbook.
  /// - Throws: ``Failure`` if a part is damaged, too large, or no XML.
  func storedSheets(
    _ scratch: () -> any ScratchText
  ) throws(Failure) -> [(name: String, rows: StoredRows)] {
    let book = try stream(Self.mainPart, into: WorkbookPart())
    let targets = try stream("xl/_rels/workbook.xml.rels", into: RelationshipsPart()).targets
    let texts = StoredTexts(scratch())
    _ = try stream("xl/sharedstrings.xml", into: SharedStringsPart(take: texts.append))
    texts.finish()
    let styles = try stream("xl/styles.xml", into: StylesPart())
    var sheets: [(name: String, rows: StoredRows)] = []
    for (name, part) in sheetParts(book, targets) {
      let writer = RowWriter(scratch())
      let sheet = try stream(
        part,
        into: SheetPart(
          text: texts.text, styles: styles, countsFrom1904: book.countsFrom1904,
          take: writer.append))
      sheets.append((name, writer.finish(merged: sheet.merged)))
    }
    return sheets
  }

  /// The names of the sheets and the parts that they are in.
  private func sheetParts(
    _ book: WorkbookPart, _ targets: [String: String]
  ) -> [(name: String, part: String)] {
    book.sheets.enumerated().compactMap { index, entry in
      let path = entry.relationship.flatMap { targets[$0] }.map(Self.path)
      let part = path ?? "xl/worksheets/sheet\(index + 1).xml"
      // Charts on sheets of their own have no cells.
      return parts[part.lowercased()] == nil ? nil : (entry.name, part)
    }
  }

  /// A target is relative to the folder of the workbook unless it begins with a slash.
  private static func path(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var folders = ["xl"]
    for step in target.split(separator: "/") {
      if step == ".." { _ = folders.popLast() } else if step != "." { folders.append(String(step)) }
    }
    return folders.joined(separator: "/")
  }

  /// Reads a part; one that is not there has nothing to say.
  private func read<Part: XMLEvents>(_ name: String, into part: Part) throws(Failure) -> Part {
    guard let member = parts[name.lowercased()] else { return part }
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try archive.contents(of: member) } catch {
      throw .archive(error)
    }
    do throws(XMLFailure) { return try XMLText.read(bytes, into: part) } catch {
      throw .xml(error, part: member.name)
    }
  }

  /// Reads a part a piece at a time.
  private func stream<Part: XMLEvents>(_ name: String, into part: Part) throws(Failure) -> Part {
    guard let member = parts[name.lowercased()] else { return part }
    var reader: ZipMemberReader
    do throws(ArchiveFailure) { reader = try archive.reader(member) } catch {
      throw .archive(error)
    }
    var failure: ArchiveFailure?
    let outcome: Result<Part, XMLFailure>
    do throws(XMLFailure) {
      outcome = .success(
        try XMLText.read(
          pulling: {
            do throws(ArchiveFailure) { return try reader.next(atMost: 1 << 16) } catch {
              failure = error
              return []
            }
          }, into: part))
    } catch { outcome = .failure(error) }
    // What was cut off is no fault of the XML.
    if let failure { throw .archive(failure) }
    switch outcome {
    case .success(let part): return part
    case .failure(let fault): throw .xml(fault, part: member.name)
    }
  }
}
