/// A piece of a report, before it is laid out as text or Markdown.
enum ReportBlock: Sendable, Hashable {
  case heading(String)
  case paragraph(String)
  case table(ReportTable)
}

/// A table whose less important columns may be left out where it is too wide.
struct ReportTable: Sendable, Hashable {
  struct Column: Sendable, Hashable {
    var title: String
    /// Whether cells are figures, which are set flush right.
    var isFigure = true
    /// Columns of the highest rank go first where space is short; rank 0 stays.
    var rank = 0
  }

  var columns: [Column]
  var rows: [[String]]
}
