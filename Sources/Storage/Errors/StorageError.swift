/// What storage could not do, why, and what to do about it.
///
/// No message holds a stored value or a statement's argument: messages may be logged.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable, Equatable {
    /// Another process or connection holds the lock for longer than the busy timeout.
    case busy
    /// These columns (`table.column`) hold that value already.
    case uniqueViolation(columns: [String])
    /// A reference to a row that is not there, or a row that is still referred to.
    case foreignKeyViolation
    /// The name of the constraint, or its expression when it has no name.
    case checkViolation(name: String)
    /// `table.column`.
    case notNullViolation(column: String)
    case readOnly
    case diskFull
    case corrupt
    case notADatabase
    case cannotOpen
    /// The work was stopped from outside.
    case interrupted
    case typeMismatch(column: String?, expected: String, found: String)
    /// The row to change is no longer there.
    case missingRow(table: String)
    case migration(MigrationProblem)
    case other
  }

  /// Why a database is not migrated.
  public enum MigrationProblem: Sendable, Equatable {
    case duplicate(id: String)
    case outOfOrder(id: String)
    /// The database has been migrated by a newer program.
    case newerDatabase(id: String)
    /// `id` has not been applied although a later one has.
    case gap(id: String)
    /// What was applied under this id is not what it says now.
    case changed(id: String)
    /// Tables, but none of ours.
    case foreignDatabase
    /// Rows of this table refer to rows that are not there.
    case brokenReferences(table: String)
    case failed(id: String)
  }

  public var kind: Kind
  /// A sentence that says what happened and what to do.
  public var message: String
  /// The statement, without its arguments.
  public var sql: String?

  public init(_ kind: Kind, _ message: String, sql: String? = nil) {
    self.kind = kind
    self.message = message
    self.sql = sql
  }

  public var description: String { message }
}

extension StorageError {
  /// A stored value is not of the type that the program expects.
  public static func typeMismatch(expected: String, found: String) -> StorageError {
    StorageError(
      .typeMismatch(column: nil, expected: expected, found: found), mismatch(column: nil, expected, found))
  }

  /// The same error with the column that it is about.
  public func naming(column: String) -> StorageError {
    guard case .typeMismatch(nil, let expected, let found) = kind else { return self }
    var error = self
    error.kind = .typeMismatch(column: column, expected: expected, found: found)
    error.message = Self.mismatch(column: column, expected, found)
    return error
  }

  /// Whether the same transaction may succeed when it is tried again.
  public var isTransient: Bool { kind == .busy }

  private static func mismatch(column: String?, _ expected: String, _ found: String) -> String {
    let place = column.map { "Column \"\($0)\"" } ?? "A column"
    return "\(place) should hold \(expected) and holds \(found). Compare the query and the type with the migrations."
  }
}
