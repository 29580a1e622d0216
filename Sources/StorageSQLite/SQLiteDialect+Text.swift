public import Storage

// Full text by FTS5 with external content: the index holds no second copy of the text, and triggers keep it true.

extension SQLiteDialect {
  public func condition(for match: TextMatch) -> SQL {
    guard !match.words.isEmpty else { return "1 = 0" }
    // Words hold no quotes, and within quotes nothing is syntax.
    let query = match.words.map { "\"\($0)\"" }.joined(separator: " AND ") + "*"
    return """
      \(identifier: match.alias).rowid IN (
        SELECT rowid FROM \(identifier: match.index.name) WHERE \(identifier: match.index.name) MATCH \(query))
      """
  }

  public func statementsCreating(_ index: TextIndex) -> [SQL] {
    let columns = columnList(of: index)
    return [
      """
      CREATE VIRTUAL TABLE \(identifier: index.name) USING fts5(
        \(columns), content = \(identifier: index.table),
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
      """,
      """
      CREATE TRIGGER \(identifier: index.name + "_insert") AFTER INSERT ON \(identifier: index.table) BEGIN
        \(adding(index))
      END
      """,
      """
      CREATE TRIGGER \(identifier: index.name + "_delete") AFTER DELETE ON \(identifier: index.table) BEGIN
        \(removing(index))
      END
      """,
      """
      CREATE TRIGGER \(identifier: index.name + "_update")
      AFTER UPDATE OF \(columns) ON \(identifier: index.table) BEGIN
        \(removing(index))
        \(adding(index))
      END
      """,
      statementRebuilding(index),
    ]
  }

  public func statementsDropping(_ index: TextIndex) -> [SQL] {
    ["_insert", "_delete", "_update"].map { "DROP TRIGGER \(identifier: index.name + $0)" }
      + ["DROP TABLE \(identifier: index.name)"]
  }

  public func statementRebuilding(_ index: TextIndex) -> SQL {
    "INSERT INTO \(identifier: index.name) (\(identifier: index.name)) VALUES ('rebuild')"
  }

  public func statementsFavoringChanges(of index: TextIndex) -> [SQL] {
    // Segments of one level are merged when there are so many of them, instead of 4.
    ["INSERT INTO \(identifier: index.name) (\(identifier: index.name), rank) VALUES ('automerge', 8)"]
  }

  private func columnList(of index: TextIndex, prefix: SQL = .empty) -> SQL {
    SQL.joined(index.columns.map { "\(prefix)\(identifier: $0)" })
  }

  private func adding(_ index: TextIndex) -> SQL {
    """
    INSERT INTO \(identifier: index.name) (rowid, \(columnList(of: index)))
        VALUES (new.rowid, \(columnList(of: index, prefix: "new.")));
    """
  }

  private func removing(_ index: TextIndex) -> SQL {
    """
    INSERT INTO \(identifier: index.name) (\(identifier: index.name), rowid, \(columnList(of: index)))
        VALUES ('delete', old.rowid, \(columnList(of: index, prefix: "old.")));
    """
  }
}
