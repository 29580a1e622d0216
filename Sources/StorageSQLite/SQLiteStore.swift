import Foundation
import GRDBSQLite
public import Storage

import struct GRDB.Configuration
import class GRDB.Database
import class GRDB.DatabasePool

/// A database in one file, on SQLite: the embedded default.
///
/// Write-ahead log, references enforced, one writer, several readers that see snapshots. Cancelling the task interrupts
/// the statement that is running.
public final class SQLiteStore: Store {
  public let location: Location
  public let options: Options
  public var dialect: any Dialect { SQLiteDialect() }

  private let pool: DatabasePool

  /// Opens the database, and creates the file (not its directory) when it is missing.
  ///
  /// - Throws: ``StorageError`` of kind `cannotOpen`, `notADatabase`, `readOnly` or `busy`.
  public convenience init(path: String, options: Options = Options()) throws {
    try self.init(Location(path: path), options: options)
  }

  public init(_ location: Location, options: Options = Options()) throws {
    try location.check(isReadOnly: options.isReadOnly)
    // A new database is its owner's alone; the files that SQLite puts beside it take over its permissions.
    if !options.isReadOnly, !FileManager.default.fileExists(atPath: location.path) {
      _ = FileManager.default.createFile(
        atPath: location.path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    self.location = location
    self.options = options
    pool = try mappingErrors(path: location.path) {
      let pool = try DatabasePool(path: location.path, configuration: Self.configuration(for: options))
      // After opening: GRDB sets its own level when it turns the write-ahead log on.
      if !options.isReadOnly {
        let level = options.durability == .full ? "FULL" : "NORMAL"
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = \(level)") }
      }
      return pool
    }
  }

  private static func configuration(for options: Options) -> Configuration {
    var configuration = Configuration()
    configuration.label = "storage"
    configuration.foreignKeysEnabled = true
    configuration.readonly = options.isReadOnly
    configuration.maximumReaderCount = max(1, options.readerCount)
    configuration.persistentReadOnlyConnections = true
    let seconds = Double(options.busyTimeout.components.seconds)
    let fraction = Double(options.busyTimeout.components.attoseconds) / 1e18
    // SQLite counts milliseconds in 32 bits.
    configuration.busyMode = .timeout(min(max(0, seconds + fraction), 2_000_000))
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = -\(max(0, options.cacheKiB));
          PRAGMA mmap_size = \(max(0, options.memoryMapBytes));
          PRAGMA temp_store = MEMORY;
          PRAGMA journal_size_limit = 67108864;
          PRAGMA recursive_triggers = ON;
          """)
    }
    return configuration
  }

  public func read<T: Sendable>(_ body: @Sendable (Reader) throws -> T) async throws -> T {
    try await mappingErrors(path: location.path) {
      try await pool.read { try body(Reader(SQLiteConnection($0))) }
    }
  }

  @discardableResult
  public func write<T: Sendable>(_ body: @Sendable (Writer) throws -> T) async throws -> T {
    try await mappingErrors(path: location.path) {
      try await pool.writeWithoutTransaction { database in
        try Self.transaction(in: database, body)
      }
    }
  }

  @discardableResult
  public func alterSchema<T: Sendable>(_ body: @Sendable (Writer) throws -> T) async throws -> T {
    try await mappingErrors(path: location.path) {
      try await pool.writeWithoutTransaction { database in
        // The pragma does nothing within a transaction. Not through GRDB: it has to work for a cancelled task, too.
        sqlite3_exec(database.sqliteConnection, "PRAGMA foreign_keys = OFF", nil, nil, nil)
        defer { sqlite3_exec(database.sqliteConnection, "PRAGMA foreign_keys = ON", nil, nil, nil) }
        return try Self.transaction(in: database) { writer in
          let result = try body(writer)
          if let table = try writer.fetchValue("PRAGMA foreign_key_check", as: String.self) {
            throw StorageError(
              .migration(.brokenReferences(table: table)),
              "Rows of \"\(table)\" refer to rows that do not exist. The change of the schema has been undone; "
                + "repair those rows in the migration.")
          }
          return result
        }
      }
    }
  }

  private static func transaction<T>(in database: Database, _ body: (Writer) throws -> T) throws -> T {
    var result: T?
    try database.inTransaction(.immediate) {
      result = try body(Writer(SQLiteConnection(database)))
      return .commit
    }
    guard let result else { throw StorageError(.other, "The transaction did not run. Try again.") }
    return result
  }

  public func close() throws {
    try mappingErrors(path: location.path) { try pool.close() }
  }
}
