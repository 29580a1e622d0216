/// Brings a database to the schema of this program, or says in a sentence why it does not.
///
/// A fresh database gets all migrations. A database that is newer than the program, half migrated, migrated differently
/// or not ours is refused. Several processes may migrate at once: each migration is applied once.
public struct Migrator: Sendable {
  /// Where a database stands.
  public struct Status: Sendable, Equatable {
    /// The ids of the migrations that have been applied, in order.
    public var applied: [String]
    /// The ids of those that have not.
    public var pending: [String]

    public init(applied: [String], pending: [String]) {
      self.applied = applied
      self.pending = pending
    }

    public var isCurrent: Bool { pending.isEmpty }
  }

  /// A migration that has not been applied, with what it would execute.
  public struct PlannedMigration: Sendable, Equatable {
    public var id: String
    public var statements: [String]
  }

  public let migrations: [Migration]

  /// - Parameter migrations: all there ever were, from the first to the last.
  /// - Throws: ``StorageError`` of kind `migration` when an id comes twice or not in order.
  public init(_ migrations: [Migration]) throws {
    for (previous, next) in zip(migrations, migrations.dropFirst()) {
      if previous.id == next.id || migrations.filter({ $0.id == next.id }).count > 1 {
        throw StorageError(
          .migration(.duplicate(id: next.id)),
          "Two migrations are called \"\(next.id)\". Give the newer one another id.")
      }
      // By code units: the order must not depend on the locale or the Unicode version.
      guard previous.id.utf8.lexicographicallyPrecedes(next.id.utf8) else {
        throw StorageError(
          .migration(.outOfOrder(id: next.id)),
          "Migration \"\(next.id)\" comes after \"\(previous.id)\" although it sorts before it. "
            + "Append new migrations at the end, with an id that sorts last.")
      }
    }
    self.migrations = migrations
  }

  /// - Throws: ``StorageError`` of kind `migration` when the database cannot be brought up to date.
  public func status(_ store: some Store) async throws -> Status {
    try await store.read { try status(in: $0) }
  }

  /// What ``migrate(_:)`` would do. Changes nothing.
  public func plan(_ store: some Store) async throws -> [PlannedMigration] {
    let pending = try await status(store).pending
    return migrations.filter { pending.contains($0.id) }.map {
      PlannedMigration(id: $0.id, statements: $0.statements(in: store.dialect))
    }
  }

  /// Applies what has not been applied, each migration in a transaction of its own.
  ///
  /// - Returns: the ids of the migrations that this call applied.
  /// - Throws: ``StorageError`` of kind `migration`. Migrations before the one that failed stay applied.
  @discardableResult
  public func migrate(_ store: some Store) async throws -> [String] {
    var applied: [String] = []
    // The common case, a database that is up to date, needs no lock.
    if try await status(store).isCurrent { return [] }
    while let id = try await store.alterSchema(applyNext) { applied.append(id) }
    return applied
  }

  /// Applies the first pending migration.
  ///
  /// - Returns: its id; nil when there was none.
  private func applyNext(_ writer: Writer) throws -> String? {
    if let lock = writer.dialect.migrationLock { try writer.execute(lock) }
    // Decided again inside the transaction: another process may have been faster.
    let status = try status(in: writer)
    guard let id = status.pending.first, let migration = migrations.first(where: { $0.id == id }) else { return nil }
    if status.applied.isEmpty { try writer.execute(Self.createBookkeeping) }
    do {
      try migration.body(writer)
    } catch {
      throw Self.failure(of: migration, error)
    }
    let checksum = migration.checksum(in: writer.dialect)
    try writer.execute(
      "INSERT INTO schema_migrations (id, checksum, applied_at) VALUES (\(id), \(checksum), \(.now))")
    return id
  }

  private static let createBookkeeping: SQL = """
    CREATE TABLE IF NOT EXISTS schema_migrations (
      id         \(.text) NOT NULL PRIMARY KEY,
      checksum   \(.text) NOT NULL,
      applied_at \(.instant) NOT NULL
    )\(.strict)
    """

  private static func failure(of migration: Migration, _ error: any Error) -> any Error {
    if error is CancellationError { return error }
    guard let cause = error as? StorageError else {
      return StorageError(
        .migration(.failed(id: migration.id)),
        "Migration \"\(migration.id)\" failed and left nothing behind. The cause: \(error)")
    }
    switch cause.kind {
    case .busy, .interrupted, .readOnly, .diskFull, .corrupt, .migration: return cause
    default:
      return StorageError(
        .migration(.failed(id: migration.id)),
        "Migration \"\(migration.id)\" failed and left nothing behind. The cause: \(cause.message)", sql: cause.sql)
    }
  }
}
