import PatternMatching
import Rubrics

/// Numbers the patterns of a pack in the order in which its detectors mention them.
///
/// The same pack always gets the same numbers, so tables compiled earlier can stand in for
/// compiling: their digest tells whether they came from the same patterns.
struct PatternNumbering {
  private var numbers: [ExactText: Int] = [:]
  private(set) var sources: [PatternSource] = []

  /// How many patterns have a number.
  var count: Int { sources.count }

  /// The number of a pattern; the same text has the same number.
  mutating func number(of source: PatternSource) -> Int {
    let key = ExactText(source.text)
    if let known = numbers[key] { return known }
    numbers[key] = sources.count
    sources.append(source)
    return sources.count - 1
  }

  /// Compiles what was numbered, unless ready tables of just these patterns are at hand.
  ///
  /// - Parameters:
  ///   - lexicons: Word lists that patterns name.
  ///   - prepared: Ready tables, perhaps of these patterns.
  ///   - digest: What ``digest(_:)`` gives for the lists.
  /// - Returns: The compiled patterns, by their numbers.
  /// - Throws: A pattern's mistake, with its source, or what is wrong with all of them together.
  func patternSet(
    lexicons: [String: [PatternSource]], prepared: PreparedPatterns?, digest: UInt64
  ) throws(RubricCompilationError) -> PatternSet {
    if let set = prepared?.set(digest: digest), set.count == sources.count { return set }
    var lists: [String: [PatternNode]] = [:]
    for name in lexicons.keys.sorted() {
      var nodes: [PatternNode] = []
      for source in lexicons[name] ?? [] {
        do { nodes.append(try PatternParser.parse(source.text)) } catch {
          throw RubricCompilationError(source: source, error: error)
        }
      }
      lists[name] = nodes
    }
    var builder = PatternSetBuilder(lexicons: lists)
    for source in sources {
      do { _ = try builder.add(source.text) } catch {
        throw RubricCompilationError(source: source, error: error)
      }
    }
    do { return try builder.build() } catch {
      throw RubricCompilationError(source: nil, error: error)
    }
  }

  /// A number for all patterns and word lists: FNV-1a, 64 bits, of their texts.
  func digest(_ lexicons: [String: [PatternSource]]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      // The bytes are read within the call and not kept.
      let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
        let span = unsafe Span(_unsafeElements: bytes)
        for index in span.indices { hash = (hash ^ UInt64(span[index])) &* 0x100_0000_01b3 }
      }
      if isDone == nil {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
      // A byte that no text has parts one from the next.
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    for name in lexicons.keys.sorted() {
      mix(name)
      for source in lexicons[name] ?? [] { mix(source.text) }
    }
    for source in sources { mix(source.text) }
    return hash
  }
}
