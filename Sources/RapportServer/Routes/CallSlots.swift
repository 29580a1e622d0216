import Synchronization

/// Counts the calls that run, and lets no more run than allowed.
final class CallSlots: Sendable {
  let limit: Int
  private let taken = Mutex(0)

  init(limit: Int) { self.limit = max(1, limit) }

  var isFull: Bool { taken.withLock { $0 >= limit } }

  /// Takes a slot if there is one; it must be given back.
  func take() -> Bool {
    taken.withLock { taken in
      guard taken < limit else { return false }
      taken += 1
      return true
    }
  }

  func giveBack() { taken.withLock { $0 -= 1 } }
}
