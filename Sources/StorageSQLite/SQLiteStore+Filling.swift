import Storage

extension SQLiteStore {
  /// Takes the indexes of some tables away while `body` fills them, and makes them anew at the end: to sort once is
  /// faster than to keep in order row by row. Indexes that belong to a constraint stay.
  ///
  /// When `body` throws, or the program ends, the indexes are gone: only for a database that nobody uses yet, and that
  /// can be thrown away.
  ///
  /// - Parameter tables: their names.
  public func withoutIndexes<T>(of tables: [String], _ body: () async throws -> T) async throws -> T {
    let indexes = try await write { writer in
      var indexes: [(name: String, statement: String)] = []
      try writer.forEachRow(
        """
        SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN \(tables)
        ORDER BY name
        """
      ) { indexes.append((try $0[0], try $0[1])) }
      for index in indexes { try writer.execute("DROP INDEX \(identifier: index.name)") }
      return indexes
    }
    let result = try await body()
    // One transaction for each, so that the log is not as long as the database.
    for index in indexes { try await write { _ = try $0.execute("\(raw: index.statement)") } }
    return result
  }
}
