import Foundation
import Storage
import StorageSQLite
import Testing

/// An engine that the conformance suite runs on.
struct Engine: Sendable, CustomTestStringConvertible {
  let name: String
  let open: @Sendable (_ directory: URL) throws -> any Store

  var testDescription: String { name }

  static let sqlite = Engine(name: "SQLite") { try SQLiteStore(path: $0.appending(path: "test.db").path) }

  /// Every read on a thread of its own.
  static let sqliteOnThreads = Engine(name: "SQLite on threads") { directory in
    var options = SQLiteStore.Options()
    options.instructionsInPlace = 0
    return try SQLiteStore(path: directory.appending(path: "test.db").path, options: options)
  }

  static let all = [sqlite, sqliteOnThreads]

  /// Runs `body` with a store of its own, which is gone afterwards.
  func withStore<T>(_ body: (any Store) async throws -> T) async throws -> T {
    try await withDirectory { directory in
      let store = try open(directory)
      defer { try? store.close() }
      return try await body(store)
    }
  }

  /// As ``withStore(_:)``, with the tables of ``Fixtures``.
  func withTables<T>(_ body: (any Store) async throws -> T) async throws -> T {
    try await withStore { store in
      try await Migrator([Fixtures.migration]).migrate(store)
      return try await body(store)
    }
  }
}

/// Runs `body` with an empty directory, which is gone afterwards.
func withDirectory<T>(_ body: (URL) async throws -> T) async throws -> T {
  let directory = FileManager.default.temporaryDirectory.appending(path: "storage-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  return try await body(directory)
}

/// The kind of the storage error that `body` throws; nil when it throws none.
func errorKind<T>(_ body: () async throws -> T) async throws -> StorageError.Kind? {
  do {
    _ = try await body()
    return nil
  } catch let error as StorageError {
    return error.kind
  }
}
