extension Migrator {
  /// Compares the database with the program.
  func status(in reader: Reader) throws -> Status {
    let applied = try appliedMigrations(in: reader)
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.id, $0) })

    for row in applied where known[row.id] == nil {
      throw StorageError(
        .migration(.newerDatabase(id: row.id)),
        "The database is newer than this program: it has migration \"\(row.id)\", which this program does not know. "
          + "Use the version of the program that the database was last used with, or a later one.")
    }
    let appliedIDs = Set(applied.map(\.id))
    let lastApplied = migrations.lastIndex { appliedIDs.contains($0.id) } ?? -1
    for migration in migrations.prefix(lastApplied + 1) where !appliedIDs.contains(migration.id) {
      throw StorageError(
        .migration(.gap(id: migration.id)),
        "The database is half migrated: migration \"\(migration.id)\" is missing although a later one has been "
          + "applied. Restore a backup, or give the new migration an id that sorts last.")
    }
    for row in applied {
      guard let migration = known[row.id], migration.checksum(in: reader.dialect) != row.checksum else { continue }
      throw StorageError(
        .migration(.changed(id: row.id)),
        "Migration \"\(row.id)\" has been changed since it was applied to this database. "
          + "Undo the change and put it into a new migration.")
    }
    return Status(
      applied: migrations.prefix(lastApplied + 1).map(\.id), pending: migrations.dropFirst(lastApplied + 1).map(\.id))
  }

  private func appliedMigrations(in reader: Reader) throws -> [(id: String, checksum: String)] {
    let tables = try reader.tableNames()
    guard tables.contains("schema_migrations") else {
      if tables.isEmpty { return [] }
      throw StorageError(
        .migration(.foreignDatabase),
        "The database has tables but was not made by this program (there is no table \"schema_migrations\"). "
          + "Name another database; the tables in this one have not been touched.")
    }
    var applied: [(id: String, checksum: String)] = []
    try reader.forEachRow("SELECT id, checksum FROM schema_migrations") { row in
      applied.append((id: try row[0], checksum: try row[1]))
    }
    return applied
  }
}
