/// A database. Everything is read and written in a transaction, and a transaction is a synchronous closure: it cannot
/// wait for anything but the database, so it holds its lock no longer than it must.
public protocol Store: Sendable {
  var dialect: any Dialect { get }

  /// Runs `body` on a consistent snapshot of the database. Readers do not wait for writers, nor writers for readers.
  ///
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` when the task is cancelled.
  func read<T: Sendable>(_ body: @Sendable (Reader) throws -> T) async throws -> T

  /// Runs `body` in one transaction that excludes all other writers. It is committed when `body` returns, and undone
  /// when `body` throws.
  ///
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` when the task is cancelled.
  @discardableResult
  func write<T: Sendable>(_ body: @Sendable (Writer) throws -> T) async throws -> T

  /// A write that may rebuild tables: references are not enforced while it runs, and are all checked at its end.
  ///
  /// - Throws: as ``write(_:)``, and `migration(.brokenReferences)` when a reference leads nowhere.
  @discardableResult
  func alterSchema<T: Sendable>(_ body: @Sendable (Writer) throws -> T) async throws -> T

  /// Ends all connections. Whatever is asked for afterwards throws.
  func close() throws
}
