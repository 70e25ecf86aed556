/// Unpacks gzip (RFC 1952) as it comes in, in memory that does not grow.
///
/// Members that follow one another are one stream, as `cat a.gz b.gz` makes them; zeros behind the
/// last one are padding. Nothing is read or written here: the caller feeds what it has.
///
/// ```swift
/// var reader = GzipReader()
/// loop: while true {
///   switch try reader.next(atMost: 1 << 16) {
///   case .bytes(let bytes): use(bytes)
///   case .needsInput: reader.feed(try file.read())  // no bytes at the end
///   case .end: break loop
///   }
/// }
/// ```
package struct GzipReader {
  /// What can come next.
  package enum Next: Equatable {
    /// Some of what was packed; never empty.
    case bytes([UInt8])
    /// Nothing without further input.
    case needsInput
    /// The end of the last member.
    case end
  }

  private enum Place {
    case start, member, betweenMembers, padding
  }

  private let inflater = Inflater(.gzip)
  private let limits: ArchiveLimits
  private var input: ArraySlice<UInt8> = []
  private var hasAllInput = false
  private var place = Place.start
  /// Bytes that came out so far.
  private var unpacked = 0
  /// Bytes that were used up so far.
  private var packed = 0

  /// Begins a stream.
  package init(limits: ArchiveLimits = ArchiveLimits()) {
    self.limits = limits
  }

  /// Whether bytes begin as every gzip member does.
  package static func isGzip(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: [0x1F, 0x8B])
  }

  /// Takes further input.
  ///
  /// - Parameter bytes: What comes next; no bytes when there are no more.
  package mutating func feed(_ bytes: [UInt8]) {
    if bytes.isEmpty { hasAllInput = true }
    input = input.isEmpty ? bytes[...] : input + bytes
  }

  /// Unpacks the next bytes.
  ///
  /// - Parameter count: How many at most; at least 1.
  /// - Returns: Bytes, or what is to be done.
  /// - Throws: ``ArchiveFailure`` with the offset in the packed stream.
  package mutating func next(atMost count: Int) throws(ArchiveFailure) -> Next {
    while true {
      if input.isEmpty, !hasAllInput { return .needsInput }
      switch place {
      case .start: place = .member
      case .member:
        if let bytes = try unpack(atMost: count) { return .bytes(bytes) }
        if place == .member, input.isEmpty, hasAllInput {
          throw ArchiveFailure(
            .truncated, at: packed, "the gzip data stop after byte \(packed), before their end")
        }
      case .betweenMembers:
        guard let first = input.first else { return .end }
        if first == 0 {
          place = .padding
        } else {
          // What is no member is reported by zlib, with its place.
          inflater.restart()
          place = .member
        }
      case .padding:
        guard let other = input.firstIndex(where: { $0 != 0 }) else {
          packed += input.count
          input = []
          if hasAllInput { return .end }
          continue
        }
        let offset = packed + other - input.startIndex
        throw ArchiveFailure(
          .damaged, at: offset, "something else follows the gzip data at byte \(offset)")
      }
    }
  }

  private mutating func unpack(atMost count: Int) throws(ArchiveFailure) -> [UInt8]? {
    let step: Inflater.Step
    do throws(Inflater.Fault) {
      step = try inflater.step(input, atMost: count)
    } catch {
      let offset = packed + error.consumed
      throw ArchiveFailure(
        .damaged, at: offset, "the gzip data are damaged at byte \(offset) (\(error.message))")
    }
    input = input.dropFirst(step.consumed)
    packed += step.consumed
    unpacked += step.bytes.count
    if step.isEnd { place = .betweenMembers }
    if let failure = limits.failure(packed: packed, unpacked: unpacked, at: packed) {
      throw failure
    }
    return step.bytes.isEmpty ? nil : step.bytes
  }

  /// Unpacks a whole stream that is in memory already.
  ///
  /// - Parameters:
  ///   - bytes: The packed stream.
  ///   - limits: Bounds; `memberBytes` is that of the whole stream.
  /// - Returns: Everything that was packed.
  /// - Throws: ``ArchiveFailure`` with the offset in the packed stream.
  package static func unpack(
    _ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveFailure) -> [UInt8] {
    var reader = GzipReader(limits: limits)
    reader.feed(bytes)
    reader.feed([])
    var unpacked: [UInt8] = []
    while case .bytes(let some) = try reader.next(atMost: 1 << 18) { unpacked += some }
    return unpacked
  }
}
