import Diagnostics
import TranscriptImport

/// Cuts the inputs into pieces of work, one after another, holding only a bounded part of them.
struct WorkSource {
  /// Larger files are opened here, to be cut into pieces.
  private static let smallSize = 1 << 18
  /// Calls in a piece of work.
  private static let callsPerItem = 32

  private struct Stream {
    var file: InputFile
    var source: ByteSource
    var pieces: LinePieces
    /// How much of the file was read when the last piece was handed out.
    var position = 0
  }

  /// Where the inputs are found.
  private var search: InputSearch
  private let importer: TranscriptImporter
  /// What went wrong with what had to be laid aside.
  private let trouble = FileScratch.Trouble()
  private var stream: Stream?
  private var returned: WorkItem?
  private var calls: ArraySlice<ImportedCall> = []
  private var callsOf: InputFile?
  /// The rest of a large input, whose calls come a few at a time.
  private var rest: CallStream?
  /// The file that it is fetched from, if it is not held as a whole.
  private var pages: FilePages?
  /// Problems of calls that are yet to be handed out.
  private var told: WorkItem?

  /// Prepares to read.
  init(_ search: InputSearch, importer: TranscriptImporter) {
    self.search = search
    let trouble = trouble
    var importer = importer
    importer.scratch = { FileScratch(trouble) }
    self.importer = importer
  }

  /// The next piece of work; `nil` when there is no more, or the user has interrupted.
  mutating func next() -> WorkItem? {
    if let item = returned {
      returned = nil
      return item
    }
    while !Interruption.hasOccurred {
      if let item = told {
        told = nil
        return item
      }
      if stream != nil {
        if let item = nextPiece() { return item }
        continue
      }
      if let file = callsOf {
        let some = calls.prefix(Self.callsPerItem)
        calls = calls.dropFirst(some.count)
        if calls.isEmpty {
          let portion = rest?.next(least: Self.callsPerItem)
          if portion == nil {
            rest = nil
            callsOf = nil
            if let failure = pages?.failure ?? trouble.failure {
              told = item(file, .told([failure.diagnostic]), size: 0)
            }
            pages = nil
          }
          calls = (portion?.calls ?? [])[...]
          if let problems = portion?.diagnostics, !problems.isEmpty {
            told = item(file, .told(problems), size: 0)
          }
        }
        if some.isEmpty { continue }
        return item(file, .calls(Array(some)), size: 0)
      }
      guard let finding = search.nextFinding() else { return nil }
      switch finding {
      case .problem(let diagnostic, let argument):
        return WorkItem(
          source: diagnostic.file ?? "", argument: argument, isNamed: true, size: 0,
          content: .told([diagnostic]))
      case .skipped(let path):
        return WorkItem(
          source: path, argument: -1, isNamed: false, size: 0, content: .skipped(path))
      case .file(let file):
        // Nobody knows how large a small packed file is.
        if let size = file.size, size <= Self.smallSize, !file.isPacked {
          return item(file, .file(file), size: size)
        }
        if let item = open(file) { return item }
      }
    }
    return nil
  }

  /// Hands calls of the last piece of work out again, as the next one.
  mutating func putBack(_ calls: ArraySlice<ImportedCall>, of item: WorkItem) {
    var rest = item
    rest.size = 0
    rest.content = .calls(Array(calls))
    returned = rest
  }

  private func item(_ file: InputFile, _ content: WorkItem.Content, size: Int) -> WorkItem {
    WorkItem(
      source: file.path, argument: file.argument, isNamed: file.isNamed, size: size,
      content: content)
  }

  /// Opens an input that is large, or of unknown size.
  private mutating func open(_ file: InputFile) -> WorkItem? {
    do throws(StreamFailure) {
      let source = try ByteSource(file)
      var start: [UInt8] = []
      var failure: StreamFailure?
      do throws(StreamFailure) {
        while start.count <= Self.smallSize {
          let piece = try source.read(Self.smallSize)
          if piece.isEmpty {
            source.close()
            return Interruption.hasOccurred
              ? nil : item(file, .bytes(start), size: file.size ?? start.count)
          }
          start += piece
        }
      } catch { failure = error }
      // Results and settings lie beside the calls, and may be larger than what is read as a whole.
      if !file.isNamed, OwnSchema.isOther(start) {
        source.close()
        return item(file, .skipped(file.path), size: file.size ?? start.count)
      }
      if LineSniffer(options: importer.options).hasCallsOnLines(start) {
        if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
        stream = Stream(
          file: file, source: source,
          pieces: LinePieces(
            source, after: start, failure: failure,
            lineLimit: importer.options.limits.lineBytes))
        return nil
      }
      defer { source.close() }
      // Half a conversation would be graded as if the rest had never been said.
      if let failure { throw failure }
      if let size = file.size, size >= Self.longFile, file.archived == nil, !source.isPacked,
        file.path != "-"
      {
        let pages = try FilePages(file.path)
        self.pages = pages
        return try read(pages.pages(size: size), of: file)
      }
      let scratch = FileScratch(trouble)
      scratch.append(start)
      start = []
      while true {
        let piece = try source.read(Self.smallSize)
        if piece.isEmpty { break }
        scratch.append(piece)
        if let failure = trouble.failure { throw failure }
        if scratch.size > Self.scratchLimit { return tooLarge(file, Self.scratchLimit) }
      }
      return Interruption.hasOccurred ? nil : try read(scratch.pages, of: file)
    } catch {
      pages = nil
      return item(file, .told([error.diagnostic]), size: file.size ?? 0)
    }
  }

  /// Bytes from which on a file is fetched in pieces, and only in pieces if it can be.
  private static let longFile = 1 << 23

  /// Reads a large input here, so that its calls can be handed out in portions.
  private mutating func read(
    _ pages: TextPages, of file: InputFile
  ) throws(StreamFailure) -> WorkItem {
    let size = file.size ?? pages.size
    if let stream = importer.stream(pages: pages, source: file.path) {
      if let failure = self.pages?.failure ?? trouble.failure { throw failure }
      return read(stream, of: file, size: size)
    }
    guard pages.size <= Self.callLimit else {
      return tooLarge(file, Self.callLimit)
    }
    let bytes = pages.bytes(at: 0, count: pages.size)
    if let failure = self.pages?.failure ?? trouble.failure { throw failure }
    let result = importer.read(bytes: bytes, source: file.path)
    return read(CallStream(result), of: file, size: size)
  }

  /// Bytes of the largest input that is one call and so read as a whole; tables and labels may be larger.
  static let callLimit = 1 << 26
  /// Bytes, unpacked, of the largest input that is laid aside.
  private static let scratchLimit = 1 << 32

  private func tooLarge(_ file: InputFile, _ limit: Int) -> WorkItem {
    let problem = Diagnostic(
      id: "file-too-large", file: file.path,
      message: limit == Self.callLimit
        ? "the file is too large to be read as a whole" : "the file is too large unpacked",
      expected: "at most \(limit >> 20) MB for one call, or a list of calls: JSON Lines, "
        + "a JSON array, a table")
    return item(file, .told([problem]), size: file.size ?? 0)
  }

  private mutating func read(_ stream: CallStream, of file: InputFile, size: Int) -> WorkItem {
    var stream = stream
    let first =
      stream.next(least: Self.callsPerItem) ?? CallStream.Portion(calls: [], diagnostics: [])
    if !file.isNamed, first.isNoTranscript(named: file.path) {
      pages = nil
      return item(file, .skipped(file.path), size: size)
    }
    calls = first.calls[...]
    callsOf = file
    rest = stream
    return item(file, .told(first.diagnostics), size: size)
  }

  private mutating func nextPiece() -> WorkItem? {
    guard var current = stream else { return nil }
    stream = nil
    do {
      let next = try current.pieces.next()
      if Interruption.hasOccurred {
        current.source.close()
        return nil
      }
      switch next {
      case .piece(let piece):
        // Packed or not, what counts is how far the file has been read.
        let size = current.source.position - current.position
        current.position += size
        stream = current
        return item(current.file, .lines(piece), size: size)
      case .tooLong(let line):
        stream = current
        let limit = importer.options.limits.lineBytes >> 20
        return item(
          current.file,
          .told([
            Diagnostic(
              id: "json-limit", file: current.file.path,
              range: SourceRange(start: SourcePosition(line: line, column: 1)),
              message: "the line is too long", expected: "at most \(limit) MB")
          ]), size: 0)
      case .end:
        current.source.close()
        return nil
      }
    } catch {
      current.source.close()
      return item(current.file, .told([error.diagnostic]), size: 0)
    }
  }
}

/// Tells whether an input can be graded line by line.
struct LineSniffer {
  let options: ImportOptions

  /// Whether the first line is a whole call.
  ///
  /// A file with a turn on every line has to be read as a whole, since the turns of a call may stand
  /// anywhere in it.
  ///
  /// - Parameter start: The beginning of the input.
  /// - Returns: Whether each line can be read by itself.
  func hasCallsOnLines(_ start: [UInt8]) -> Bool {
    guard options.format ?? .jsonl == .jsonl, options.encoding ?? .utf8 == .utf8,
      let end = start.lastIndex(of: 0x0A)
    else { return false }
    var lines = start[...end]
    if lines.starts(with: [0xEF, 0xBB, 0xBF]) { lines = lines.dropFirst(3) }
    guard String(validating: lines, as: UTF8.self) != nil,
      let first = lines.split(separator: 0x0A).first(where: { $0.contains { $0 > 0x20 } }),
      first.first(where: { $0 > 0x20 }) == UInt8(ascii: "{")
    else { return false }
    var reader = TranscriptLineReader(source: "", options: options)
    return !reader.read(first, number: 1).calls.isEmpty
  }
}
