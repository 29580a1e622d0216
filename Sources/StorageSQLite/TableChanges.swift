import CSQLite
import Storage
import Synchronization

/// Some of a database's tables.
struct TableSet: Sendable, Hashable {
  fileprivate(set) var bits: UInt64 = 0

  static let none = TableSet()
  static let all = TableSet(bits: .max)

  mutating func formUnion(_ other: TableSet) { bits |= other.bits }

  func intersects(_ other: TableSet) -> Bool { bits & other.bits != 0 }
}

/// Counts the transactions that changed tables, for whoever keeps rows of them.
///
/// This process's own transactions are known table by table. That others have written is seen by the counter that all
/// processes share (``csqlite_change_counter``): as long as it is where this process left it, nobody has. When it is not,
/// whoever looks first counts that as one change of everything, and takes the counter as the new mark.
final class TableChanges: Sendable {
  private struct Directory {
    var tables: [String: TableSet] = [:]
    var watched: [Watched] = []
  }

  /// A set of tables that somebody watches.
  private final class Watched: Sendable {
    let tables: TableSet
    let changes = Atomic<UInt64>(0)

    init(_ tables: TableSet) { self.tables = tables }
  }

  private let directory = Mutex(Directory())

  /// In the upper half, how often others were seen to have written; in the lower half, the shared counter as it was then
  /// or after this process's last transaction.
  private let mark = Atomic<UInt64>(0)

  /// The set of one table. From the 64th on, tables are not told apart.
  func set(of table: String) -> TableSet {
    directory.withLock { directory in
      let name = table.lowercased()
      if let known = directory.tables[name] { return known }
      let set = TableSet(bits: 1 << UInt64(min(directory.tables.count, 63)))
      directory.tables[name] = set
      return set
    }
  }

  /// Tells the version of the tables by the shared counter, whenever it is asked; nil without the counter.
  func watch(_ tables: Set<String>) -> @Sendable (_ counter: UInt32?) -> TableWatch.Version? {
    var set = TableSet.none
    for table in tables { set.formUnion(self.set(of: table)) }
    let watched = Watched(set)
    directory.withLock { $0.watched.append(watched) }
    return { [self] counter in
      guard let counter else { return nil }
      // The counter before the changes: what is committed in between is counted by one of them.
      let foreign = foreignChanges(counter)
      return TableWatch.Version(own: watched.changes.load(ordering: .acquiring), foreign: foreign)
    }
  }

  /// How often others have written, seen with the shared counter at `counter`.
  @discardableResult
  func foreignChanges(_ counter: UInt32) -> UInt64 {
    var known = mark.load(ordering: .acquiring)
    while UInt32(truncatingIfNeeded: known) != counter {
      let next = ((known >> 32) &+ 1) << 32 | UInt64(counter)
      let (exchanged, original) = mark.compareExchange(expected: known, desired: next, ordering: .acquiringAndReleasing)
      if exchanged { return next >> 32 }
      known = original
    }
    return known >> 32
  }

  /// Counts a transaction of this process, after its commit and before anybody is told of it.
  ///
  /// - Parameter counter: the shared counter while the transaction excluded all other writers.
  func didCommit(_ tables: TableSet, counterBefore counter: UInt32) {
    directory.withLock { directory in
      for watched in directory.watched where watched.tables.intersects(tables) {
        watched.changes.add(1, ordering: .acquiringAndReleasing)
      }
    }
    let known = mark.load(ordering: .acquiring)
    // Whoever looked since the commit has taken it for somebody else's, which is safe.
    guard UInt32(truncatingIfNeeded: known) == counter else { return }
    let next = (known >> 32) << 32 | UInt64(counter &+ 1)
    _ = mark.compareExchange(expected: known, desired: next, ordering: .acquiringAndReleasing)
  }
}
