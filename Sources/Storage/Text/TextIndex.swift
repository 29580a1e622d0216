/// A full-text index over text columns of one table. The engine keeps it up to date by itself.
///
/// ```swift
/// let notes = TextIndex(name: "notes_text", table: "notes", columns: ["title", "body"])
/// Migration(id: "…") { try $0.create(notes) }
/// let sql: SQL = "SELECT \(Note.columns(of: "n")) FROM notes n WHERE \(notes.matches("pump ord", in: "n"))"
/// ```
///
/// Case and accents do not count: `Zurich` finds `ZÜRICH`.
///
/// In SQLite the index refers to the table's rowid. A `WITHOUT ROWID` table cannot be indexed, and after a `VACUUM` the
/// index of a table without an `INTEGER PRIMARY KEY` should be rebuilt (``Writer/rebuild(_:)``).
public struct TextIndex: Sendable, Hashable {
  /// Unique among tables and indexes.
  public var name: String
  public var table: String
  /// Text columns; at least one.
  public var columns: [String]

  public init(name: String, table: String, columns: [String]) {
    self.name = name
    self.table = table
    self.columns = columns
  }

  /// A condition that is true for the rows which hold every word of `query`, the last one as a beginning of a word.
  ///
  /// What a person types can do no harm: nothing in it is syntax. Beyond ``TextMatch/maximumWordCount`` words the rest
  /// is ignored. Without a word nothing matches; a caller that wants "no query, no filter" asks
  /// ``TextMatch/words(in:)`` first.
  ///
  /// - Parameter alias: the name of the table in the statement, when it is not the table's own.
  public func matches(_ query: String, in alias: String? = nil) -> SQL {
    SQL(parts: [.match(TextMatch(index: self, alias: alias ?? table, words: TextMatch.words(in: query)))])
  }
}

/// A search in a ``TextIndex``, for an engine to spell out.
public struct TextMatch: Sendable, Hashable {
  public static let maximumWordCount = 32

  public let index: TextIndex
  public let alias: String
  /// Letters, digits and marks only. The last is a prefix.
  public let words: [String]

  /// The words of a text that a person typed: its runs of letters, digits and marks.
  public static func words(in query: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in query.unicodeScalars {
      if isWordScalar(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
        if words.count == maximumWordCount { return words }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default:
      false
    }
  }
}

extension Writer {
  /// Creates the index and fills it from its table.
  public func create(_ index: TextIndex) throws {
    for statement in dialect.statementsCreating(index) { try execute(statement) }
  }

  public func drop(_ index: TextIndex) throws {
    for statement in dialect.statementsDropping(index) { try execute(statement) }
  }

  /// Makes changes of the table cheaper and searches a little dearer. It lasts until the index is dropped.
  public func favorChanges(of index: TextIndex) throws {
    for statement in dialect.statementsFavoringChanges(of: index) { try execute(statement) }
  }

  /// Fills the index anew from its table.
  public func rebuild(_ index: TextIndex) throws {
    try execute(dialect.statementRebuilding(index))
  }
}
