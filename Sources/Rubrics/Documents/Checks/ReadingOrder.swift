package import Diagnostics

extension [Diagnostic] {
  /// The diagnostics as somebody who mends them reads: by file, then by place, outer files first.
  package func inReadingOrder() -> [Diagnostic] {
    enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      if left.file != right.file {
        guard let x = left.file, let y = right.file else { return left.file == nil }
        let (deep, deeper) = (x.count { $0 == "/" }, y.count { $0 == "/" })
        return deep == deeper ? x < y : deep < deeper
      }
      let start = left.range?.start ?? SourcePosition(line: 0, column: 0)
      let other = right.range?.start ?? SourcePosition(line: 0, column: 0)
      return start == other ? a.offset < b.offset : start < other
    }.map(\.element)
  }
}
