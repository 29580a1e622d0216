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
    let template = try await Templates.shared.template(migrations)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "test.sqlite")
    try FileManager.default.copyItem(at: template, to: file)
    store = try SQLiteStore(path: file.path, options: .init(durability: .normal, readerCount: readers))
    try await Migrator(migrations).migrate(store)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }
}

/// Migrated databases that others are copies of: to migrate for each test would take most of its time.
private actor Templates {
  static let shared = Templates()

  private var files: [[String]: Task<URL, any Error>] = [:]

  func template(_ migrations: [Migration]) async throws -> URL {
    let key = migrations.map(\.id)
    let making =
      files[key]
      ?? Task {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-template-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "template.sqlite")
        let store = try SQLiteStore(path: file.path, options: .init(durability: .normal))
        try await Migrator(migrations).migrate(store)
        // What is closed is one file.
        try store.close()
        return file
      }
    files[key] = making
    return try await making.value
  }
}
