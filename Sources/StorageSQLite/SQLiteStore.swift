import Foundation
public import Storage

/// A database in one file, on SQLite: the embedded default.
///
/// Write-ahead log, references enforced, one writer, readers that see snapshots. What is soon read is read on the calling
/// thread, the rest on threads of its own; see ``Options/instructionsInPlace``. Writes that wait at the same time share a
/// commit. Cancelling the task stops the statement that is running on another thread.
public final class SQLiteStore: Store {
  public let location: Location
  public let options: Options
  public var dialect: any Dialect { SQLiteDialect() }

  private let inPlace: ReadersInPlace
  let onThreads: ReadersOnThreads
  /// Nil when nothing can be written.
  let writer: GroupWriter?
  private let changes = TableChanges()

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
    if options.isReadOnly {
      // Tells now what would go wrong later.
      _ = try SQLiteConnection.reading(path: location.path, options, isPatient: true)
      writer = nil
    } else {
      writer = GroupWriter(
        try SQLiteConnection.writing(path: location.path, options, changes), changes,
        LogCopier(path: location.path, options))
    }
    inPlace = ReadersInPlace(
      path: location.path, options, threadCount: 4 * ProcessInfo.processInfo.activeProcessorCount)
    onThreads = ReadersOnThreads(path: location.path, options)
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    if Task.isCancelled { throw CancellationError() }
    if let result = try inPlace.read(body) { return result }
    return try await onThreads.read(body)
  }

  @discardableResult
  public func write<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    try await writable().write(.transaction, body)
  }

  @discardableResult
  public func alterSchema<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    try await writable().write(.schema, body)
  }

  private func writable() throws -> GroupWriter {
    if let writer { return writer }
    throw StorageError(.readOnly, "The database was opened to read. Open it to write.").naming(path: location.path)
  }

  public func watch(_ tables: Set<String>) -> TableWatch {
    let version = changes.watch(tables)
    return TableWatch { [inPlace] in version(inPlace.changeCount) }
  }

  public func close() throws {
    inPlace.close()
    onThreads.close()
    writer?.close()
  }
}
