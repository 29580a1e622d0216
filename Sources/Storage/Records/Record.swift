/// A struct that is one row of one table. `@Table` writes the conformance.
public protocol Record: Sendable {
  static var table: String { get }

  /// The columns in the order of ``columnValues`` and of ``init(row:)``.
  static var columns: [String] { get }

  /// Positions in ``columns``. At least one.
  static var primaryKey: [Int] { get }

  /// Whether ``Writer/changes`` tells of this record. True unless said otherwise.
  static var recordsChanges: Bool { get }

  /// Reads the first columns of the row, by position, in the order of ``columns``.
  init(row: Row) throws

  /// The stored values in the order of ``columns``.
  var columnValues: [DatabaseValue] { get }
}

extension Record {
  public static var recordsChanges: Bool { true }

  /// `SELECT "id", "title" FROM "deals"`, to be continued.
  public static var select: SQL { "SELECT \(columnList) FROM \(identifier: table)" }

  /// The columns for a `SELECT`, in order: `"id", "title"`.
  public static var columnList: SQL { SQL.joined(columns.map(SQL.init(identifier:))) }

  /// The columns of the table's alias in a join, in order: `"d"."id", "d"."title"`.
  public static func columns(of alias: String) -> SQL {
    SQL.joined(columns.map { "\(identifier: alias).\(identifier: $0)" })
  }

  public static var primaryKeyColumns: [String] { primaryKey.map { columns[$0] } }

  /// The values that identify the row.
  public var key: [DatabaseValue] {
    let values = columnValues
    return Self.primaryKey.map { values[$0] }
  }

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
