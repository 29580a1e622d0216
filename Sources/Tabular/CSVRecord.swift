/// A line of a table: its fields, as they stand in the file without their quotation marks.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file that it begins in, from 1. A record may go over several.
  public var line: Int
  public var fields: [String]
  /// What had to be made up for; `nil` if nothing.
  public var problem: CSVProblem?

  public init(line: Int, fields: [String], problem: CSVProblem? = nil) {
    self.line = line
    self.fields = fields
    self.problem = problem
  }

  /// Whether nothing but white space stands in it.
  public var isBlank: Bool { fields.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) } }
}

/// What can be wrong with a record of which the rest of the file knows nothing.
public enum CSVProblem: String, Hashable, Sendable {
  /// A quotation mark opens a field and none closes it: the line is read as if the mark were a character like others.
  case unbalancedQuote
  /// It is longer than a record may be; its fields are left out.
  case tooLong
}
