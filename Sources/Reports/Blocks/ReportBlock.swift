/// A piece of a report that is laid out in several ways.
enum ReportBlock: Sendable {
  /// A heading; 1 is the document's. An anchor is what links of the page lead to.
  case heading(level: Int, String, anchor: String? = nil)
  case paragraph(String)
  /// Something to be careful about.
  case caution(String)
  /// Figures with their labels.
  case facts([(label: String, value: String)])
  case list([String])
  case table(Table)
  /// A picture that only pages show, with what it shows in words.
  case plot(QuadrantPlot, String)

  /// Rows under titles.
  struct Table: Sendable {
    struct Column: Sendable {
      var title: String
      var isFigure = false
    }

    var columns: [Column]
    var rows: [[String]]
    /// The anchor that the first cell of each row leads to; empty if none does.
    var links: [String] = []
  }
}
