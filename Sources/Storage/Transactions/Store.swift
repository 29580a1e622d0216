/// A database. Everything is read and written in a transaction, and a transaction is a synchronous closure: it cannot
/// wait for anything but the database, so it holds its lock no longer than it must.
///
/// The closures have no effect but on the database: they may run more than once, and only the last run counts.
public protocol Store: Sendable {
  var dialect: any Dialect { get }

  /// Runs `body` on a consistent snapshot of the database. Readers do not wait for writers, nor writers for readers.
  ///
  /// An engine may run what is soon done on the calling thread, without suspending.
  ///
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` when the task is cancelled.
  func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T

  /// Runs `body` in one transaction that excludes all other writers. It is committed when `body` returns, and undone
  /// when `body` throws.
  ///
  /// An engine may commit several writes that wait at the same time together. Each still has its own result or error,
  /// sees what those before it wrote, and returns when it is durable, not before.
  ///
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` when the task is cancelled.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T

  /// A write that may rebuild tables: references are not enforced while it runs, and are all checked at its end.
  ///
  /// - Throws: as ``write(_:)``, and `migration(.brokenReferences)` when a reference leads nowhere.
  @discardableResult
  func alterSchema<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T

  /// Watches tables for changes.
  func watch(_ tables: Set<String>) -> TableWatch

  /// Ends all connections. Whatever is asked for afterwards throws.
  func close() throws
}
