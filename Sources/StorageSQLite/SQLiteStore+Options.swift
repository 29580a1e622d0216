import CSQLite

extension SQLiteStore {
  /// What a committed transaction survives.
  public enum Durability: Sendable {
    /// A crash of the machine.
    case full
    /// A crash of the program. After a power cut the last transactions may be missing; the file is not damaged. Faster.
    case normal
  }

  public struct Options: Sendable {
    public var durability: Durability = .full

    /// How long a transaction waits for another process before it fails as `busy`.
    public var busyTimeout: Duration = .seconds(5)

    /// How long a read may run on the thread that asks for it, in instructions of SQLite's virtual machine; a
    /// millisecond is about 50,000 of them. What takes longer is begun again on a thread of its own, and the caller
    /// suspended. 0 for all reads on threads of their own.
    public var instructionsInPlace = 50_000

    /// How many reads run at once on threads of their own; at least 1.
    public var readerCount = 8

    /// Nothing can be written; the file must exist.
    public var isReadOnly = false

    /// Pages that the connection that writes keeps in memory, in KiB. What a transaction changes beyond that is written
    /// before it commits, and once more each time it is changed again.
    public var cacheKiB = 16 * 1024

    /// Pages that each connection that reads keeps in memory, in KiB. There are many, and what they read is mapped or in
    /// the system's cache.
    public var readerCacheKiB = 1024

    /// How much of the file each connection maps into memory, in bytes; 0 for none. SQLite maps 2 GiB at most as it is
    /// usually built, which takes addresses alone: pages are the system's, which takes them back when it needs them. What is
    /// not mapped is read by a call of the system for each page that a connection does not keep.
    public var memoryMapBytes: Int64 = Self.usualMapBytes

    /// Where addresses are limited (`ulimit -v`), all connections together must leave some for everything else.
    private static let usualMapBytes: Int64 = (csqlite_has_all_addresses() ? 2048 : 256) * 1024 * 1024

    public init(
      durability: Durability = .full, busyTimeout: Duration = .seconds(5), readerCount: Int = 8,
      isReadOnly: Bool = false
    ) {
      self.durability = durability
      self.busyTimeout = busyTimeout
      self.readerCount = readerCount
      self.isReadOnly = isReadOnly
    }
  }
}
