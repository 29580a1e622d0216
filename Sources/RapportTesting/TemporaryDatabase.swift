public import Foundation
public import Storage
public import StorageSQLite

/// A database in a folder of its own, which goes when this value does.
public final class TemporaryDatabase: Sendable {
  public let store: SQLiteStore
  /// The folder; a test may put more into it.
  public let folder: URL

  /// Makes the folder and a migrated database in it. What is written may be lost if the machine loses power, which no
  /// test minds.
  public init(_ migrations: [Migration], readers: Int = 2) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteStore(
      path: folder.appending(path: "test.sqlite").path, options: .init(durability: .normal, readerCount: readers))
    try await Migrator(migrations).migrate(store)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }
}
