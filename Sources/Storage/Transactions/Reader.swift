/// Reads within one transaction. Good only until the transaction's closure returns.
public class Reader {
  let connection: any Connection

  /// Engines make readers; everybody else gets them from ``Store/read(_:)``.
  public init(_ connection: any Connection) {
    self.connection = connection
  }

  public final var dialect: any Dialect { connection.dialect }

  // MARK: Rows

  /// Calls `body` for each row as it comes, without holding the result in memory.
  ///
  /// The row reads from the live statement and must not leave `body`.
  public final func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try connection.forEachRow(render(sql)) { row in
      try body(row)
      return true
    }
  }

  /// All rows, copied.
  public final func fetchRows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    var names: [String]?
    try forEachRow(sql) { row in
      let columns = names ?? row.columnNames
      names = columns
      rows.append(Row(try CopiedRow(row, names: columns)))
    }
    return rows
  }

  /// Whether there is a row.
  public final func exists(_ sql: SQL) throws -> Bool {
    var exists = false
    try connection.forEachRow(render(sql)) { _ in
      exists = true
      return false
    }
    return exists
  }

  // MARK: Values

  /// The first column of the first row; nil when there is no row, or it holds NULL.
  public final func fetchValue<Value: ColumnValue>(_ sql: SQL, as type: Value.Type = Value.self) throws -> Value? {
    var value: Value?
    try connection.forEachRow(render(sql)) { row in
      value = try row[0, as: Value?.self]
      return false
    }
    return value
  }

  /// The first column of all rows.
  public final func fetchValues<Value: ColumnValue>(_ sql: SQL, as type: Value.Type = Value.self) throws -> [Value] {
    var values: [Value] = []
    try forEachRow(sql) { values.append(try $0[0]) }
    return values
  }

  // MARK: Records

  /// - Parameter sql: a `SELECT` whose first columns are the record's, in order; start with ``Record/select``.
  public final func fetchAll<R: Record>(_ sql: SQL, as type: R.Type = R.self) throws -> [R] {
    var records: [R] = []
    try forEachRow(sql) { records.append(try R(row: $0)) }
    return records
  }

  /// The first row; the rest is not read.
  public final func fetchOne<R: Record>(_ sql: SQL, as type: R.Type = R.self) throws -> R? {
    var record: R?
    try connection.forEachRow(render(sql)) { row in
      record = try R(row: row)
      return false
    }
    return record
  }

  /// The record with this primary key.
  public final func find<R: Record>(_ type: R.Type, _ id: some ColumnValue) throws -> R? {
    try find(type, key: [id.databaseValue])
  }

  /// The record with this primary key of one or more columns, in the order of the properties.
  public final func find<R: Record>(_ type: R.Type, key: [DatabaseValue]) throws -> R? {
    try fetchOne("\(R.select) WHERE \(R.whereKey(key))", as: type)
  }

  /// The records with these primary keys, in no particular order; those that do not exist are left out.
  ///
  /// As many statements as the engine's limit of bound values asks for, mostly one.
  public final func find<R: Record>(_ type: R.Type, ids: some Collection<some ColumnValue>) throws -> [R] {
    guard R.primaryKey.count == 1, let column = R.primaryKeyColumns.first else {
      throw StorageError(
        .other, "\"\(R.table)\" has a key of several columns. Find its records one by one with find(_:key:).")
    }
    var records: [R] = []
    var seen: Set<DatabaseValue> = []
    var values = ids.map(\.databaseValue).filter { seen.insert($0).inserted }[...]
    while !values.isEmpty {
      let batch = values.prefix(dialect.maximumArgumentCount)
      values = values.dropFirst(batch.count)
      records += try fetchAll("\(R.select) WHERE \(identifier: column) IN \(SQL(list: Array(batch)))", as: type)
    }
    return records
  }

  // MARK: The engine

  /// How the engine would run this, one line per step. For tests that assert that an index is used.
  public final func queryPlan(_ sql: SQL) throws -> [String] {
    try connection.queryPlan(render(sql))
  }

  /// The names of all tables that are not the engine's own.
  public final func tableNames() throws -> [String] {
    try connection.tableNames()
  }

  final func render(_ sql: SQL) -> RenderedSQL {
    sql.render(in: dialect)
  }
}

@available(*, unavailable, message: "A reader belongs to its transaction.")
extension Reader: @unchecked Sendable {}

extension SQL {
  init(list: [DatabaseValue]) {
    self.init(parts: [.list(list)])
  }
}
