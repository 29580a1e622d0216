/// A struct that is one row of one table. `@Table` writes the conformance.
public protocol Record: Sendable {
  static var table: String { get }

  /// The columns in the order of ``columnValues`` and of ``init(row:)``.
  static var columns: [String] { get }

  /// Positions in ``columns``. At least one.
  static var primaryKey: [Int] { get }

  /// Whether ``Writer/changes`` tells of this record. True unless said otherwise.
  static var recordsChanges: Bool { get }

  /// The SQL that is the same for all records of the type.
  static var sql: RecordSQL { get }

  /// Reads the first columns of the row, by position, in the order of ``columns``.
  init(row: Row) throws

  /// The stored values in the order of ``columns``.
  var columnValues: [DatabaseValue] { get }
}

/// What the statements of a record's type have in common, made once.
public struct RecordSQL: Sendable {
  let columnList: SQL
  let select: SQL
  /// Up to the values.
  let insert: SQL

  public init<R: Record>(_ type: R.Type) {
    let table = SQL.quoted(R.table)
    let list = R.columns.map(SQL.quoted).joined(separator: ", ")
    columnList = SQL(raw: list)
    select = SQL(raw: "SELECT \(list) FROM \(table)")
    insert = SQL(raw: "INSERT INTO \(table) (\(list)) VALUES ")
  }
}

extension Record {
  public static var recordsChanges: Bool { true }

  public static var sql: RecordSQL { RecordSQL(Self.self) }

  /// `SELECT "id", "title" FROM "deals"`, to be continued.
  public static var select: SQL { sql.select }

  /// The columns for a `SELECT`, in order: `"id", "title"`.
  public static var columnList: SQL { sql.columnList }

  /// The columns of the table's alias in a join, in order: `"d"."id", "d"."title"`.
  public static func columns(of alias: String) -> SQL {
    let alias = SQL.quoted(alias)
    return SQL(raw: columns.map { "\(alias).\(SQL.quoted($0))" }.joined(separator: ", "))
  }

  public static var primaryKeyColumns: [String] { primaryKey.map { columns[$0] } }

  /// The record with these values, in the order of ``columns``.
  ///
  /// - Throws: ``StorageError`` of kind `typeMismatch` when a value is not what its property holds.
  public init(columnValues: [DatabaseValue]) throws {
    try self.init(row: Row(CopiedRow(names: Self.columns, values: columnValues)))
  }

  /// The values that identify the row.
  public var key: [DatabaseValue] { Self.key(of: columnValues) }

  static func key(of values: [DatabaseValue]) -> [DatabaseValue] { primaryKey.map { values[$0] } }

  static func whereKey(_ key: [DatabaseValue]) throws -> SQL {
    guard key.count == primaryKey.count, !key.isEmpty else {
      throw StorageError(
        .other,
        "The key of \"\(table)\" has \(primaryKey.count) columns; \(key.count) values were given. Pass them all.")
    }
    return SQL.joined(
      zip(primaryKeyColumns, key).map { "\(identifier: $0) = \($1)" as SQL }, separator: " AND ")
  }
}
