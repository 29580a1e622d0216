import Synchronization

/// A table of fixed size: for each caller, when they will have paid back what they have spent. Every core uses it without a
/// lock: an entry is one word, which is compared and exchanged.
///
/// A caller's hash gives the row, and a part of it marks the entry in the row. When a row is full, the entry goes that is paid
/// back first, which is mostly one that says nothing any more. Two callers share an entry about once in a million.
final class RateTable: Sendable {
  /// The unit of time: 62.5 µs. 42 bits of them are 8 years.
  static let ticksPerMillisecond: UInt64 = 16
  private static let timeBits: UInt64 = 42
  private static let timeMask: UInt64 = 1 << timeBits - 1
  private static let minute = 60_000 * ticksPerMillisecond
  private static let entriesPerRow = 4

  private let rowCount: Int
  /// Mark in the upper bits, time in the lower; 0 is free.
  private nonisolated(unsafe) let entries: UnsafeMutablePointer<Atomic<UInt64>>

  init(capacity: Int) {
    rowCount = max(1, capacity / Self.entriesPerRow)
    let count = rowCount * Self.entriesPerRow
    entries = .allocate(capacity: count)
    for index in 0..<count { (entries + index).initialize(to: Atomic(0)) }
  }

  deinit {
    entries.deinitialize(count: rowCount * Self.entriesPerRow)
    entries.deallocate()
  }

  /// Spends, if there is enough left.
  ///
  /// - Parameters:
  ///   - cost: of what the limit is for a minute; more than the limit counts as the limit.
  ///   - now: in ticks, from any moment.
  /// - Returns: how many ticks there are to wait; `nil` if it was spent.
  func take(_ hash: UInt64, cost: Int, limit: Int, now: UInt64) -> UInt64? {
    let now = (now + 1) & Self.timeMask
    let spent = max(1, UInt64(max(0, min(cost, limit))) * Self.minute / UInt64(limit))
    let mark = max(1, hash >> Self.timeBits) << Self.timeBits
    let row = Int(hash & Self.timeMask) % rowCount * Self.entriesPerRow
    while true {
      var place = row
      var found: UInt64 = .max
      for index in row..<row + Self.entriesPerRow {
        let entry = entries[index].load(ordering: .relaxed)
        if entry & ~Self.timeMask == mark {
          (place, found) = (index, entry)
          break
        }
        if found == .max || entry & Self.timeMask < found & Self.timeMask { (place, found) = (index, entry) }
      }
      let paidBack = found & ~Self.timeMask == mark ? max(found & Self.timeMask, now) : now
      let end = paidBack + spent
      if end - now > Self.minute { return end - now - Self.minute }
      let exchange = entries[place].compareExchange(
        expected: found, desired: mark | end & Self.timeMask, ordering: .relaxed)
      if exchange.exchanged { return nil }
    }
  }
}
