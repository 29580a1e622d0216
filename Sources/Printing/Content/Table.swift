/// A column of a table.
public struct Column: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case leading, trailing }

  public var title: String
  /// Where titles and values stand. Numbers and amounts belong to the trailing side.
  public var alignment: Alignment
  /// About how many characters it is wide. On paper the columns share the width of the page in this proportion.
  public var width: Double

  public init(_ title: String, _ alignment: Alignment = .leading, width: Double = 16) {
    self.title = title
    self.alignment = alignment
    self.width = width
  }

  /// For numbers and amounts.
  public static func number(_ title: String, width: Double = 12) -> Column { Column(title, .trailing, width: width) }
}

/// Rows under columns, and what they come to.
public struct Table: Hashable, Sendable {
  /// Stands over the table, and on its sheet.
  public var title: String?
  public var columns: [Column]
  /// Each with a cell per column; cells that are missing are empty.
  public var rows: [[Cell]]
  /// Rows at the end that stand out.
  public var totals: [[Cell]]

  public init(_ title: String? = nil, columns: [Column], rows: [[Cell]] = [], totals: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.totals = totals
  }
}
